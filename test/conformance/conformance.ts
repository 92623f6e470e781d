import type { Answer, Published } from './published'
import { answerOf } from './rules'

/** A published example beside what we make of it. */
export interface Judged {
  readonly example: Published
  readonly ours: Answer
  /** `does not follow`: the published number is not what its own parts give, so it is shown and not matched. */
  readonly verdict: 'same' | 'does not follow'
}

export function judge(example: Published): Judged {
  const ours = answerOf(example.rule, example.inputs)
  return { example, ours, verdict: isSame(example, ours) ? 'same' : 'does not follow' }
}

function isSame({ published, tolerance }: Published, ours: Answer): boolean {
  if (typeof published === 'number' && typeof ours === 'number')
    return Math.abs(ours - published) <= tolerance
  return ours === published
}

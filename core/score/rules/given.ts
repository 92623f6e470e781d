import { readNumber } from '../../cells/number'
import type { RuleInputs, RuleProblem, Unscored, Waiting } from './rule'

export interface TargetAndCurrent {
  readonly target: number
  readonly current: number
}

/** What most rules need; the target is asked for first, because it is set first. */
export function targetAndCurrent(inputs: RuleInputs): TargetAndCurrent | Waiting | Unscored {
  const { target, current } = inputs
  if (target === undefined) return { waitsFor: 'target' }
  return current === undefined ? noCurrent(inputs) : { target, current }
}

/** An empty Current cell is waited for, and so is `TBD`; other text is a problem. */
export function noCurrent({ currentText = '' }: RuleInputs): Waiting | Unscored {
  const { kind } = readNumber(currentText)
  return kind === 'text' || kind === 'error' ? unscored('not-readable', currentText) : { waitsFor: 'current' }
}

/** Enough of a text to find it again. */
const LONGEST_SEEN = 80

export function unscored(problem: RuleProblem, seen: string | number): Unscored {
  return { problem, seen: String(seen).slice(0, LONGEST_SEEN) }
}

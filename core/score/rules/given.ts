import { readNumber } from '../../cells/number'
import type { RuleInputs, Unscored, Waiting } from './rule'
import { trouble } from './trouble'

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
  return kind === 'text' || kind === 'error' ? trouble('not-readable', currentText) : { waitsFor: 'current' }
}

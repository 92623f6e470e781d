import { readNumber } from '../../cells/number'
import type { Solved } from './define-rule'
import type { RuleInputs, Unscored, Waiting } from './rule'
import { trouble } from './trouble'

/** What most rules need; the target is asked for first, because it is set first. */
export function solveGiven(inputs: RuleInputs, solve: (current: number, target: number) => Solved): Solved {
  const { target } = inputs
  if (target === undefined) return { waitsFor: 'target' }
  return solveCurrent(inputs, (current) => solve(current, target))
}

export function solveCurrent(inputs: RuleInputs, solve: (current: number) => Solved): Solved {
  return inputs.current === undefined ? noCurrent(inputs) : solve(inputs.current)
}

/** An empty Current cell is waited for, and so is `TBD`; other text is a problem. */
export function noCurrent({ currentText = '' }: RuleInputs): Waiting | Unscored {
  const { kind } = readNumber(currentText)
  return kind === 'text' || kind === 'error' ? trouble('not-readable', currentText) : { waitsFor: 'current' }
}

import { inside } from './between'
import type { Solution } from './define-rule'
import type { RuleInputs } from './rule'
import { compared } from './threshold'

const SIGNS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', between: undefined } as const

/** Whether a value is where its target wants it: as the Target cell compares, else on the far side of the start. */
export function reached(
  current: number,
  target: number,
  { comparator, start = 0, upper }: RuleInputs,
): Solution {
  if (upper !== undefined) return inside(current, target, upper)
  const asked = comparator === undefined ? undefined : SIGNS[comparator]
  return compared(current, asked ?? (start > target ? '≤' : '≥'), target)
}

import type { Solved } from './define-rule'
import { signed, verdict } from './figure'
import { solveGiven } from './given'
import type { RuleInputs } from './rule'

/** 1 or 0 by one comparison of the value with its target. */
export function solveThreshold(
  inputs: RuleInputs,
  sign: string,
  isMet: (current: number, target: number) => boolean,
): Solved {
  return solveGiven(inputs, (current, target) =>
    verdict(isMet(current, target), () => `${signed(current)} ${sign} ${signed(target)}`),
  )
}

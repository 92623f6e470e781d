import type { Solved } from './define-rule'
import { signed, verdict } from './figure'
import { targetAndCurrent } from './given'
import type { RuleInputs } from './rule'

/** 1 or 0 by one comparison of the value with its target. */
export function solveThreshold(
  inputs: RuleInputs,
  sign: string,
  isMet: (current: number, target: number) => boolean,
): Solved {
  const given = targetAndCurrent(inputs)
  if (!('target' in given)) return given
  const { current, target } = given
  return verdict(isMet(current, target), () => `${signed(current)} ${sign} ${signed(target)}`)
}

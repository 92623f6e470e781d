import type { Solution, Solved } from './define-rule'
import { signed, verdict } from './figure'
import { solveGiven } from './given'
import type { RuleInputs } from './rule'

export type Sign = '≥' | '>' | '≤' | '<'

const COMPARISONS: Readonly<Record<Sign, (current: number, target: number) => boolean>> = {
  '≥': (current, target) => current >= target,
  '>': (current, target) => current > target,
  '≤': (current, target) => current <= target,
  '<': (current, target) => current < target,
}

/** 1 or 0 by one comparison of the value with its target. */
export function solveThreshold(inputs: RuleInputs, sign: Sign): Solved {
  return solveGiven(inputs, (current, target) => compared(current, sign, target))
}

export function compared(current: number, sign: Sign, target: number): Solution {
  return verdict(COMPARISONS[sign](current, target), () => `${signed(current)} ${sign} ${signed(target)}`)
}

import type { Solution, Solved } from './define-rule'
import { signed, verdict } from './figure'
import { solveGiven } from './given'
import type { RuleInputs } from './rule'

const COMPARISONS = {
  '≥': (current: number, target: number) => current >= target,
  '>': (current: number, target: number) => current > target,
  '≤': (current: number, target: number) => current <= target,
  '<': (current: number, target: number) => current < target,
} as const

export type Sign = keyof typeof COMPARISONS

/** 1 or 0 by one comparison of the value with its target. */
export function solveThreshold(inputs: RuleInputs, sign: Sign): Solved {
  return solveGiven(inputs, (current, target) => compared(current, sign, target))
}

export function compared(current: number, sign: Sign, target: number): Solution {
  return verdict(COMPARISONS[sign](current, target), () => `${signed(current)} ${sign} ${signed(target)}`)
}

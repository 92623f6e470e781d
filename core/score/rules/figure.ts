import type { Solution } from './define-rule'

/** Six digits are enough to follow a sum by hand, and none of them is noise. */
export function figure(value: number): string {
  return String(Number(value.toPrecision(6)))
}

/** As it stands behind an operator: a negative one in brackets. */
export function signed(value: number): string {
  return value < 0 ? `(${figure(value)})` : figure(value)
}

/** `3 / 6 = 0.5`. */
export function equation(progress: number, expression: () => string): Solution {
  return { progress, workings: () => `${expression()} = ${figure(progress)}` }
}

/** `44 ≥ 50 → 0`: what is asked, and 1 or 0. */
export function verdict(isMet: boolean, question: () => string): Solution {
  const progress = isMet ? 1 : 0
  return { progress, workings: () => `${question()} → ${progress}` }
}

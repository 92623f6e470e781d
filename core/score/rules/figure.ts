import type { Solution } from './define-rule'

/** Digits behind the point that are enough to follow a sum by hand; below 1, as many that mean something. */
const SHOWN = 6

/** A number without noise, and with every digit before the point: 1000123 must not become 1000120. */
export function figure(value: number): string {
  const size = Math.abs(value)
  return String(Number(size >= 1 && size < 1e15 ? value.toFixed(SHOWN) : value.toPrecision(SHOWN)))
}

/** As it stands behind an operator: a negative one in brackets. */
export function signed(value: number): string {
  return value < 0 ? `(${figure(value)})` : figure(value)
}

/** More than these would not help to follow the sum. */
const MOST_SHOWN = 12

/** `(30 + 70)`, or what they come to where they are many or one. */
export function sumText(values: readonly number[]): string {
  if (values.length > 1 && values.length <= MOST_SHOWN) return `(${values.map(figure).join(' + ')})`
  return figure(values.reduce((sum, value) => sum + value, 0))
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

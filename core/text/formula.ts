/** Digits behind the point that are enough to follow a sum by hand; below 1, as many that mean something. */
const SHOWN = 6

/** A number without noise, and with every digit before the point: 1000123 must not become 1000120. */
export function numberText(value: number): string {
  const size = Math.abs(value)
  return String(Number(size >= 1 && size < 1e15 ? value.toFixed(SHOWN) : value.toPrecision(SHOWN)))
}

/** As it stands behind an operator: a negative one in brackets. */
export function signedText(value: number): string {
  return value < 0 ? `(${numberText(value)})` : numberText(value)
}

export interface Term {
  readonly score: number
  readonly weight: number
}

/** A longer sum is shown as its two totals. */
const MOST_TERMS = 20

/** `(0.5 × 3 + 0 × 1) / 4 = 0.375`. */
export function meanEquation(terms: readonly Term[], mean: number): string {
  const weights = terms.reduce((sum, { weight }) => sum + weight, 0)
  return `${sumText(terms)} / ${numberText(weights)} = ${numberText(mean)}`
}

function sumText(terms: readonly Term[]): string {
  if (terms.length > MOST_TERMS)
    return signedText(terms.reduce((sum, { score, weight }) => sum + score * weight, 0))
  return `(${terms.map(({ score, weight }) => `${signedText(score)} × ${numberText(weight)}`).join(' + ')})`
}

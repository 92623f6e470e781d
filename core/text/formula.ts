import { figure as numberText, signed as signedText } from '../score/rules/figure'

export { figure as numberText, signed as signedText } from '../score/rules/figure'

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

import { probit } from 'simple-statistics'

/** Undefined where there is no value. */
export type Gapped = readonly (number | undefined)[]

export function isNumber(value: number | undefined): value is number {
  return value !== undefined
}

/** Each value by its rank, as a normal score (Blom 1958): of equal ones each has the middle rank. */
export function normalScores(values: Gapped): Gapped {
  const sorted = values.filter(isNumber).sort((a, b) => a - b)
  const scores = new Map<number, number>()
  for (let at = 0; at < sorted.length;) {
    const value = sorted[at] ?? 0
    let end = at
    while (sorted[end] === value) end++
    scores.set(value, probit(((at + end + 1) / 2 - 0.375) / (sorted.length + 0.25)))
    at = end
  }
  return values.map((value) => (value === undefined ? undefined : scores.get(value)))
}

export interface Correlation {
  /** Undefined when one of the two does not move. */
  readonly value: number | undefined
  readonly pairs: number
}

/** Of a value with that of the other series `lag` periods later. */
export function correlationAt(a: Gapped, b: Gapped, lag: number): Correlation {
  const sums = { pairs: 0, a: 0, b: 0, aa: 0, bb: 0, ab: 0 }
  for (let i = 0; i + lag < b.length; i++) {
    const [one, other] = [a[i], b[i + lag]]
    if (one === undefined || other === undefined) continue
    sums.pairs++
    sums.a += one
    sums.b += other
    sums.aa += one * one
    sums.bb += other * other
    sums.ab += one * other
  }
  const { pairs } = sums
  const spread = (pairs * sums.aa - sums.a ** 2) * (pairs * sums.bb - sums.b ** 2)
  // What rounding leaves of nothing is no spread.
  const value = spread > 1e-9 ? (pairs * sums.ab - sums.a * sums.b) / Math.sqrt(spread) : undefined
  return { value, pairs }
}

/** Later ones are mostly chance (Pyper and Peterman 1998). */
const SHARE_CARRIED = 0.2

/**
 * By how much fewer pairs count because each series carries something over from period to period (Bartlett 1946); at
 * least 1. Only what both carry over alike is taken, so that chance in these estimates never makes pairs count for more.
 */
export function lossOf(a: Gapped, b: Gapped): number {
  const length = a.length
  let loss = 1
  for (let lag = 1; lag <= length * SHARE_CARRIED; lag++) {
    const carried = carriedOver(a, lag) * carriedOver(b, lag)
    loss += 2 * (1 - lag / length) * Math.max(0, carried)
  }
  return loss
}

function carriedOver(values: Gapped, lag: number): number {
  return correlationAt(values, values, lag).value ?? 0
}

import { errorFunction, probit } from 'simple-statistics'
import { changesOf } from './lagged-changes'
import { correlationAt, isNumber, lossOf, normalScores } from './lagged-correlation'
import type { Grain } from './lagged-grain'
import type { Series } from './series'

/** How the changes of one series go with those of another, so many periods later. */
export interface Lagged {
  readonly grain: Grain
  /** Periods from the change of the leading series to that of the lagging one. */
  readonly lag: number
  /** -1 to 1, by rank. */
  readonly correlation: number
  /** 95 % for all lags tried together. */
  readonly from: number
  readonly to: number
  /** The chance of a correlation this far from 0 at any of the lags tried, if the two had nothing to do with each other. */
  readonly p: number
  readonly lagsTried: number
  /** Pairs of changes at that lag. */
  readonly pairs: number
}

/** With fewer, Fisher's z does not fit ranks (Bonett and Wright 2000); the bound is enough. */
export const FEWEST_PAIRS = 10

/** Later lags leave too few pairs to tell (Box and Jenkins: about a quarter of the length). */
const SHARE_OF_LENGTH = 0.25

const CONFIDENCE = 0.95

/**
 * The lag with the strongest correlation. Ranks keep one odd value from deciding, and the p of the best lag is that of
 * the best of all tried (Šidák 1967). Undefined when there are too few pairs, or one of the series does not move.
 */
export function lagged(leading: Series, lagging: Series, most?: number): Lagged | undefined {
  const changes = changesOf(leading, lagging)
  if (changes === undefined) return undefined
  const tried = triedLags(normalScores(changes.leading), normalScores(changes.lagging), most)
  const [first, ...others] = tried
  if (first === undefined) return undefined
  const best = others.reduce((one, other) => (strength(other) > strength(one) ? other : one), first)
  return { grain: changes.grain, lagsTried: tried.length, ...judged(best, tried.length) }
}

interface Tried {
  readonly lag: number
  readonly pairs: number
  /** Fisher's z of the correlation, and its spread. */
  readonly z: number
  readonly spread: number
}

type Scores = readonly (number | undefined)[]

function triedLags(a: Scores, b: Scores, most: number | undefined): Tried[] {
  const length = Math.min(a.filter(isNumber).length, b.filter(isNumber).length)
  const last = Math.min(most ?? Math.floor(length * SHARE_OF_LENGTH), a.length - FEWEST_PAIRS)
  const loss = length < FEWEST_PAIRS ? 1 : lossOf(a, b)
  const tried: Tried[] = []
  for (let lag = 0; lag <= last; lag++) {
    const { value, pairs } = correlationAt(a, b, lag)
    const counted = pairs / loss
    if (pairs >= FEWEST_PAIRS && value !== undefined && counted > 3) {
      tried.push({ lag, pairs, z: fisher(value), spread: 1 / Math.sqrt(counted - 3) })
    }
  }
  return tried
}

/** A perfect correlation has no z. */
const MOST = 1 - 1e-9

function fisher(correlation: number): number {
  return Math.atanh(Math.max(-MOST, Math.min(MOST, correlation)))
}

function strength({ z, spread }: Tried): number {
  return Math.abs(z) / spread
}

type Judged = Pick<Lagged, 'lag' | 'pairs' | 'correlation' | 'from' | 'to' | 'p'>

function judged(best: Tried, lags: number): Judged {
  const { lag, pairs, z, spread } = best
  const alone = 1 - errorFunction(strength(best) / Math.SQRT2)
  const reach = spread * probit((1 + CONFIDENCE ** (1 / lags)) / 2)
  const [from, to] = [Math.tanh(z - reach), Math.tanh(z + reach)]
  return { lag, pairs, correlation: Math.tanh(z), from, to, p: 1 - (1 - alone) ** lags }
}

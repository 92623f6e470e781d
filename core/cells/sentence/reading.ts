import type { Comparator, Measure } from '../measure'
import type { Amount } from './item'
import { nounBehind, type Sentence } from './sentence'

/** What one rule makes of a sentence. */
export interface Reading extends Measure {
  /** The stronger of two readings stands: `from 40 to 50` against `3+ orders`. */
  readonly strength: number
  /** The items from the first to the last number of it. */
  readonly first: number
  readonly last: number
}

export type Rule = (sentence: Sentence) => readonly Reading[]

/** From the surest wording to the loosest. */
export const STRENGTH = {
  fromTo: 100,
  range: 90,
  by: 85,
  to: 80,
  bound: 70,
  reach: 60,
  share: 55,
  count: 50,
  zeroWith: 40,
  within: 30,
  lone: 0,
} as const

export const NOTHING: Measure = {
  comparator: undefined,
  start: undefined,
  target: undefined,
  upper: undefined,
  unit: undefined,
  isSure: false,
}

export interface Single {
  readonly comparator: Comparator | undefined
  readonly strength: number
  readonly isSure: boolean
}

/** A reading of one number. */
export function single(sentence: Sentence, place: number, amount: Amount, how: Single): Reading {
  return {
    ...NOTHING,
    comparator: how.comparator,
    target: amount.value,
    unit: how.comparator === 'count' ? 'count' : unitOf(sentence, place, amount),
    isSure: how.isSure && !amount.isDoubtful,
    strength: how.strength,
    first: place,
    last: place,
  }
}

/** The written unit, `ratio` for 3x as a level, else what is counted. */
export function unitOf(sentence: Sentence, place: number, amount: Amount): string | undefined {
  return amount.unit === 'times' ? 'ratio' : (amount.unit ?? nounBehind(sentence, place))
}

import type { Comparator, Measure } from '../measure'
import type { Seen, Sentence } from './sentence'

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

/** How a number is to be taken. */
export interface How {
  readonly comparator: Comparator | undefined
  readonly strength: number
  readonly isSure: boolean
}

/** A reading of one number. */
export function single(seen: Seen, { comparator, strength, isSure }: How): Reading {
  const { place, amount } = seen
  return {
    ...NOTHING,
    comparator,
    target: amount.value,
    unit: comparator === 'count' ? 'count' : unitOf(seen),
    isSure: isSure && !amount.isDoubtful,
    strength,
    first: place,
    last: place,
  }
}

/** The written unit, `ratio` for 3x as a level, else what is counted. */
export function unitOf({ amount, noun }: Seen): string | undefined {
  return amount.unit === 'times' ? 'ratio' : (amount.unit ?? noun)
}

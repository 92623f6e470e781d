import { nearest } from '../nearest'
import { ruleKey } from './rule-key'

/** A name with its key, which is made once: a sheet may ask for thousands of unknown names. */
export type KnownName = readonly [key: string, name: string]

/** Two slips of the fingers, and never more than a third of the shorter name: two slips make `max` of almost anything. */
const MOST_SLIPS = 2
const LARGEST_PART = 1 / 3

/** Longer ones are no misspelt names. */
const LONGEST = 80

/** The known name that somebody meant to type. */
export function nearestName(typed: string, known: Iterable<KnownName>): string | undefined {
  const key = ruleKey(typed.slice(0, LONGEST))
  return nearest(key, known, (word) =>
    Math.min(MOST_SLIPS, Math.floor(Math.min(key.length, word.length) * LARGEST_PART)),
  )
}

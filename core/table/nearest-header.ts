import type { Field } from './field'
import { isOneSlip } from './one-slip'
import { knownHeaders, singular } from './vocabularies'

/** Shorter words are one slip away from too many others: Stats with one letter more is Status. */
const SHORTEST = { swapped: 5, addedOrMissing: 6 }

/** The field whose header somebody meant to type, when the word is one slip of the fingers away from it. */
export function nearestField(key: string): Field | undefined {
  for (const [known, fields] of knownHeaders()) {
    if (isNear(key, known) || isNear(singular(key), known)) return fields[0]
  }
  return undefined
}

function isNear(key: string, known: string): boolean {
  const shortest = known.length === key.length ? SHORTEST.swapped : SHORTEST.addedOrMissing
  return key.length >= shortest && isOneSlip(key, known)
}

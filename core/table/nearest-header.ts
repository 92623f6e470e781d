import type { Field } from './field'
import { isOneSlip } from './one-slip'
import { knownHeaders } from './vocabularies'

/** Shorter words are one slip away from too many others: Stats with one letter more is Status. */
const SHORTEST = { swapped: 5, addedOrMissing: 6 }

/** The field whose header somebody meant to type, when the word is one slip of the fingers away from it. */
export function nearestField(key: string): Field | undefined {
  for (const [known, fields] of knownHeaders()) {
    const shortest = known.length === key.length ? SHORTEST.swapped : SHORTEST.addedOrMissing
    if (key.length >= shortest && isOneSlip(key, known)) return fields[0]
  }
  return undefined
}

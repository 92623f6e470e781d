import { slipsBetween } from './slips-between'

/** Looking for what was meant costs, and nobody reads more of it: so many unknown words of a sheet are looked at. */
export const NEAREST_FOR = 20

/** Beyond this, a cell holds no word somebody meant to type; comparing costs length times length. */
const LONGEST = 40

/**
 * What the known word nearest to the typed one stands for; of several equally near ones the first. `most` is how many
 * slips a word may be away.
 */
export function nearest<T>(
  typed: string,
  known: Iterable<readonly [word: string, meaning: T]>,
  most: (word: string) => number,
): T | undefined {
  if (typed.length > LONGEST) return undefined
  let found: T | undefined
  let least = Infinity
  for (const [word, meaning] of known) {
    const allowed = Math.min(most(word), least - 1)
    if (Math.abs(word.length - typed.length) > allowed) continue
    const slips = slipsBetween(typed, word, allowed)
    if (slips > allowed) continue
    least = slips
    found = meaning
  }
  return found
}

import { ruleKey } from './rule-key'

/** A name with its key, which is made once: a sheet may ask for thousands of unknown names. */
export interface KnownName {
  readonly key: string
  readonly name: string
}

/** Two slips of the fingers, and never more than a third of the shorter name: two slips make `max` of almost anything. */
const MOST_SLIPS = 2
const LARGEST_PART = 1 / 3

/** Longer ones are no misspelt names. */
const LONGEST = 40

/** The known name that somebody meant to type; of several equally near ones the first. */
export function nearestName(typed: string, known: Iterable<KnownName>): string | undefined {
  const key = ruleKey(typed.slice(0, LONGEST * 2))
  if (key.length > LONGEST) return undefined
  let nearest: string | undefined
  let most = Math.min(MOST_SLIPS, Math.floor(key.length * LARGEST_PART))
  for (const candidate of known) {
    const allowed = Math.min(most, Math.floor(candidate.key.length * LARGEST_PART))
    if (allowed < 1 || Math.abs(candidate.key.length - key.length) > allowed) continue
    const slips = slipsBetween(key, candidate.key, allowed)
    if (slips > allowed) continue
    nearest = candidate.name
    most = slips - 1
  }
  return nearest
}

/**
 * How many letters are too many, missing, another or swapped with their neighbour: Damerau and Levenshtein's distance
 * in its restricted form, row by row, given up once a whole row is beyond what is allowed.
 */
function slipsBetween(a: string, b: string, allowed: number): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const other = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1
      const isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + other,
          isSwap ? at(beforeLast, j - 2) + 1 : Infinity,
        ),
      )
    }
    if (Math.min(...row) > allowed) return Infinity
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}

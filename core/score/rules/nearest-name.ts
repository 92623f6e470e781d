import { ruleKey } from './rule-key'

/** Two slips of the fingers, and never more than a third of the shorter name: two slips make `max` of almost anything. */
const MOST_SLIPS = 2
const LARGEST_PART = 1 / 3

/** Longer ones are no misspelt names. */
const LONGEST = 40

/** The known name that somebody meant to type; of several equally near ones the first. */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  const key = ruleKey(typed.slice(0, LONGEST * 2))
  if (key.length > LONGEST) return undefined
  let nearest: string | undefined
  let fewest = Infinity
  for (const name of names) {
    const known = ruleKey(name)
    const most = Math.min(
      MOST_SLIPS,
      Math.floor(Math.min(known.length, key.length) * LARGEST_PART),
      fewest - 1,
    )
    if (most < 1 || Math.abs(known.length - key.length) > most) continue
    const slips = slipsBetween(key, known)
    if (slips > most) continue
    nearest = name.trim()
    fewest = slips
  }
  return nearest
}

/**
 * How many letters are too many, missing, another or swapped with their neighbour: Damerau and Levenshtein's distance
 * in its restricted form, row by row.
 */
function slipsBetween(a: string, b: string): number {
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
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}

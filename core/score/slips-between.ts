/**
 * How many letters are too many, missing, another or swapped with their neighbour: Damerau and Levenshtein's distance
 * in its restricted form, row by row, given up once a whole row is beyond what is allowed.
 */
export function slipsBetween(a: string, b: string, allowed: number): number {
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

/** Beyond this, a cell holds no word somebody meant to type; comparing costs length times length. */
const LONGEST = 40

/** A word of three letters is one change away from too many others. */
const SHORTEST = 4

/** What the known word nearest to the typed one stands for, when about one letter in four is different at most. */
export function nearestWord(typed: string, known: ReadonlyMap<string, string>): string | undefined {
  if (typed.length < SHORTEST || typed.length > LONGEST) return undefined
  let nearest: string | undefined
  let least = Math.floor(typed.length / 4) + 1
  for (const [word, meaning] of known) {
    if (Math.abs(word.length - typed.length) >= least) continue
    const changes = changesBetween(typed, word)
    if (changes >= least) continue
    least = changes
    nearest = meaning
  }
  return nearest
}

/** How many letters must be put in, taken out or changed; two neighbours swapped count as one (Damerau, 1964). */
function changesBetween(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cost({ a, b, i, j, row, above, before }))
    before = above
    above = row
  }
  return above[b.length] ?? 0
}

interface Place {
  readonly a: string
  readonly b: string
  readonly i: number
  readonly j: number
  readonly row: readonly number[]
  readonly above: readonly number[]
  readonly before: readonly number[]
}

function cost({ a, b, i, j, row, above, before }: Place): number {
  const isSame = a.charAt(i - 1) === b.charAt(j - 1)
  const isSwap = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
  return Math.min(
    (above[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (above[j - 1] ?? 0) + (isSame ? 0 : 1),
    isSwap ? (before[j - 2] ?? 0) + 1 : Infinity,
  )
}

import Papa from 'papaparse'

const DELIMITERS = [',', ';', '\t']
const LINES_TRIED = 50

/**
 * The delimiter that most lines agree on, and of equal ones the one that finds more columns. Papa Parse's own guess
 * takes the comma for `A;B` above `x;1,234`, and for two columns between tabs.
 */
export function delimiterOf(text: string): string {
  let best = ','
  let most = 0
  for (const delimiter of DELIMITERS) {
    const agreement = agreementOn(delimiter, text)
    if (agreement > most) {
      best = delimiter
      most = agreement
    }
  }
  return best
}

/** How many lines have the commonest number of columns above one; the columns themselves decide a tie. */
function agreementOn(delimiter: string, text: string): number {
  const lines = new Map<number, number>()
  for (const { length } of Papa.parse<string[]>(text, { delimiter, preview: LINES_TRIED }).data) {
    if (length > 1) lines.set(length, (lines.get(length) ?? 0) + 1)
  }
  return Math.max(0, ...[...lines].map(([columns, count]) => count + Math.min(columns, 999) / 1000))
}

/** Enough to begin with; a sheet may have a million of them. */
const FIRST = 10

/** `4, 7, 9`, and `…` where there are more. */
export function firstRows(rows: readonly number[]): string {
  const shown = rows.slice(0, FIRST).join(', ')
  return rows.length > FIRST ? `${shown} …` : shown
}

/** How many rows a tab has; undefined asks for the formula's own tab. */
export type RowsOf = (tab: string | undefined) => number

const TAB = String.raw`(?:'(?:[^']|'')+'|[A-Za-z0-9_\u0080-\uffff]+)!`
const BEFORE = String.raw`(?<![A-Za-z0-9_$!.'\u0080-\uffff])`
const AFTER = String.raw`(?![A-Za-z0-9_$(!.])`

/** Texts are stepped over; then a tab, a cell and a column alone. `A:E` the engine knows. */
const OPEN_RANGE = new RegExp(
  String.raw`"[^"]*"|${BEFORE}(${TAB})?(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})${AFTER}`,
  'gi',
)

/**
 * Sheets knows ranges without a last row, the sheet engine here does not: `A2:K` is closed to the last row of the tab
 * before the formula is stored.
 */
export function closeOpenRanges(formula: string, rowsOf: RowsOf): string {
  return formula.replace(OPEN_RANGE, (whole: string, tab?: string, from?: string, column?: string) => {
    if (from === undefined || column === undefined) return whole
    const rows = rowsOf(tab === undefined ? undefined : tabName(tab))
    return `${tab ?? ''}${from}:${column}$${Math.max(rows, rowOf(from))}`
  })
}

/** A range that starts below the last row would turn round and read the rows above it. */
function rowOf(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0])
}

function tabName(tab: string): string {
  return tab.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'")
}

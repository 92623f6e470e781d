import { columnName } from './workbook/a1'

/** Rows and columns of the tab a reference means; undefined is the formula's own tab. */
export type GridSize = (tab: string | undefined) => { readonly rows: number; readonly columns: number }

const TAB = String.raw`(?:'(?:[^']|'')+'|[A-Za-z0-9_\u0080-\uffff]+)!`
const BEFORE = String.raw`(?<![A-Za-z0-9_$!.'\u0080-\uffff])`
const AFTER = String.raw`(?![A-Za-z0-9_$(!.])`

/** Texts are stepped over; then a tab, a cell, and either a column alone or a row alone. */
const OPEN_RANGE = new RegExp(
  String.raw`"[^"]*"|${BEFORE}(${TAB})?(\$?[A-Z]{1,3}\$?\d+):(?:(\$?[A-Z]{1,3})|(\$?\d+))${AFTER}`,
  'gi',
)

/**
 * `A2:E` is every row from 2 on, and `A2:2` every column from A on; the engine knows neither, so both are closed at the
 * end of the grid. `A:E` and `2:2` it knows.
 */
export function closeOpenRanges(formula: string, sizeOf: GridSize): string {
  return formula.replace(
    OPEN_RANGE,
    (whole: string, tab?: string, from?: string, column?: string, row?: string) => {
      if (from === undefined) return whole
      const { rows, columns } = sizeOf(tab === undefined ? undefined : tabName(tab))
      const end = column === undefined ? `$${columnName(columns - 1)}${row ?? ''}` : `${column}$${rows}`
      return `${tab ?? ''}${from}:${end}`
    },
  )
}

function tabName(tab: string): string {
  return tab.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'")
}

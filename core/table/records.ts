import { type Cell, type Grid, isBlank } from '../cells/cell'
import { headerTexts } from './find-header-lines'
import { meanings } from './meanings'
import { headerKey } from './vocabularies'

/** What each column of a plain list may be called, with commas between, in all languages. */
export type RecordHeaders<F extends string> = Readonly<Record<F, string>>

/** A plain list, one thing a row: a check-in log, KPIs, bets. */
export interface Records<F extends string> {
  /** 1-based row of the header in the range. */
  readonly headerRow: number
  readonly columns: Readonly<Partial<Record<F, number>>>
  /** Rows below the header that are not blank. */
  readonly rows: readonly RecordRow<F>[]
}

export interface RecordRow<F extends string> {
  /** 1-based row in the range. */
  readonly row: number
  readonly cells: readonly Cell[]
  readonly at: (field: F) => Cell
}

/** Titles and notes stand above a header; more of them than this is a tab about something else. */
const ROWS_SEARCHED = 50

/** Reads the first row that names all needed columns as the header; undefined when none does. */
export function readRecords<F extends string>(
  grid: Grid,
  headers: RecordHeaders<F>,
  needed: readonly F[],
): Records<F> | undefined {
  const fields = meanings(headers)
  const last = Math.min(grid.length, ROWS_SEARCHED)
  for (let index = 0; index < last; index++) {
    const columns = columnsOf(headerTexts(grid[index] ?? []), fields)
    if (!needed.every((field) => columns[field] !== undefined)) continue
    return { headerRow: index + 1, columns, rows: rowsBelow(grid, index, columns) }
  }
  return undefined
}

/** The first column of a name holds. */
function columnsOf<F extends string>(
  names: readonly string[],
  fields: ReadonlyMap<string, F>,
): Partial<Record<F, number>> {
  const columns: Partial<Record<F, number>> = {}
  names.forEach((name, column) => {
    const field = fields.get(headerKey(name))
    if (field !== undefined) columns[field] ??= column
  })
  return columns
}

function rowsBelow<F extends string>(
  grid: Grid,
  header: number,
  columns: Partial<Record<F, number>>,
): RecordRow<F>[] {
  const rows: RecordRow<F>[] = []
  for (let index = header + 1; index < grid.length; index++) {
    const cells = grid[index] ?? []
    if (cells.every(isBlank)) continue
    rows.push({
      row: index + 1,
      cells,
      at(field) {
        const column = columns[field]
        return column === undefined ? undefined : cells[column]
      },
    })
  }
  return rows
}

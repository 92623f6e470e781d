import { type Cell, type Grid, cellText } from '../cells/cell'
import type { Field } from './field'
import type { Columns } from './table'
import { fieldsOfHeader, headerKey } from './vocabularies'

export interface Header {
  /** 0-based row in the grid. */
  readonly index: number
  readonly columns: Columns
  /** Columns whose header names a field that a column further left already has. */
  readonly repeated: readonly { readonly column: number; readonly field: Field }[]
  /** The texts of the row, as `headerKey` leaves them; `''` where there is none. */
  readonly keys: readonly string[]
}

/** Titles, notes and blank rows stand above a header; more of them than this is a tab about something else. */
const ROWS_SEARCHED = 50

const NAMES_THE_ROW: readonly Field[] = ['objective', 'keyResult', 'title']

/** A header names what a row is and at least one thing about it. The row that names most wins, then the upper one. */
export function findHeader(grid: Grid): Header | undefined {
  let best: Header | undefined
  let most = 1
  const last = Math.min(grid.length, ROWS_SEARCHED)
  for (let index = 0; index < last; index++) {
    const header = readHeader(grid[index] ?? [], index)
    const count = Object.keys(header.columns).length
    if (count > most && NAMES_THE_ROW.some((field) => field in header.columns)) {
      best = header
      most = count
    }
  }
  return best
}

function readHeader(cells: readonly Cell[], index: number): Header {
  const keys = cells.map((cell) => (typeof cell === 'string' ? headerKey(cellText(cell)) : ''))
  const meanings = keys.map(fieldsOfHeader)
  const columns: Partial<Record<Field, number>> = {}
  const repeated: { column: number; field: Field }[] = []
  meanings.forEach(([field, other], column) => {
    if (field === undefined || other !== undefined) return
    if (field in columns) repeated.push({ column, field })
    else columns[field] = column
  })
  meanings.forEach((fields, column) => {
    if (fields.length < 2) return
    const free = fields.find((field) => !(field in columns))
    if (free !== undefined) columns[free] = column
  })
  return { index, columns, repeated, keys }
}

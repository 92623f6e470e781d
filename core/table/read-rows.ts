import { type Cell, cellText, isBlank, isErrorText } from '../cells/cell'
import { markUnread } from './aside'
import { cellIssue } from './cell-issue'
import { AMOUNT_FIELDS, type Field } from './field'
import { type AmountColumn, type AmountReader, readOddAmount } from './read-amount'
import type { Table } from './table'
import { typeReader } from './type-reader'
import { isTotal } from './vocabularies'

/** The fields that say what a row is; one of them is filled in nearly every row. */
const NAMES: readonly Field[] = ['keyResult', 'title', 'objective', 'id']

type Rows = Pick<Table, 'size' | 'places' | 'kinds'>

/**
 * One pass over the rows, and no object for any of them: this is most of the work of every function. A cell's type is
 * looked at first, and only what is no number is asked further.
 */
export function readRows(reader: AmountReader, amounts: readonly AmountColumn[]): Rows {
  const { grid, columns, first } = reader
  const places = new Int32Array(Math.max(0, grid.length - first))
  const kinds = columns.type === undefined ? undefined : new Uint8Array(places.length)
  const typeOf = typeReader(reader)
  const known = Object.entries(columns).flatMap(([field, column]) => (field === 'remark' ? [] : column))
  const names = NAMES.flatMap((field) => columns[field] ?? [])
  const texts = textFields(reader)
  let row = 0
  for (let place = first; place < grid.length; place++) {
    const cells = grid[place] ?? []
    if (isBlankAt(cells, names) && isBlankAt(cells, known)) continue
    const total = totalIn(cells, names)
    if (total !== undefined) {
      reader.issues.push({ code: 'totals-row', severity: 'note', row: place + 1, seen: total })
      continue
    }
    for (const column of amounts) {
      const cell = cells[column.place]
      column.values[row] = isPlain(cell) ? cell : readOddAmount(reader, column, place, row)
    }
    for (const { column, field } of texts) {
      if (isErrorText(cells[column])) reportError(reader, field, place, row)
    }
    if (kinds !== undefined) kinds[row] = typeOf(cells, row)
    places[row++] = place
  }
  return { size: row, places, kinds }
}

function isPlain(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell)
}

function isBlankAt(cells: readonly Cell[], columns: readonly number[]): boolean {
  for (const column of columns) if (!isBlank(cells[column])) return false
  return true
}

/** The name of a row that sums up others; only the first filled name counts. */
function totalIn(cells: readonly Cell[], names: readonly number[]): string | undefined {
  for (const column of names) {
    const cell = cells[column]
    if (isBlank(cell)) continue
    return typeof cell === 'string' && isTotal(cell) ? cellText(cell) : undefined
  }
  return undefined
}

interface TextField {
  readonly field: Field
  readonly column: number
}

function textFields({ columns }: AmountReader): TextField[] {
  const amounts: ReadonlySet<string> = new Set(AMOUNT_FIELDS)
  return Object.entries(columns)
    .filter(([field]) => !amounts.has(field) && field !== 'remark')
    .map(([field, column]) => ({ field: field as Field, column }))
}

function reportError(reader: AmountReader, field: Field, place: number, row: number): void {
  reader.issues.push({ ...cellIssue(reader, field, place), code: 'error-cell', severity: 'error' })
  markUnread(reader.asides, row, field)
}

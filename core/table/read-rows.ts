import { type Cell, isErrorText } from '../cells/cell'
import { markUnread } from './aside'
import { betweenRows } from './between-rows'
import { cellIssue } from './cell-issue'
import { AMOUNT_FIELDS, type Field } from './field'
import { type AmountColumn, type AmountReader, readOddAmount } from './read-amount'
import type { Header } from './find-header'
import type { Table } from './table'
import { cycleReader, type Cycles } from './several-cycles'
import { typeReader } from './type-reader'

interface Rows extends Pick<Table, 'size' | 'places' | 'kinds' | 'sections'> {
  readonly cycles: Cycles
}

/**
 * One pass over the rows, and no object for any of them: this is most of the work of every function. A cell's type is
 * looked at first, and only what is no number is asked further.
 */
export function readRows(reader: AmountReader, amounts: readonly AmountColumn[], header: Header): Rows {
  const { grid, columns, first } = reader
  const places = new Int32Array(Math.max(0, grid.length - first))
  const kinds = columns.type === undefined ? undefined : new Uint8Array(places.length)
  const typeOf = typeReader(reader)
  const between = betweenRows(reader, header)
  const texts = textFields(reader)
  const cycles: Cycles = new Map()
  const noteCycle = cycleReader(columns.cycle, cycles)
  let row = 0
  let last = -1
  for (let place = first; place < grid.length; place++) {
    const cells = grid[place] ?? []
    if (!between.isData(cells, place, last)) continue
    for (const column of amounts) {
      const cell = cells[column.place]
      column.values[row] = isPlain(cell) ? cell : readOddAmount(reader, column, place, row)
    }
    for (const { column, field } of texts) {
      if (isErrorText(cells[column])) reportError(reader, field, place, row)
    }
    if (kinds !== undefined) kinds[row] = typeOf(cells, row)
    noteCycle(cells)
    places[row++] = place
    last = place
  }
  return { size: row, places, kinds, sections: between.sections(), cycles }
}

function isPlain(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell)
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

import { type Cell, isBlank } from '../cells/cell'
import { betweenRows, NAMES } from './between-rows'
import type { Header } from './find-header'
import type { AmountColumn, AmountReader } from './amount-reader'
import { readOddAmount } from './read-amount'
import type { Columns, Table } from './table'
import { typeReader } from './type-reader'
import { mayBeTotal } from './vocabularies'

type Rows = Pick<Table, 'size' | 'places' | 'kinds' | 'sections'>

/**
 * One pass over the rows, and no object for any of them: this is most of the work of every function. Most rows have a
 * name that is no total's and a number, and need no further question; a cell's type is looked at before anything else.
 */
export function readRows(reader: AmountReader, amounts: readonly AmountColumn[], header: Header): Rows {
  const { grid, columns, first } = reader
  const places = new Int32Array(Math.max(0, grid.length - first))
  const kinds = columns.type === undefined ? undefined : new Uint8Array(places.length)
  const typeOf = typeReader(reader)
  const between = betweenRows(reader, header)
  const { name, number } = tellingColumns(columns)
  let row = 0
  let last = -1
  for (let place = first; place < grid.length; place++) {
    const cells = grid[place] ?? NO_CELLS
    const isPlainRow = typeof cells[number] === 'number' && isPlainName(cells[name])
    if (!isPlainRow && !between.isData(cells, place, last)) {
      if (between.isEnded()) break
      continue
    }
    for (let i = 0; i < amounts.length; i++) {
      const column = amounts[i]
      if (column === undefined) break
      const cell = cells[column.place]
      column.values[row] = isPlain(cell) ? cell : readOddAmount(reader, column, place, row)
    }
    if (kinds !== undefined) kinds[row] = typeOf(cells, row)
    places[row++] = place
    last = place
  }
  return { size: row, places, kinds, sections: between.sections() }
}

const NO_CELLS: readonly Cell[] = []

/** The columns that tell a row of data at a glance: its first name, and the number that most have. */
function tellingColumns(columns: Columns): { readonly name: number; readonly number: number } {
  const [name = -1] = NAMES.flatMap((field) => columns[field] ?? [])
  return { name, number: columns.target ?? columns.current ?? columns.score ?? columns.progress ?? -1 }
}

function isPlainName(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !mayBeTotal(cell)
}

/** NaN and the infinite are no plain numbers, and the only ones that differ from themselves when subtracted. */
function isPlain(cell: Cell): cell is number {
  return typeof cell === 'number' && cell - cell === 0
}

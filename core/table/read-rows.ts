import { type Cell, isBlank } from '../cells/cell'
import { betweenRows, NAMES } from './between-rows'
import type { Header } from './find-header'
import type { AmountColumn, AmountReader } from './amount-reader'
import { readOddAmount } from './read-amount'
import type { Columns, Table } from './table'
import { typeReader } from './type-reader'
import { mayBeTotal } from './vocabularies'

type Rows = Pick<Table, 'size' | 'sections'>

/** The arrays that the rows are read into. */
export interface RowArrays extends Pick<Table, 'places' | 'kinds'> {
  readonly amounts: readonly AmountColumn[]
  /** The first row to read; one above the header is followed by those below it. */
  readonly from: number
}

/**
 * One pass over the rows, and no object for any of them: this is most of the work of every function. Most rows have a
 * name that is no total's and a number, and need no further question; a cell's type is looked at before anything else.
 */
export function readRows(
  reader: AmountReader,
  { amounts, places, kinds, from }: RowArrays,
  header: Header,
): Rows {
  const { grid, columns, first } = reader
  const typeOf = typeReader(reader)
  const between = betweenRows(reader, header)
  const { name, number, weight } = tellingColumns(columns)
  let row = 0
  let last = -1
  for (let place = from; place < grid.length; place = Math.max(place + 1, first)) {
    const cells = grid[place] ?? NO_CELLS
    const hasNumber = typeof cells[number] === 'number' || typeof cells[weight] === 'number'
    if (!(hasNumber && isPlainName(cells[name])) && !between.isData(cells, place, last)) {
      if (between.isEnded()) break
      continue
    }
    for (let i = 0; i < amounts.length; i++) {
      const column = amounts[i]
      if (column === undefined) break
      const cell = cells[column.place]
      column.values[row] = isPlain(cell)
        ? cell
        : cell === ''
          ? Number.NaN
          : readOddAmount(reader, column, place, row)
    }
    if (kinds !== undefined) kinds[row] = typeOf(cells, row)
    places[row++] = place
    last = place
  }
  return { size: row, sections: between.sections() }
}

const NO_CELLS: readonly Cell[] = []

interface TellingColumns {
  readonly name: number
  readonly number: number
  readonly weight: number
}

/** The columns that tell a row of data at a glance: its first name, the number that most have, and an objective's. */
function tellingColumns(columns: Columns): TellingColumns {
  let name = -1
  for (const field of NAMES) if (name === -1) name = columns[field] ?? -1
  const number = columns.target ?? columns.current ?? columns.score ?? columns.progress ?? -1
  return { name, number, weight: columns.weight ?? number }
}

/** Looking at the first letter is quicker than trimming; beyond ASCII there are more blanks than one. */
function isPlainName(cell: Cell): boolean {
  if (typeof cell !== 'string') return false
  const first = cell.charCodeAt(0)
  return ((first > 32 && first < 127) || !isBlank(cell)) && !mayBeTotal(cell)
}

/** NaN and the infinite are no plain numbers, and the only ones that differ from themselves when subtracted. */
function isPlain(cell: Cell): cell is number {
  return typeof cell === 'number' && cell - cell === 0
}

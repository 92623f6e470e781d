import { type Cell, cellText, isBlank } from '../cells/cell'
import { readNumber } from '../cells/number'
import { once } from '../cells/once'
import type { Field } from './field'
import type { Header } from './find-header'
import type { AmountReader } from './amount-reader'
import { columnsOf, isBlankAt } from './columns-of'
import { headerNote, headersBelow } from './repeated-header'
import { sectionRows } from './section-rows'
import type { Sections } from './table'
import { isLongTotal, isResult, isTotal } from './vocabularies'

export interface BetweenRows {
  /** `last` is the place of the data row before it; -1 when there is none. */
  readonly isData: (cells: readonly Cell[], place: number, last: number) => boolean
  /** Whether another table has begun, which ends this one. */
  readonly isEnded: () => boolean
  readonly sections: () => Sections | undefined
}

/** The fields that say what a row is; one of them is filled in nearly every row. */
export const NAMES: readonly Field[] = ['keyResult', 'title', 'objective', 'id']

/** A number here says that a row is no section and no header, at the cost of one look. */
const MEASURED: readonly Field[] = ['target', 'current', 'score', 'progress']

/** Tells blank rows, totals, section rows, repeated headers and other tables from data. */
export function betweenRows(reader: AmountReader, header: Header): BetweenRows {
  // Most tables have few such rows or none.
  const asked = once(() => columnsAsked(header, reader.columns))
  const { take, sections } = sectionRows(reader, header)
  const headerBelow = once(() => headersBelow(reader.grid, header))
  let isEnded = false
  return {
    isData(cells, place, last) {
      const { known, names, measured } = asked()
      if (isBlankAt(cells, names) && isBlankAt(cells, known)) {
        take(cells, place)
        return false
      }
      if (isTotalRow(reader, cells, names, place)) return false
      if (typeof cells[measured] === 'number') return true
      if (take(cells, place)) return false
      const kind = headerBelow()(cells, last >= 0 && last < place - 1)
      if (kind === undefined) return true
      reader.issues.push(headerNote(kind, place))
      isEnded = kind === 'another'
      return false
    },
    isEnded: () => isEnded,
    sections,
  }
}

interface ColumnsAsked {
  readonly known: readonly number[]
  readonly names: readonly number[]
  readonly measured: number
}

function columnsAsked({ levels }: Header, columns: AmountReader['columns']): ColumnsAsked {
  const levelColumns = levels?.columns ?? []
  const known: number[] = []
  for (const field in columns) {
    const column = columns[field as Field]
    if (field !== 'remark' && column !== undefined) known.push(column)
  }
  const names = columnsOf(columns, NAMES)
  const [measured = 0] = columnsOf(columns, MEASURED)
  known.push(...levelColumns)
  names.push(...levelColumns)
  return { known, names, measured }
}

function isTotalRow(
  { issues, columns: { target = -1, keyResult = target } }: AmountReader,
  cells: readonly Cell[],
  names: readonly number[],
  place: number,
): boolean {
  const hasNoTarget = isBlank(cells[target])
  const isOne = hasNoTarget || isBlank(cells[keyResult]) ? isAnyTotal : isTotal
  const isSum = (name: string): boolean =>
    isOne(name) || (hasNoTarget && isResult(name) && hasOneNumber(cells))
  const total = totalIn(cells, names, isSum)
  if (total === undefined) return false
  issues.push({ code: 'totals-row', severity: 'note', row: place + 1, seen: total })
  return true
}

/** The name of a row that sums up others; only the first filled name counts, or the first text without any. */
function totalIn(
  cells: readonly Cell[],
  names: readonly number[],
  isOne: (name: string) => boolean,
): string | undefined {
  for (const column of names) {
    const cell = cells[column]
    if (isBlank(cell)) continue
    return typeof cell === 'string' && isOne(cell) ? cellText(cell) : undefined
  }
  for (const cell of cells) {
    if (typeof cell === 'string' && cell.trim() !== '') return isOne(cell) ? cellText(cell) : undefined
  }
  return undefined
}

/** A text, a number and nothing else. */
function hasOneNumber(cells: readonly Cell[]): boolean {
  const [name, number, ...others] = cells.filter((cell) => cell !== false && !isBlank(cell))
  return typeof name === 'string' && others.length === 0 && readNumber(number).kind === 'number'
}

function isAnyTotal(name: string): boolean {
  return isTotal(name) || isLongTotal(name)
}

import { type Cell, type Grid, isBlank } from '../cells/cell'
import { readDone } from '../cells/done-word'
import type { DecimalMark } from '../cells/digits'
import { type NumberReading, readNumber } from '../cells/number'
import { asideOf, markUnread } from './aside'
import { cellIssue } from './cell-issue'
import type { AmountField } from './field'
import type { Issue, IssueCode } from './issue'
import type { Aside, Columns } from './table'

/** The grid below the header, and where reading puts what it meets. */
export interface AmountReader {
  readonly grid: Grid
  readonly columns: Columns
  /** The first row below the header, from 0. */
  readonly first: number
  readonly issues: Issue[]
  readonly asides: Map<number, Aside>
  /** The decimal mark of numbers that are text, looked for when the first of them is met. */
  readonly decimal: () => DecimalMark | undefined
}

export interface AmountColumn {
  readonly field: AmountField
  readonly place: number
  readonly values: Float64Array
}

/** Whatever is no plain number: NaN when there is none, with an issue unless the cell is empty. */
export function readOddAmount(
  reader: AmountReader,
  { field, place: column }: AmountColumn,
  place: number,
  row: number,
): number {
  const cell = reader.grid[place]?.[column]
  if (isBlank(cell)) return Number.NaN
  if (typeof cell === 'boolean') return ofCheckbox(reader, field, row, cell)
  const reading = readByMark(reader, cell)
  switch (reading.kind) {
    case 'blank':
      return Number.NaN
    case 'error':
      return unreadable(reader, field, place, { row, code: 'error-cell' })
    case 'text':
      return ofText(reader, field, place, row)
    case 'number':
      if (reading.isAmbiguous) {
        const where = cellIssue(reader, field, place)
        reader.issues.push({ ...where, code: 'ambiguous-number', severity: 'warning', read: reading.value })
      }
      keepUnit(reader, field, row, reading.isPercent ? '%' : reading.unit)
      return reading.value
  }
}

/** Only what has two readings asks how the sheet writes numbers. */
function readByMark({ decimal }: AmountReader, cell: Cell): NumberReading {
  const reading = readNumber(cell)
  return reading.kind === 'number' && reading.isAmbiguous ? readNumber(cell, decimal()) : reading
}

/** A checkbox says whether something is done; the rule of the row says what that counts. */
function ofCheckbox({ asides }: AmountReader, field: AmountField, row: number, isDone: boolean): number {
  if (field !== 'current') return Number(isDone)
  asideOf(asides, row).isDone = isDone
  return Number.NaN
}

/** A text in Current waits for the rule of its row; elsewhere only a word for done is a number. */
function ofText(reader: AmountReader, field: AmountField, place: number, row: number): number {
  const cell = reader.grid[place]?.[reader.columns[field] ?? -1]
  if (field === 'current') {
    asideOf(reader.asides, row).hasText = true
    return Number.NaN
  }
  const isDone = field === 'weight' || typeof cell !== 'string' ? undefined : readDone(cell)
  return isDone === undefined ? unreadable(reader, field, place, { row, code: codeOf(cell) }) : Number(isDone)
}

function codeOf(cell: Cell): IssueCode {
  return typeof cell === 'object' ? 'date-for-number' : 'not-a-number'
}

function keepUnit({ asides }: AmountReader, field: AmountField, row: number, unit: string | undefined): void {
  if (unit === undefined) return
  const aside = asideOf(asides, row)
  aside.units = { ...aside.units, [field]: unit }
}

/** The cell counts as empty. */
export function unreadable(
  reader: AmountReader,
  field: AmountField,
  place: number,
  { row, code }: { readonly row: number; readonly code: IssueCode },
): number {
  reader.issues.push({ ...cellIssue(reader, field, place), code, severity: 'error' })
  markUnread(reader.asides, row, field)
  return Number.NaN
}

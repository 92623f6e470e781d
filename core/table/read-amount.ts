import { type Cell, isBlank } from '../cells/cell'
import { readCount } from '../cells/count'
import { readDone } from '../cells/done-word'
import { type NumberReading, readNumber } from '../cells/number'
import { asRange } from './as-range'
import { asideOf, markUnread, setUnit } from './aside'
import { cellIssue } from './cell-issue'
import type { AmountColumn, AmountReader } from './amount-reader'
import type { AmountField } from './field'
import type { IssueCode } from './issue'
import { readMeasureCell } from './read-measure-cell'
import { isTargetComparator } from './target-comparator'

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
    case 'number': {
      if (reading.unit !== undefined && field === 'target' && isBound(reader, cell))
        return ofText(reader, field, place, row)
      if (reading.isAmbiguous) {
        const where = cellIssue(reader, field, place)
        reader.issues.push({ ...where, code: 'ambiguous-number', severity: 'warning', read: reading.value })
      }
      const unit = reading.isPercent ? '%' : reading.unit
      if (unit !== undefined) setUnit(asideOf(reader.asides, row), field, unit)
      return reading.value
    }
  }
}

/** `5件以下` and `5 max` say which side of the number is meant, and no unit. */
function isBound({ measure }: AmountReader, cell: Cell): boolean {
  return typeof cell === 'string' && isTargetComparator(measure(cell)?.comparator)
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
  const start = reader.grid[place]?.[reader.columns.start ?? -1]
  const text = typeof cell === 'string' && field === 'target' ? asRange(cell, start) : cell
  const measure = typeof text === 'string' ? readWords(reader, field, row, text) : undefined
  if (measure !== undefined) return measure
  if (field === 'current') {
    asideOf(reader.asides, row).hasText = true
    return Number.NaN
  }
  const isDone = field === 'weight' || typeof cell !== 'string' ? undefined : readDone(cell)
  return isDone === undefined ? unreadable(reader, field, place, { row, code: codeOf(cell) }) : Number(isDone)
}

function readWords(reader: AmountReader, field: AmountField, row: number, text: string): number | undefined {
  const mayBeCount = (field === 'progress' || field === 'score') && !/[%％]/.test(text)
  const count = mayBeCount ? readCount(text) : undefined
  if (count === undefined || count.planned === 0) return readMeasureCell(reader, field, row, text)
  // Like per cent: whatever the others of the column are out of, this one is a share.
  setUnit(asideOf(reader.asides, row), field, '%')
  return count.done / count.planned
}

function codeOf(cell: Cell): IssueCode {
  return typeof cell === 'object' ? 'date-for-number' : 'not-a-number'
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

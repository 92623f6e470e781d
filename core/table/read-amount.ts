import { type Grid, isBlank } from '../cells/cell'
import type { DecimalMark } from '../cells/digits'
import { readNumber } from '../cells/number'
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
  const reading = readNumber(cell, typeof cell === 'string' ? reader.decimal() : undefined)
  switch (reading.kind) {
    case 'blank':
      return Number.NaN
    case 'error':
      return unreadable(reader, field, place, { row, code: 'error-cell' })
    case 'text':
      return unreadable(reader, field, place, { row, code: 'not-a-number' })
    case 'number':
      if (reading.isAmbiguous) {
        const where = cellIssue(reader, field, place)
        reader.issues.push({ ...where, code: 'ambiguous-number', severity: 'warning', read: reading.value })
      }
      keepUnit(reader, field, row, reading.isPercent ? '%' : reading.unit)
      return reading.value
  }
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

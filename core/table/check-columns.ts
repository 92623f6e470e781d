import { cellIssue } from './cell-issue'
import type { AmountField } from './field'
import type { IssueCode } from './issue'
import type { AmountColumn, AmountReader } from './amount-reader'
import { unreadable } from './read-amount'
import { reportMixedScale } from './report-mixed-scale'

/** Progress may go beyond its target; twice as far is the most that is still taken for a share. */
const LARGEST_PROGRESS = 2

/** Scores up to ten are out of five or of ten, which nobody can tell: 10 itself is still a point. */
const LARGEST_POINTS = 10

/** What no single cell can say: negative weights, and whether the scores of a column are out of 1 or out of 100. */
export function checkColumns(reader: AmountReader, columns: readonly AmountColumn[], rows: Rows): void {
  for (const column of columns) {
    if (column.field === 'weight')
      refuse(reader, column, {
        places: rows.places,
        size: rows.size,
        code: 'negative-weight',
        isWrong: isNegative,
      })
    if (column.field === 'score' || column.field === 'progress') readShares(reader, column, rows)
  }
}

interface Rows {
  readonly places: Int32Array
  readonly size: number
}

interface Refusal extends Rows {
  readonly code: IssueCode
  readonly isWrong: (value: number) => boolean
}

function isNegative(value: number): boolean {
  return value < 0
}

function refuse(
  reader: AmountReader,
  { field, values }: AmountColumn,
  { places, size, code, isWrong }: Refusal,
): void {
  for (let row = 0; row < size; row++) {
    if (!isWrong(values[row] ?? 0)) continue
    values[row] = unreadable(reader, field, places[row] ?? 0, { row, code })
  }
}

/** One rule for the column: where more plain numbers lie above 1 than between 0 and 1, all plain numbers are per cent. */
function readShares(reader: AmountReader, column: AmountColumn, rows: Rows): void {
  const { field, values } = column
  if (isOutOfHundred(reader, column, rows.size)) {
    reader.issues.push({
      ...cellIssue(reader, field, reader.first - 1),
      code: 'out-of-hundred',
      severity: 'note',
    })
    for (let row = 0; row < rows.size; row++) {
      const value = values[row] ?? 0
      if (isPercentText(reader, field, row)) continue
      if (value > 0 && value < 1) reportMixedScale(reader, field, rows.places[row] ?? 0, value / 100)
      values[row] = value / 100
    }
  }
  const most = field === 'progress' ? LARGEST_PROGRESS : 1
  const isWrong = (value: number): boolean => value > most || value < 0
  refuse(reader, column, { ...rows, code: 'score-out-of-range', isWrong })
}

function isOutOfHundred(reader: AmountReader, { field, values }: AmountColumn, size: number): boolean {
  const least = field === 'score' ? LARGEST_POINTS : LARGEST_PROGRESS
  let largest = 0
  let above = 0
  let between = 0
  for (let row = 0; row < size; row++) {
    const value = values[row] ?? 0
    if (isPercentText(reader, field, row)) continue
    if (value > largest) largest = value
    if (value > LARGEST_PROGRESS) above++
    if (value > 0 && value < 1) between++
  }
  return above > between && largest > least
}

function isPercentText({ asides }: AmountReader, field: AmountField, row: number): boolean {
  return asides.size > 0 && asides.get(row)?.units?.[field] === '%'
}

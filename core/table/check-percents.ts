import { shareOf } from '../cells/without-noise'
import { cellIssue } from './cell-issue'
import type { AmountColumn, AmountReader } from './amount-reader'
import { reportMixedScale } from './report-mixed-scale'

const MEASURED: ReadonlySet<string> = new Set(['start', 'target', 'current'])

/** A share beyond this is no share any more: 250 % of a target is rare, 2.5 % of it is not. */
export const LARGEST_SHARE = 2

/**
 * `50 %` as text beside 0.5 or 50 as a number. In rows that have per cent, the plain numbers of a column are all read by
 * one rule: as per cent where most of them are above any share, else as shares. Either way it is said, once a column.
 * Weights count in one mean: once one has per cent, all rows do.
 */
export function checkPercents(
  reader: AmountReader,
  columns: readonly AmountColumn[],
  places: Int32Array,
): void {
  if ([...reader.asides.values()].some(({ units }) => units?.weight === '%')) {
    const weights = columns.filter(({ field }) => field === 'weight')
    for (const column of weights) readByOneRule(reader, column, [...places.keys()], places)
  }
  const rows = percentRows(reader)
  if (rows.length === 0) return
  for (const column of columns) {
    if (MEASURED.has(column.field)) readByOneRule(reader, column, rows, places)
  }
}

function percentRows({ asides }: AmountReader): number[] {
  const rows: number[] = []
  for (const [row, { units }] of asides) {
    if (units?.start === '%' || units?.target === '%' || units?.current === '%') rows.push(row)
  }
  return rows
}

function readByOneRule(
  reader: AmountReader,
  { field, values }: AmountColumn,
  rows: readonly number[],
  places: Int32Array,
): void {
  const plain = rows.filter((row) => {
    const value = values[row] ?? Number.NaN
    return !Number.isNaN(value) && value !== 0 && reader.asides.get(row)?.units?.[field] === undefined
  })
  if (plain.length === 0) return
  const above = plain.filter((row) => Math.abs(values[row] ?? 0) > LARGEST_SHARE).length
  const isPercent = above * 2 > plain.length
  const header = cellIssue(reader, field, reader.first - 1)
  reader.issues.push({ ...header, code: isPercent ? 'plain-percents' : 'plain-shares', severity: 'note' })
  for (const row of plain) {
    const value = values[row] ?? 0
    const isOdd = Math.abs(value) > LARGEST_SHARE !== isPercent
    if (isPercent) values[row] = shareOf(value)
    if (isOdd) reportMixedScale(reader, field, places[row] ?? 0, values[row] ?? 0)
  }
}

import type { NumberReading } from '../cells/number'
import { convertTime, knownUnit, unitName } from '../cells/sentence/units'
import { LARGEST_SHARE } from '../table/check-percents'
import { percentOf, shareOf } from '../cells/without-noise'
import type { TableRow } from '../table/table'

/** What the numbers of a key result are in. */
export interface Scale {
  /** Its plain numbers in the log are per cent: 50 stands for 0.5. */
  readonly areWholePercents: boolean
  /** `50 %` stands for 50, because the key result counts to 100 itself. */
  readonly countsToHundred: boolean
  readonly row: TableRow
}

/** By one rule for all plain numbers of a key result, as in a column of a table. */
export function scaleOf(row: TableRow, readings: readonly NumberReading[]): Scale {
  const plain = readings.flatMap((one) =>
    one.kind === 'number' && !one.isPercent && one.value !== 0 ? [one.value] : [],
  )
  const above = plain.filter(isBeyondShares).length
  return {
    areWholePercents: row.isPercent && above * 2 > plain.length,
    countsToHundred: !row.isPercent && (row.unit === '%' || isBeyondShares(row.target ?? row.start ?? 0)),
    row,
  }
}

/** Whether a plain number was written on another scale than the others, and so deserves a look. */
export function isOddOne(reading: NumberReading, { areWholePercents, row }: Scale): boolean {
  if (!row.isPercent || reading.kind !== 'number' || reading.isPercent || reading.value === 0) return false
  return isBeyondShares(reading.value) !== areWholePercents
}

/** The value in the key result's own unit; undefined where it is in one that cannot be turned into it. */
export function valueIn(
  { areWholePercents, countsToHundred, row }: Scale,
  { value, isPercent, unit }: Extract<NumberReading, { kind: 'number' }>,
): number | undefined {
  if (isPercent) return countsToHundred ? percentOf(value) : value
  if (areWholePercents) return shareOf(value)
  return unit === undefined || row.unit === undefined ? value : inUnit(value, unit, row.unit)
}

/** Words that are no known unit may mean the same: `users` and `customers`. */
function inUnit(value: number, from: string, to: string): number | undefined {
  if (unitName(from) === unitName(to)) return value
  const converted = convertTime(value, unitName(from), unitName(to))
  if (converted !== undefined) return converted
  return knownUnit(from) === undefined || knownUnit(to) === undefined ? value : undefined
}

/** A number that is too large for a share, and so may be per cent. */
export function isBeyondShares(value: number): boolean {
  return Math.abs(value) > LARGEST_SHARE
}

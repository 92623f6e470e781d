import { type Cell, cellText, isErrorText } from '../cells/cell'
import { type DayOrder, dayOrderOf, readDay } from '../cells/day'
import { dayNumber } from '../cells/day-number'
import { dayOrderOfLocale } from '../cells/locale'
import { readPeriod } from '../cells/period'
import { once } from '../cells/once'

/** Whole numbers from 1900 to 2199 are years where a day is looked for: serial numbers of days are greater. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

export interface DaySettings {
  readonly locale?: string | undefined
  readonly fiscalStart?: number | undefined
  /** Of a table that the list belongs to; the locale’s where there is none. */
  readonly dayOrder?: () => DayOrder | undefined
}

/** A period by its last day, unless its first is asked for. */
export type ReadDayCell = (cell: Cell, end?: 'first' | 'last') => number | undefined

/** A day, and of a period the day that it began on. */
export interface Dated<D = number> {
  readonly day: D
  readonly first?: D | undefined
}

/** A period that has begun and not ended counts today. */
export function dayAsOf({ day, first = day }: Dated, today: number): number {
  return first <= today && today < day ? today : day
}

/**
 * Reads what stands where a day should: a day, or a period, which counts on its last day. Of `03/04/2026` the cells
 * beside it say which comes first, else the locale.
 */
export function dayReaderOf(
  cells: () => Iterable<Cell>,
  { locale = '', fiscalStart, dayOrder = () => dayOrderOfLocale(locale) }: DaySettings,
): ReadDayCell {
  const order = once((): DayOrder | undefined => dayOrderOf(cells()) ?? dayOrder())
  return (cell, end = 'last') => {
    let reading = readDay(cell)
    if (reading.kind === 'day' && reading.isAmbiguous) reading = readDay(cell, order())
    if (reading.kind === 'day') return dayNumber(reading.iso)
    const period = isYear(cell) || isWords(cell) ? readPeriod(cellText(cell), fiscalStart) : undefined
    return period && dayNumber(period[end])
  }
}

function isYear(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR
}

function isWords(cell: Cell): boolean {
  return typeof cell === 'string' && !isErrorText(cell)
}

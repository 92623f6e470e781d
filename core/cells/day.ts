import { type Cell, cellText, isBlank } from './cell'
import { isoOfDayNumber } from './day-number'
import { type WrittenDay, readDayText } from './day-text'

/** Which of the two stands first where the month is a number and the year comes last. */
export type DayOrder = 'day-month' | 'month-day'

/** What a cell says about a day. `text` is anything that names no day. */
export type DayReading =
  | {
      readonly kind: 'day'
      /** `YYYY-MM-DD`. */
      readonly iso: string
      /** `03/04/2026` is in April or in March: it was read by the given order, or with the day first. */
      readonly isAmbiguous: boolean
      /** The order that this cell alone proves: `31/12/2026` can only have the day first. */
      readonly proves: DayOrder | undefined
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text' }

const BLANK: DayReading = { kind: 'blank' }
const TEXT: DayReading = { kind: 'text' }

/** 1954-10-03 and 2119-01-11, both included: days that somebody plans for, and few amounts. A year is none of them. */
const FIRST_SERIAL = 20000
const LAST_SERIAL = 80000

/** Most countries write the day first (CLDR); taken only when neither locale nor column says otherwise. */
const USUAL_ORDER: DayOrder = 'day-month'

/** Reads a date cell, a serial number or a date as people write it. `order` is that of the locale or the column. */
export function readDay(cell: Cell, order?: DayOrder): DayReading {
  if (typeof cell === 'number') return ofSerial(cell)
  if (isBlank(cell)) return BLANK
  // A date cell's text is the day that the sheet shows, and an invalid date has none.
  const written = readDayText(cellText(cell))
  return written === undefined ? TEXT : ofWritten(written, order ?? USUAL_ORDER)
}

/** The order that these cells prove, if they agree on one. */
export function dayOrderOf(cells: Iterable<Cell>): DayOrder | undefined {
  const proven = new Set<DayOrder>()
  for (const cell of cells) {
    const reading = typeof cell === 'string' ? readDay(cell) : TEXT
    if (reading.kind === 'day' && reading.proves !== undefined) proven.add(reading.proves)
  }
  const [only] = proven
  return proven.size === 1 ? only : undefined
}

function ofSerial(serial: number): DayReading {
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? certain(isoOfDayNumber(serial), undefined) : TEXT
}

function ofWritten({ dayMonth, monthDay, isDotted }: WrittenDay, order: DayOrder): DayReading {
  if (monthDay === undefined) return dayMonth === undefined ? TEXT : certain(dayMonth, 'day-month')
  if (dayMonth === undefined) return certain(monthDay, 'month-day')
  if (dayMonth === monthDay) return certain(dayMonth, undefined)
  const iso = order === 'day-month' ? dayMonth : monthDay
  // Dots are doubtful only where the month is to stand first, which is not their custom.
  return { kind: 'day', iso, isAmbiguous: !isDotted || order === 'month-day', proves: undefined }
}

function certain(iso: string, proves: DayOrder | undefined): DayReading {
  return { kind: 'day', iso, isAmbiguous: false, proves }
}

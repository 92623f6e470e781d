import { dayNumber, isoOfDay, isoOfDayNumber } from './day-number'
import { type PeriodKind, type WrittenPeriod, readPeriodText } from './period-text'

/** A span of days with a name. */
export interface Period {
  readonly kind: PeriodKind
  /** The same for every writing of it: `Q3 2026` for `3. Quartal 2026`, `FY2027 H1` for `FY27-H1`. */
  readonly label: string
  /** First and last day as `YYYY-MM-DD`, both included. */
  readonly first: string
  readonly last: string
  readonly isFiscal: boolean
}

const MONTHS_OF = { year: 12, half: 6, trimester: 4, quarter: 3, month: 1 } as const

/**
 * Reads the name of a period; undefined when the text names none. Without a word for it, as in `Q3 2026`, the year is
 * that of the calendar; the fiscal year (`FY27`, `GJ 2027`) begins with `fiscalStartMonth`, 1 to 12.
 */
export function readPeriod(text: string, fiscalStartMonth = 1): Period | undefined {
  const written = readPeriodText(text)
  if (written === undefined) return undefined
  const { kind } = written
  const days = kind === 'week' ? daysOfWeek(written) : daysOfMonths(written, kind, fiscalStartMonth)
  if (days === undefined) return undefined
  return { kind, label: labelOf(written), ...days, isFiscal: written.naming !== 'calendar' }
}

type Days = Pick<Period, 'first' | 'last'>

function daysOfMonths(
  { index, year, naming }: WrittenPeriod,
  kind: keyof typeof MONTHS_OF,
  fiscalStartMonth: number,
): Days | undefined {
  const start = naming === 'calendar' ? 1 : fiscalStartMonth
  // A year that begins in January does not lie in two years.
  if (!isMonth(start) || (naming === 'by-both' && start === 1)) return undefined
  const isNamedLater = start > 1 && (naming === 'by-end' || naming === 'by-both')
  const firstMonth = (isNamedLater ? year - 1 : year) * 12 + start - 1 + (index - 1) * MONTHS_OF[kind]
  return { first: firstOf(firstMonth), last: dayBefore(firstOf(firstMonth + MONTHS_OF[kind])) }
}

function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12
}

/** Of a month counted from January of the year 0. */
function firstOf(month: number): string {
  return isoOfDay(Math.floor(month / 12), (month % 12) + 1, 1) ?? ''
}

function dayBefore(iso: string): string {
  return isoOfDayNumber(dayNumber(iso) - 1)
}

/** Weeks as in ISO 8601: Monday to Sunday, and 4 January lies in the first. Few years have a week 53. */
function daysOfWeek({ index, year }: WrittenPeriod): Days | undefined {
  const monday = mondayOfFirstWeek(year) + (index - 1) * 7
  if (monday >= mondayOfFirstWeek(year + 1)) return undefined
  return { first: isoOfDayNumber(monday), last: isoOfDayNumber(monday + 6) }
}

function mondayOfFirstWeek(year: number): number {
  const fourth = dayNumber(`${year}-01-04`)
  // Day 0, 1899-12-30, was a Saturday.
  return fourth - ((fourth + 5) % 7)
}

/** Reads back as the same period. */
function labelOf({ kind, index, year, naming }: WrittenPeriod): string {
  const part = partOf(kind, index)
  switch (naming) {
    case 'calendar':
      return kind === 'month' || kind === 'week' ? `${year}-${part}` : `${part} ${year}`.trim()
    case 'by-end':
      return `FY${year} ${part}`.trim()
    case 'by-both':
      return `FY${year - 1}/${year} ${part}`.trim()
    case 'by-start':
      return `${year}年度 ${part}`.trim()
  }
}

function partOf(kind: PeriodKind, index: number): string {
  switch (kind) {
    case 'year':
      return ''
    case 'half':
      return `H${index}`
    case 'trimester':
      return `Trimester ${index}`
    case 'quarter':
      return `Q${index}`
    case 'month':
      return String(index).padStart(2, '0')
    case 'week':
      return `W${String(index).padStart(2, '0')}`
  }
}

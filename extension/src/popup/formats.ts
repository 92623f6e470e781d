import { locales } from '../messages'

/** How this person's browser writes numbers and days. Made once for all rows, because `Intl` objects are slow to make. */
export interface Formats {
  readonly numbers: string
  readonly thisYear: string
  readonly day: Intl.DateTimeFormat
  readonly dayAndYear: Intl.DateTimeFormat
}

export function formats(now: number): Formats {
  const { numbers, words } = locales()
  // Days have no time zone: they are read and written in UTC, so they are the same day everywhere.
  const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const
  return {
    numbers,
    thisYear: String(new Date(now).getFullYear()),
    day: new Intl.DateTimeFormat(words, day),
    dayAndYear: new Intl.DateTimeFormat(words, { ...day, year: 'numeric' }),
  }
}

const ISO_DAY = /^(\d{4})-\d\d-\d\d$/

/** A due day as people write it; text that is no day stays as typed. */
export function dayText(due: string, { thisYear, day, dayAndYear }: Formats): string {
  const year = ISO_DAY.exec(due)?.[1]
  const time = Date.parse(due)
  if (year === undefined || Number.isNaN(time)) return due
  return (year === thisYear ? day : dayAndYear).format(time)
}

/**
 * Days as whole numbers, counted as Sheets counts them: 1899-12-30 is 0. There is no time zone and no clock in this. The
 * arithmetic is `days_from_civil` and `civil_from_days` of https://howardhinnant.github.io/date_algorithms.html, in
 * which a year begins in March, so that the leap day is its last.
 */

/** From 0000-03-01, where the arithmetic begins, to 1899-12-30. */
const SHEET_START = 693899

/** Four centuries, after which the calendar repeats. */
const DAYS_OF_ERA = 146097

const { floor } = Math

/** The number that Sheets gives the day, written `YYYY-MM-DD`. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return numberOf(year, month, day)
}

/** The day of that number as `YYYY-MM-DD`; a part of a day does not count. */
export function isoOfDayNumber(number: number): string {
  const days = floor(number) + SHEET_START
  const era = floor(days / DAYS_OF_ERA)
  const dayOfEra = days - era * DAYS_OF_ERA
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36524) - floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100))
  const fromMarch = floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return written(year, month, dayOfYear - floor((153 * fromMarch + 2) / 5) + 1)
}

/** `YYYY-MM-DD`, or undefined when the calendar has no such day or the year has not four digits. */
export function isoOfDay(year: number, month: number, day: number): string | undefined {
  if (year < 1 || year > 9999) return undefined
  const iso = written(year, month, day)
  // 31 February counts on to 3 March, and so comes back as another day.
  return isoOfDayNumber(numberOf(year, month, day)) === iso ? iso : undefined
}

function numberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_ERA + dayOfEra - SHEET_START
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

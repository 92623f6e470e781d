const DAY_MS = 86_400_000

/** Where spreadsheets count days from. */
const DAY_ZERO = Date.UTC(1899, 11, 30)

/** By local date parts, as a script gets them: going through UTC would shift the day. */
export function dateOfSerial(serial: number): Date {
  const days = Math.floor(serial)
  return new Date(1899, 11, 30 + days, 0, 0, 0, Math.round((serial - days) * DAY_MS))
}

export function serialOfDate(date: Date): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  const seconds = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()
  return (day - DAY_ZERO + seconds * 1000 + date.getMilliseconds()) / DAY_MS
}

/** `2026-12-31` as the sheet counts days; undefined when there is no such day. */
export function serialOfIsoDate(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined) return undefined
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  // `Date.UTC` rolls 30 February over into March: a day that comes back changed does not exist.
  return new Date(time).toISOString().startsWith(text) ? (time - DAY_ZERO) / DAY_MS : undefined
}

/** A date of another realm fails `instanceof`. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

/** Text in quotes, a character after `\`, and colours, currencies and conditions in brackets; `[h]` is elapsed time. */
const NOT_A_CODE = /"[^"]*"|\[(?!(?:h+|m+|s+)\])[^\]]*\]|\\./gi

/** Whether a number format shows dates or times. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(NOT_A_CODE, '')) && !/general/i.test(format)
}

/** A stored value as a custom function or `getValues` hands it over. */
export function scriptValue(value: string | number | boolean | undefined | null, format: string): unknown {
  if (value === undefined || value === null) return ''
  return typeof value === 'number' && isDateFormat(format) ? dateOfSerial(value) : value
}

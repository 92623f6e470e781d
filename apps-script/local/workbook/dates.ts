const DAY_MS = 86_400_000

/** Sheets counts days from 1899-12-30. A script gets local date parts: going through UTC would shift the day. */
export function dateOfSerial(serial: number): Date {
  const days = Math.floor(serial)
  return new Date(1899, 11, 30 + days, 0, 0, 0, Math.round((serial - days) * DAY_MS))
}

export function serialOfDate(date: Date): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  const time = Date.UTC(
    1970,
    0,
    1,
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  )
  return (day + time) / DAY_MS + 25_569
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

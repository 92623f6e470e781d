const MS_PER_DAY = 86_400_000

/** Days from 1899-12-30, where spreadsheets count from, to 1970-01-01. */
const UNIX_EPOCH = 25_569

/** Quoted text, [colours and locales], escaped letters, and the fillers `_x` and `*x` are no part of a date. */
const LITERALS = /"[^"]*"|\[[^\]]*\]|\\.|[_*]./g

export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(LITERALS, ''))
}

/** By local parts, as a script sees it: going through UTC would shift the day in half of the world. */
export function dateOfSerial(serial: number): Date {
  const days = Math.floor(serial)
  return new Date(1899, 11, 30 + days, 0, 0, 0, Math.round((serial - days) * MS_PER_DAY))
}

export function serialOfDate(date: Date): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  const ms =
    ((date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()) * 1000 + date.getMilliseconds()
  return day / MS_PER_DAY + UNIX_EPOCH + ms / MS_PER_DAY
}

/** For dates that a file gives in UTC. */
export function serialOfUtc(date: Date): number {
  return date.getTime() / MS_PER_DAY + UNIX_EPOCH
}

/** A date made in another realm fails `instanceof`. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

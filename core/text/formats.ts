/** How one person's host writes numbers and days. Made once for all rows, because `Intl` objects are slow to make. */
export interface Formats {
  readonly number: (value: number) => string
  /** With the sign of the currency where people expect it: `€1,200`, `1.200 €`. */
  readonly money: (value: number, sign: string) => string
  /** A due day as people write it; text that is no day stays as typed. */
  readonly day: (due: string) => string
}

export interface FormatsFor {
  /** BCP 47 tag for numbers. */
  readonly numbers: string
  /** BCP 47 tag for the names of months, which is that of the words around them. */
  readonly words: string
  /** Milliseconds since 1970: a day of this year is written without its year. */
  readonly now: number
}

const ISO_DAY = /^(\d{4})-\d\d-\d\d$/

/** Needs `Intl`, so hosts without it must not call this. */
export function formatsFor({ numbers, words, now }: FormatsFor): Formats {
  const number = new Intl.NumberFormat(numbers, { maximumFractionDigits: 2 })
  // Any currency shows where the sign stands; a sheet names a sign, and $ may be one of many.
  const money = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(numbers, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  const [whole, cents] = [money(0), money(2)]
  // Days have no time zone: they are read and written in UTC, so they are the same day everywhere.
  const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const
  const thisYear = new Intl.DateTimeFormat(words, day)
  const otherYear = new Intl.DateTimeFormat(words, { ...day, year: 'numeric' })
  const year = String(new Date(now).getFullYear())
  return {
    number: (value) => number.format(value),
    money: (value, sign) =>
      (Number.isInteger(value) ? whole : cents)
        .formatToParts(value)
        .map((part) => (part.type === 'currency' ? sign : part.value))
        .join(''),
    day(due) {
      const dueYear = ISO_DAY.exec(due)?.[1]
      const time = Date.parse(due)
      if (dueYear === undefined || Number.isNaN(time)) return due
      return (dueYear === year ? thisYear : otherYear).format(time)
    },
  }
}

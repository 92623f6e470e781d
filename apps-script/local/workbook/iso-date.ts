const DAY_MS = 86_400_000
const DAY_ZERO = Date.UTC(1899, 11, 30)

/** `2026-12-31` as the sheet counts days; undefined when there is no such day. */
export function serialOfIsoDate(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined) return undefined
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  // `Date.UTC` rolls 30 February over into March: a day that comes back changed does not exist.
  return new Date(time).toISOString().startsWith(text) ? (time - DAY_ZERO) / DAY_MS : undefined
}

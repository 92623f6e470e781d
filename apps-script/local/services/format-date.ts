/** `Utilities.formatDate` for the one pattern that the add-on uses; any other fails loudly. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd') throw new Error(`The local sheet does not format dates as ${pattern}`)
  // Swedish writes days as ISO 8601 does. A date of another realm is no Date here, but has the same time.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(date.getTime())
}

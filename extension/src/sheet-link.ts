import { LOOPBACK_NAMES } from './sources/feed-link'
import type { Stored } from './storage'

/** Ids of Google Sheets are letters, digits, `-` and `_`. Anything else could lead elsewhere. */
const SPREADSHEET_ID = /^[\w-]{20,200}$/

/** Where "Open sheet" leads; undefined when that is not known. */
export function sheetLink({ feed, cache }: Stored): string | undefined {
  const id = cache.snapshot?.spreadsheetId ?? ''
  if (SPREADSHEET_ID.test(id)) return `https://docs.google.com/spreadsheets/d/${id}`
  if (!URL.canParse(feed.url)) return undefined
  const { hostname, origin } = new URL(feed.url)
  return LOOPBACK_NAMES.includes(hostname) ? `${origin}/` : undefined
}

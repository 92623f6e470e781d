import type { Workbook } from './workbook/workbook'

/** What the page starts with, at `workbook.json`; after each change it puts workbook and properties back there. */
export interface Session {
  /** Which start of the server this is; `''` without one. A page of an earlier start may not overwrite what is open now. */
  readonly id: string
  readonly workbook: Workbook
  /** The document's properties, such as the key of the feed link. */
  readonly properties: Readonly<Record<string, string>>
  /** Where this workbook answers as a web app; null where no server stands behind the page. */
  readonly webAppUrl: string | null
}

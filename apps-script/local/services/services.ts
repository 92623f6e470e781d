import type { Globals } from '../script/script-host'
import type { SheetBook } from '../workbook/sheet-book'
import { askIn, type AuthMode } from './authorization'
import { formatDate } from './format-date'
import { contentService } from './content-service'
import { htmlService } from './html-service'
import { propertiesService } from './properties-service'
import { spreadsheetApp } from './spreadsheet-app'
import type { Windows } from './ui'

export interface ServiceParts {
  readonly book: SheetBook
  /** The mode of the call under way. */
  readonly mode: () => AuthMode
  /** The project's HTML files by name. */
  readonly files: Readonly<Record<string, string>>
  readonly properties: Map<string, string>
  /** Told after each change of them. */
  readonly propertiesChanged?: () => void
  readonly windows: Windows
  /** Address of the deployed web app; null where there is none. */
  readonly webAppUrl: string | null
}

/** The services that the add-on uses, over a workbook of this machine. */
export function services(parts: ServiceParts): Globals {
  const ask = askIn(parts.mode)
  return (toRealm) => ({
    SpreadsheetApp: spreadsheetApp({ book: parts.book, windows: parts.windows, ask, toRealm }),
    HtmlService: htmlService(parts.files, ask),
    ContentService: contentService(ask),
    PropertiesService: propertiesService(parts.properties, ask, parts.propertiesChanged),
    Utilities: { getUuid: () => crypto.randomUUID(), formatDate },
    ScriptApp: {
      getService() {
        ask('script', 'ScriptApp.getService')
        return { getUrl: () => parts.webAppUrl }
      },
    },
  })
}

import { scriptValue } from '../workbook/dates'
import type { ToRealm } from '../script/script-host'
import type { SheetBook, SheetTab } from '../workbook/sheet-book'
import type { Ask } from './authorization'
import { uiService, type Windows } from './ui'

export interface SpreadsheetParts {
  readonly book: SheetBook
  readonly ask: Ask
  readonly toRealm: ToRealm
  readonly windows: Windows
}

/** As much of SpreadsheetApp as the add-on uses; the rest is absent, so that a new use fails loudly. */
export function spreadsheetApp(parts: SpreadsheetParts): object {
  const { book, ask, toRealm } = parts
  const spreadsheet = {
    getName: () => book.title,
    // There is no file in Google Drive behind it.
    getId: () => '',
    // The local sheet writes numbers and days as this country does.
    getSpreadsheetLocale: () => 'en_US',
    // This machine's own.
    getSpreadsheetTimeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    getSheets: () => toRealm(book.tabs().map((tab) => sheet(tab, parts))),
  }
  return {
    getActiveSpreadsheet() {
      ask('read', 'SpreadsheetApp.getActiveSpreadsheet')
      return spreadsheet
    },
    getUi: () => uiService(parts),
  }
}

function sheet(tab: SheetTab, parts: SpreadsheetParts): object {
  return {
    getName: () => tab.name,
    getDataRange() {
      parts.ask('read', 'Sheet.getDataRange')
      const { rows, columns } = tab.size()
      // An empty tab still has the range A1.
      return range(tab, { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) }, parts)
    },
    getRange: (row: number, column: number) =>
      range(tab, { row: row - 1, column: column - 1, rows: 1, columns: 1 }, parts),
  }
}

interface Place {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

function range(
  tab: SheetTab,
  { row, column, rows, columns }: Place,
  { book, ask, toRealm }: SpreadsheetParts,
): object {
  const cells = <T>(read: (cell: ReturnType<SheetTab['cell']>) => T): T[][] =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => read(tab.cell(row + i, column + j))),
    )
  return {
    getValues() {
      ask('read', 'Range.getValues')
      return toRealm(cells(({ value, format }) => scriptValue(value, format)))
    },
    getNumberFormats() {
      ask('read', 'Range.getNumberFormats')
      return toRealm(cells(({ format }) => format))
    },
    activate() {
      ask('write', 'Range.activate')
      book.activate(tab, row, column)
    },
  }
}

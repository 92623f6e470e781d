import type { FUniver } from '@univerjs/core/facade'
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade'
import type {} from '@univerjs/sheets-numfmt/facade'
import type { SheetBook, SheetCell, SheetTab } from './sheet-book'
import type { WorkbookTab } from './workbook/workbook'

/** The live workbook of the sheet engine, as the services see it. */
export function univerBook(api: FUniver): SheetBook {
  const book = () => activeWorkbook(api)
  return {
    get title() {
      return book().getName()
    },
    tabs: () => book().getSheets().map(sheetTab),
    activeTab: () => sheetTab(book().getActiveSheet()),
    activate(tab, row, column) {
      const sheet = book().getSheetByName(tab.name)
      if (sheet === null) return
      book().setActiveSheet(sheet)
      sheet.getRange(row, column).activate()
    },
  }
}

export function activeWorkbook(api: FUniver): FWorkbook {
  const book = api.getActiveWorkbook()
  if (book === null) throw new Error('No workbook is open')
  return book
}

/** Values and formats of all tabs, to be sent to the server: what `getValues` and `getNumberFormats` need, no looks. */
export function tabsOf(book: SheetBook): WorkbookTab[] {
  return book.tabs().map((tab) => {
    const { rows, columns } = tab.size()
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => plainCell(tab.cell(row, column))),
    )
    return { name: tab.name, rows: cells }
  })
}

function plainCell({ value, format }: SheetCell): WorkbookTab['rows'][number][number] {
  return { ...(value === undefined ? {} : { value }), ...(format === '' ? {} : { format }) }
}

const BOOLEAN_CELL = 3

function sheetTab(sheet: FWorksheet): SheetTab {
  return {
    name: sheet.getSheetName(),
    size: () => ({ rows: sheet.getLastRow() + 1, columns: sheet.getLastColumn() + 1 }),
    cell(row, column) {
      const range = sheet.getRange(row, column)
      const data = range.getCellData()
      // The cell's own data holds the displayed text where a format applies; only a spilled cell has nothing else.
      const value = range.getRawValue() ?? data?.v
      const format = range.getNumberFormat()
      if (value === undefined || value === null || value === '') return { value: undefined, format }
      return { value: data?.t === BOOLEAN_CELL ? Boolean(value) : value, format }
    },
  }
}

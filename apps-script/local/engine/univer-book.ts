import type { FUniver } from '@univerjs/core/facade'
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade'
import { BOOLEAN_CELL } from './univer-codes'
import type { SheetBook, SheetTab } from '../workbook/sheet-book'

/** The live workbook of the sheet engine, as the services see it. */
export function univerBook(api: FUniver): SheetBook {
  const book = () => activeWorkbook(api)
  return {
    get title() {
      return book().getName()
    },
    tabs: () => book().getSheets().map(sheetTab),
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

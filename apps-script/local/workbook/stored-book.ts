import type { SheetBook, SheetCell, SheetTab } from './sheet-book'
import { widestRow } from './widest-row'
import type { Workbook, WorkbookTab } from './workbook'

const BLANK: SheetCell = { value: undefined, format: '' }

/** A workbook at rest, as the services see it. */
export function storedBook(workbook: () => Workbook): SheetBook {
  return {
    get title() {
      return workbook().title
    },
    tabs: () => workbook().tabs.map(sheetTab),
    activate: () => {},
  }
}

function sheetTab({ name, rows }: WorkbookTab): SheetTab {
  return {
    name,
    size: () => ({ rows: rows.length, columns: widestRow(rows) }),
    cell(row, column) {
      const { value, format = '' } = rows[row]?.[column] ?? BLANK
      return { value: value === '' ? undefined : value, format }
    },
  }
}

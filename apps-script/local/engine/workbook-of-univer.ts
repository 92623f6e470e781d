import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core'
import type { SheetBook, SheetTab } from '../workbook/sheet-book'
import { WRAP, YES } from './univer-codes'
import type { CellLook, Merge, Workbook, WorkbookCell, WorkbookTab } from '../workbook/workbook'

/** What the sheet engine holds, as plain data again: the way back of `univerData`. */
export function workbookOfUniver(saved: IWorkbookData, book: SheetBook): Workbook {
  const tabs = book.tabs()
  const sheets = saved.sheetOrder.flatMap((id) => saved.sheets[id] ?? [])
  return {
    title: book.title,
    tabs: sheets.flatMap((sheet) => {
      const tab = tabs.find(({ name }) => name === sheet.name)
      return tab === undefined ? [] : tabOf(sheet, tab, saved.styles)
    }),
  }
}

type Styles = IWorkbookData['styles']

function tabOf(sheet: Partial<IWorksheetData>, tab: SheetTab, styles: Styles): WorkbookTab {
  const { rows, columns } = tab.size()
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      cellOf(sheet.cellData?.[row]?.[column], tab, { row, column, styles }),
    ),
  )
  const widths = Object.entries(sheet.columnData ?? {})
  const last = Math.max(-1, ...widths.map(([column]) => Number(column)))
  const width = (column: number): number => sheet.columnData?.[column]?.w ?? sheet.defaultColumnWidth ?? 88
  return {
    name: tab.name,
    rows: cells,
    columnWidths: Array.from({ length: last + 1 }, (_, column) => width(column)),
    frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
    merges: (sheet.mergeData ?? []).map(mergeOf),
  }
}

interface Place {
  readonly row: number
  readonly column: number
  readonly styles: Styles
}

/** A value without a cell of its own comes from a formula beside it. */
function cellOf(
  own: ICellData | null | undefined,
  tab: SheetTab,
  { row, column, styles }: Place,
): WorkbookCell {
  const { value, format } = tab.cell(row, column)
  const formula = own?.f || undefined
  const isSpilled = value !== undefined && formula === undefined && isEmpty(own) ? true : undefined
  const look = lookOf((typeof own?.s === 'string' ? styles[own.s] : own?.s) || undefined)
  return defined({ value, formula, format: format || undefined, isSpilled, look })
}

function isEmpty(own: ICellData | null | undefined): boolean {
  return own?.v === undefined || own.v === null || own.v === ''
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the keys that hold nothing: most cells of a sheet hold little, and all of them are sent. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}

function lookOf(style: IStyleData | undefined): CellLook | undefined {
  const look = defined({
    bold: style?.bl === YES ? true : undefined,
    color: style?.cl?.rgb ?? undefined,
    background: style?.bg?.rgb ?? undefined,
    wrap: style?.tb === WRAP ? true : undefined,
  })
  return Object.keys(look).length === 0 ? undefined : look
}

function mergeOf({
  startRow,
  startColumn,
  endRow,
  endColumn,
}: NonNullable<IWorksheetData['mergeData']>[number]): Merge {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  }
}

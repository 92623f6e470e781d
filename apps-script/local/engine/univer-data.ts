import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core'
import { closeOpenRanges } from './open-range'
import { widestRow } from '../workbook/widest-row'
import { BOOLEAN_CELL, TEXT_CELL, WRAP, YES } from './univer-codes'
import type { CellLook, Workbook, WorkbookCell, WorkbookTab } from '../workbook/workbook'

/** A tab has room to type below and beside what it holds, as a new sheet has. */
const ROOM = { rows: 200, columns: 26 }
const SPARE_ROWS = 50
const SPARE_COLUMNS = 4

/** A workbook as the sheet engine wants it. Open ranges are closed here: formulas in this data pass no hook. */
export function univerData(workbook: Workbook): Partial<IWorkbookData> {
  const rowsByName = new Map(workbook.tabs.map((tab) => [tab.name, rowCount(tab)]))
  const sheets = workbook.tabs.map((tab, i): [string, Partial<IWorksheetData>] => {
    const rowsOf = (name: string | undefined) => rowsByName.get(name ?? tab.name) ?? ROOM.rows
    return [`tab-${i}`, { id: `tab-${i}`, ...worksheet(tab, rowsOf) }]
  })
  return {
    id: 'workbook',
    name: workbook.title,
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  }
}

type RowsOf = Parameters<typeof closeOpenRanges>[1]

function worksheet(tab: WorkbookTab, rowsOf: RowsOf): Partial<IWorksheetData> {
  const { name, rows, columnWidths = [], frozenRows = 0, merges = [] } = tab
  const columns = widestRow(rows)
  return {
    name,
    rowCount: rowCount(tab),
    columnCount: Math.max(ROOM.columns, columns + SPARE_COLUMNS),
    cellData: byIndex(rows.map((row) => byIndex(row.map((cell) => cellData(cell, rowsOf))))),
    columnData: byIndex(columnWidths.map((w) => ({ w }))),
    ...(frozenRows > 0
      ? { freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: -1 } }
      : {}),
    mergeData: merges.map(({ row, column, ...size }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + size.rows - 1,
      endColumn: column + size.columns - 1,
    })),
  }
}

function rowCount({ rows }: WorkbookTab): number {
  return Math.max(ROOM.rows, rows.length + SPARE_ROWS)
}

function byIndex<T>(list: readonly T[]): Record<number, T> {
  return Object.fromEntries(list.entries())
}

function cellData({ isSpilled, ...cell }: WorkbookCell, rowsOf: RowsOf): ICellData {
  const { formula, format, look } = cell
  // A formula is calculated: beside a value from before, the engine would let its other cells stay empty.
  const value = isSpilled === true || formula !== undefined ? undefined : cell.value
  const style = styleOf(format, look)
  return {
    ...(value === undefined || value === '' ? {} : { v: value }),
    ...(formula === undefined ? {} : { f: closeOpenRanges(formula, rowsOf) }),
    // Text that looks like a number or a formula stays text.
    ...(typeof value === 'string' ? { t: TEXT_CELL } : {}),
    ...(typeof value === 'boolean' ? { v: value ? 1 : 0, t: BOOLEAN_CELL } : {}),
    ...(style === undefined ? {} : { s: style }),
  }
}

function styleOf(format: string | undefined, look: CellLook | undefined): IStyleData | undefined {
  if (format === undefined && look === undefined) return undefined
  return {
    ...(format === undefined ? {} : { n: { pattern: format } }),
    ...(look?.bold ? { bl: YES } : {}),
    ...(look?.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look?.background === undefined ? {} : { bg: { rgb: look.background } }),
    ...(look?.wrap ? { tb: WRAP } : {}),
  }
}

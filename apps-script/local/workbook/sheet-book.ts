import type { CellValue, SheetData, WorkbookData } from './workbook'
import { dateOfSerial, isDateFormat } from './serial-date'

/** What the emulated services read: a live sheet in the page, or the last state the page sent. */
export interface SheetBook {
  readonly name: string
  readonly sheets: readonly BookSheet[]
}

export interface BookSheet {
  readonly name: string
  /** Rows and columns up to the last cell that holds something. */
  readonly size: { readonly rows: number; readonly columns: number }
  /** 0-based. */
  cellAt(row: number, column: number): BookCell
  /** Selects a cell for the person who looks; a sheet nobody looks at has nothing to select. */
  activate?(row: number, column: number): void
}

export interface BookCell {
  /** `''` when blank; an error is its text. */
  readonly value: CellValue
  readonly format: string
}

/** A cell as `getValues` and a custom function get it: a number with a date format is a `Date`. */
export function scriptValue({ value, format }: BookCell): CellValue | Date {
  return typeof value === 'number' && isDateFormat(format) ? dateOfSerial(value) : value
}

export function bookOf({ name, sheets }: WorkbookData): SheetBook {
  return { name, sheets: sheets.map(sheetOf) }
}

function sheetOf({ name, rows }: SheetData): BookSheet {
  const filled = rows.map((row) => row.findLastIndex(({ value }) => value !== undefined && value !== '') + 1)
  return {
    name,
    size: { rows: filled.findLastIndex((columns) => columns > 0) + 1, columns: Math.max(0, ...filled) },
    cellAt(row, column) {
      const { value = '', format = '' } = rows[row]?.[column] ?? {}
      return { value, format }
    },
  }
}

import { widestRow } from './widest-row'
import {
  type Cell,
  type CellValue,
  dateToSerial,
  EncryptedFileError,
  readXlsx,
  type Sheet,
  type Workbook as XlsxWorkbook,
} from 'hucre'
import type { Merge, Workbook, WorkbookCell, WorkbookTab } from './workbook'
import { formulasOf } from './xlsx-formulas'
import { lookOf } from './xlsx-look'

/** As Excel turns widths in characters of its default font into pixels: 7 each, 5 of padding. */
const CHARACTER = 7
const PADDING = 5
/** Columns that the file says nothing about, in characters. */
const USUAL_WIDTH = 13

/** Every tab with values, formats, formulas, widths and merges. */
export async function workbookOfXlsx(bytes: Uint8Array, title: string): Promise<Workbook> {
  const file = await readXlsx(bytes, { readStyles: true }).catch((cause: unknown) => {
    throw new Error(sentenceOf(cause, title), { cause })
  })
  return { title, tabs: file.sheets.map((sheet) => tabOf(sheet, file)) }
}

function sentenceOf(cause: unknown, title: string): string {
  return cause instanceof EncryptedFileError
    ? `“${title}” is protected with a password, or an old .xls file. Save it as .xlsx without a password and open that.`
    : `“${title}” cannot be read as an .xlsx file. Download it from Google Sheets again (File, Download, Microsoft Excel) and open that.`
}

function tabOf(sheet: Sheet, { themeColors }: XlsxWorkbook): WorkbookTab {
  const formulaAt = formulasOf(sheet)
  const rows = sheet.rows.map((values, row) =>
    values.map((value, column): WorkbookCell => {
      const { formula, isSpilled } = formulaAt(row, column)
      const cell = sheet.cells?.get(`${row},${column}`)
      const shown = isSpilled ? undefined : storedValue(value)
      return {
        ...(shown === undefined ? {} : { value: shown }),
        ...(formula === undefined ? {} : { formula }),
        ...styleOf(cell, themeColors),
      }
    }),
  )
  return { name: sheet.name, rows, ...shapeOf(sheet) }
}

/**
 * A date comes as the start of its day in UTC; the library's own way back gives the number in the file. An error comes
 * as its text.
 */
function storedValue(value: CellValue | undefined): WorkbookCell['value'] {
  if (value === null || value === undefined || value === '') return undefined
  return value instanceof Date ? dateToSerial(value) : value
}

function styleOf(cell: Cell | undefined, theme: readonly string[] | undefined): Partial<WorkbookCell> {
  const format = cell?.style?.numFmt
  const look = lookOf(cell?.style, theme)
  return {
    ...(format === undefined || format === 'General' ? {} : { format }),
    ...(look === undefined ? {} : { look }),
  }
}

function shapeOf({ rows, columns, freezePane, merges }: Sheet): Partial<WorkbookTab> {
  const used = widestRow(rows)
  return {
    ...(columns === undefined
      ? {}
      : { columnWidths: columns.slice(0, used).map(({ width }) => pixels(width)) }),
    ...(freezePane?.rows === undefined ? {} : { frozenRows: freezePane.rows }),
    ...(merges === undefined ? {} : { merges: merges.map(mergeOf) }),
  }
}

function pixels(characters = USUAL_WIDTH): number {
  return Math.round(characters * CHARACTER + PADDING)
}

function mergeOf({ startRow, startCol, endRow, endCol }: NonNullable<Sheet['merges']>[number]): Merge {
  return { row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 }
}

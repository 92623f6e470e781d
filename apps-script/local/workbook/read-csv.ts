import Papa from 'papaparse'
import { cellOfText, type CsvStyle } from './csv-cell'
import { delimiterOf } from './csv-delimiter'
import type { Workbook } from './workbook'

/** One tab named like the file. Rows keep their place: a blank line stays a blank row, as in Sheets. */
export function workbookOfCsv(text: string, title: string): Workbook {
  const delimiter = delimiterOf(text)
  const { data } = Papa.parse<string[]>(text, { delimiter })
  // Programs write semicolons where the comma is the decimal point.
  const style: CsvStyle = { commaGroups: delimiter !== ';' }
  const rows = data.map((row) => row.map((cell) => cellOfText(cell, style)))
  // The line break at the end of a file is not a row.
  if (data.at(-1)?.every((cell) => cell === '')) rows.pop()
  return { title, tabs: [{ name: title, rows }] }
}

/**
 * What the emulated services need of a workbook: the live one in the page, or the last state that the page sent to the
 * server. Rows and columns are 0-based.
 */
export interface SheetBook {
  readonly title: string
  tabs(): readonly SheetTab[]
  /** Shows a cell to the person; nothing happens where nobody looks. */
  activate(tab: SheetTab, row: number, column: number): void
}

export interface SheetTab {
  readonly name: string
  /** How many rows and columns hold something. */
  size(): { readonly rows: number; readonly columns: number }
  cell(row: number, column: number): SheetCell
}

export interface SheetCell {
  /** An error is its text, such as `#REF!`; undefined is blank; a date is its serial number. */
  readonly value: string | number | boolean | undefined
  /** Number format code; `''` when there is none. */
  readonly format: string
}

/** A workbook as plain data: what a file is read into, what the sheet engine is filled from, what the page sends back. */
export interface Workbook {
  readonly title: string
  readonly tabs: readonly WorkbookTab[]
}

export interface WorkbookTab {
  readonly name: string
  /** Rows of cells from A1; rows may be short, and a missing cell is blank. */
  readonly rows: readonly (readonly WorkbookCell[])[]
  /** Pixels, from column A. */
  readonly columnWidths?: readonly number[]
  readonly frozenRows?: number
  readonly merges?: readonly Merge[]
}

export interface WorkbookCell {
  /** A date is its serial number, days since 1899-12-30, with a date format. With a formula: its last known result. */
  readonly value?: string | number | boolean
  /** With its leading `=`. */
  readonly formula?: string
  /** Number format code, such as `0%` or `yyyy-mm-dd`. */
  readonly format?: string
  /** The value comes from a formula beside it, and would stand in that formula's way if it were written here. */
  readonly isSpilled?: boolean
  readonly look?: CellLook
}

export interface CellLook {
  readonly bold?: boolean
  /** CSS colours. */
  readonly color?: string
  readonly background?: string
  readonly wrap?: boolean
}

/** 0-based, inclusive sizes. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

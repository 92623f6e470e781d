export type CellValue = string | number | boolean

/** The little of a cell's look that people need to find their way in a sheet. */
export interface CellStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  /** `#rrggbb`. */
  readonly color?: string
  /** `#rrggbb`. */
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly wrap?: boolean
}

/** One cell as plain data. A formula may stand beside the value it last had. */
export interface CellData {
  readonly value?: CellValue
  /** With its `=`. */
  readonly formula?: string
  /** A number format as Sheets and Excel write it; absent when it is automatic. */
  readonly format?: string
  readonly style?: CellStyle
}

/** 0-based, both ends included. */
export interface Area {
  readonly startRow: number
  readonly startColumn: number
  readonly endRow: number
  readonly endColumn: number
}

export interface SheetData {
  readonly name: string
  readonly rows: readonly (readonly CellData[])[]
  /** In pixels, from the first column on. */
  readonly columnWidths?: readonly number[]
  readonly merges?: readonly Area[]
  readonly frozenRows?: number
}

/** What is opened, what the page shows and what it sends back: plain JSON, the same for Univer and for the services. */
export interface WorkbookData {
  readonly name: string
  readonly sheets: readonly SheetData[]
}

/** What the page starts with. */
export interface Session {
  readonly workbook: WorkbookData
  /** The document's properties, such as the key of the feed. */
  readonly properties: Readonly<Record<string, string>>
  /** Where this workbook answers as a web app; null when no server stands behind the page. */
  readonly execAddress: string | null
}

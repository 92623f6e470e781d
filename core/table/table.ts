import type { Field } from './field'
import type { RowKind } from './row-kind'

/** Rows that mean something, each under the fields its header names. */
export interface Table {
  /** 1-based row of the header in the range. */
  readonly headerRow: number
  /** 0-based column of each field that the header names. */
  readonly columns: Columns
  /** Without blank rows, in sheet order. */
  readonly rows: readonly TableRow[]
}

export type Columns = Readonly<Partial<Record<Field, number>>>

/** One row as read. `undefined` is an empty cell, or one that could not be read and has an issue. */
export interface TableRow {
  /** 1-based row in the range. */
  readonly row: number
  readonly id: string | undefined
  readonly parent: string | undefined
  /** The Type cell, when it is one of the known words. */
  readonly kind: RowKind | undefined
  /** The Type cell as typed. */
  readonly type: string | undefined
  readonly objective: string | undefined
  readonly keyResult: string | undefined
  readonly title: string | undefined
  readonly start: number | undefined
  readonly target: number | undefined
  readonly current: number | undefined
  readonly weight: number | undefined
  readonly score: number | undefined
  readonly unit: string | undefined
  /** The numbers are shares that the sheet shows as per cent: 0.5 stands for 50 %. */
  readonly isPercent: boolean
  readonly owner: string | undefined
  readonly team: string | undefined
  readonly status: string | undefined
  readonly due: string | undefined
  readonly cycle: string | undefined
  /** Fields whose cell could not be read; each has an issue. */
  readonly unread: readonly Field[]
}

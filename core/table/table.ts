import type { Cell, Grid } from '../cells/cell'
import type { DayOrder } from '../cells/day'
import type { DecimalMark } from '../cells/digits'
import type { AmountField, Field } from './field'
import type { JudgedAs, RowKind } from './row-kind'
import type { TargetComparator } from './target-comparator'

/**
 * Rows that mean something, each under the fields its header names. A spreadsheet may have a million rows, so numbers
 * stand in one array a column, texts stay in the grid, and what few rows have stands aside. `rowAt` gives one row whole.
 */
export interface Table {
  /** 1-based row of the header in the range. */
  readonly headerRow: number
  /** 0-based column of each field that the header names. */
  readonly columns: Columns
  readonly grid: Grid
  readonly formats: Formats | undefined
  /** How many rows there are, blank ones and totals left out; each array below is at least that long. */
  readonly size: number
  /** Where each row stands in the grid, from 0. */
  readonly places: Int32Array
  readonly amounts: Amounts
  /** What each row is, by `ROW_KINDS`; absent without a Type column. */
  readonly kinds: Uint8Array | undefined
  readonly asides: ReadonlyMap<number, Aside>
  readonly weightScale: WeightScale
  /** Which comes first in a day such as 03/04/2026; looked for when the first of them is met. */
  readonly dayOrder: () => DayOrder | undefined
  /** The same of the mark in a text such as 1,234. */
  readonly decimal: () => DecimalMark | undefined
  /** Columns with one level of objectives each; absent in most tables. */
  readonly levels: LevelColumns | undefined
  /** The column that says the other half of a cycle, its year; absent in most tables. */
  readonly cycleBeside: number | undefined
  /** What rows between the others say about the rows below them; absent in most tables. */
  readonly sections: Sections | undefined
}

export interface LevelColumns {
  /** 0-based columns, from top to bottom. */
  readonly columns: readonly number[]
  /** Named after who has the objectives, Company and Team, and not after objectives. */
  readonly areUnits: boolean
}

/** What a row of a section can give to the rows below that do not say it themselves. */
export type SectionField = 'team' | 'cycle'

export type Sections = Readonly<Partial<Record<SectionField, readonly Section[]>>>

export interface Section {
  /** The section's own row in the grid, from 0; it holds for the rows below. */
  readonly place: number
  readonly text: string
}

/** The number format of each cell, as `getNumberFormats` gives them. Without it, units come from a Unit column only. */
export type Formats = readonly (readonly string[])[]

export type Columns = Readonly<Partial<Record<Field, number>>>

/** NaN stands for no number here, and only here: an array of numbers has no other gap. */
type Amounts = Readonly<Partial<Record<AmountField, Float64Array>>>

/** What the weights of a column are out of: `plain` ones only compare. */
export type WeightScale = 'plain' | 'percent' | 'share'

/** What a row has beyond plain numbers and texts. */
export interface Aside {
  /** Fields whose cell could not be read; each has an issue. */
  unread?: Field[]
  /** The units that amounts name: `h` of `24 h`, `%` of `50 %`. */
  units?: Partial<Record<AmountField, string>>
  /** The upper bound of a target such as `4 to 5`. */
  upper?: number
  comparator?: TargetComparator
  /** The Current cell is a checkbox, ticked or not. */
  isDone?: boolean
  /** The Current cell is a text that a rule may read: `3/6`, `done`, a list. */
  hasText?: true
  judgedAs?: JudgedAs
  /** The numbers are those that the title says. */
  isFromTitle?: true
}

/** One row as read. `undefined` is an empty cell, or one that could not be read and has an issue. */
export interface TableRow extends Readonly<Record<AmountField | 'upper', number | undefined>> {
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
  readonly comparator: TargetComparator | undefined
  /** The Current cell as typed. */
  readonly currentText: string | undefined
  /** Where the Current cell is a checkbox. */
  readonly isDone: boolean | undefined
  readonly scoring: string | undefined
  readonly judgedAs: JudgedAs | undefined
  readonly unit: string | undefined
  /** The numbers are shares that the sheet shows as per cent: 0.5 stands for 50 %. */
  readonly isPercent: boolean
  readonly owner: string | undefined
  readonly team: string | undefined
  readonly level: string | undefined
  readonly status: string | undefined
  /** `YYYY-MM-DD`, or the text as typed where it is no day. */
  readonly due: string | undefined
  readonly cycle: string | undefined
  /** Days as `YYYY-MM-DD`; undefined where the cell is none. */
  readonly begin: string | undefined
  readonly checkedIn: string | undefined
  readonly delivered: string | undefined
  readonly phases: string | undefined
  readonly confidence: Cell
  /** The KPI it is measured by, by name or id. */
  readonly kpi: string | undefined
  readonly perspective: string | undefined
  readonly reason: string | undefined
  /** Fields whose cell could not be read; each has an issue. */
  readonly unread: readonly Field[]
}

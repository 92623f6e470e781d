import type { Grid } from '../cells/cell'
import type { DecimalMark } from '../cells/digits'
import type { Measure } from '../cells/measure'
import type { AmountField } from './field'
import type { Issue } from './issue'
import type { Aside, Columns } from './table'

/** Reads each text once: a column repeats its words, and taking them apart is slow beside reading a number. */
export type MeasureReader = (text: string) => Measure | undefined

/** The grid below the header, and where reading puts what it meets. */
export interface AmountReader {
  readonly grid: Grid
  readonly columns: Columns
  /** The first row below the header, from 0. */
  readonly first: number
  readonly issues: Issue[]
  readonly asides: Map<number, Aside>
  /** The decimal mark of numbers that are text, looked for when the first of them is met. */
  readonly decimal: () => DecimalMark | undefined
  readonly measure: MeasureReader
}

export interface AmountColumn {
  readonly field: AmountField
  readonly place: number
  readonly values: Float64Array
}

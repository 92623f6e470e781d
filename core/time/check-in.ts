import type { Cell } from '../cells/cell'

/** One row of the log. */
export interface CheckIn {
  /** 1-based row in the log's range. */
  readonly row: number
  readonly day: number
  /** In the key result's own unit, per cent as a share; absent where there is none or it could not be read. */
  readonly value: number | undefined
  /** What somebody expects the value to be at the end. */
  readonly projection: number | undefined
  readonly confidence: Cell
  readonly status: string
  readonly note: string
  readonly who: string
}

export type LogProblemCode =
  | 'no-header'
  | 'unknown-name'
  | 'several-named'
  | 'no-day'
  | 'no-value'
  | 'other-unit'
  /** It counts, but was written on another scale than the others. */
  | 'odd-scale'

export interface LogProblem {
  readonly code: LogProblemCode
  /** 1-based row in the log's range. */
  readonly row: number
  /** What stood in the cell that it is about. */
  readonly seen: string
}

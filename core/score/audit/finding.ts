import type { Cell } from '../../cells/cell'

/** A part of a mean or of a total. */
export interface Part {
  readonly score: number
  readonly weight: number
}

/** Why a cell does not follow, as facts. */
export type Why =
  /** By the row's own numbers; `looksLike` names the formula that gives what was typed. */
  | {
      readonly kind: 'numbers'
      readonly workings: string
      readonly looksLike?: 'target / current' | 'current / target'
    }
  /** By the rows below it; `forgotten` says that the mean of all but one of them gives what was typed. */
  | {
      readonly kind: 'parts'
      readonly parts: readonly Part[]
      readonly mean: number
      readonly isWithoutWeights: boolean
      readonly forgotten?: string
    }
  /** By the rows that a total sums up; rows of the sheet, from 1. */
  | {
      readonly kind: 'total'
      readonly of: 'sum' | 'mean' | 'weighted mean'
      readonly count: number
      readonly from: number
      readonly to: number
    }
  /** Score times weight. */
  | { readonly kind: 'product'; readonly score: number; readonly weight: number }

/** A cell that does not follow from its parts. */
export interface Finding {
  /** 1-based row in the range. */
  readonly row: number
  readonly title: string
  /** The column's header as it stands in the sheet. */
  readonly header: string
  readonly typed: Cell
  /** On the scale of the cell: 58 beside a typed 62, 0.58 beside 0.62. */
  readonly follows: number
  /** The cell is text such as `62 %`, and `follows` is a share. */
  readonly isPercentText: boolean
  readonly why: Why
}

/** Which way is good: up, down, staying at the target, or staying between two bounds. */
export type Direction = 'increase' | 'decrease' | 'hold' | 'between'

export type Frequency = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/** A number that is watched every period. What is absent stands in no cell, or in one that could not be read. */
export interface Kpi {
  /** 1-based row in the range. */
  readonly row: number
  readonly name: string
  readonly id?: string | undefined
  /** The lower bound where the direction is `between`. Shares where the sheet shows per cent. */
  readonly target?: number | undefined
  /** The upper bound of `between`. */
  readonly upper?: number | undefined
  readonly current?: number | undefined
  readonly direction: Direction
  /** What the direction was read from; `default` is increase, because nothing says otherwise. */
  readonly directionFrom?: 'column' | 'target' | 'default'
  readonly kind?: 'leading' | 'lagging' | undefined
  readonly tier?: 'input' | 'output' | 'outcome' | 'impact' | undefined
  /** As typed; `perspectiveOf` finds which of the four it is. */
  readonly perspective?: string | undefined
  readonly frequency?: Frequency | undefined
  readonly owner?: string | undefined
  readonly unit?: string | undefined
  /** Its own bounds of health, as shares of the target. */
  readonly healthyFrom?: number | undefined
  readonly watchFrom?: number | undefined
  /** The key result or objective that it moves, by title or id, as typed. */
  readonly feeds?: string | undefined
  /** The numbers are shares that the sheet shows as per cent. */
  readonly isPercent: boolean
}

/** A cell of a list that could not be read, or not without doubt. */
export interface ListProblem {
  readonly code:
    | 'no-header'
    | 'error-cell'
    | 'not-a-number'
    | 'ambiguous-number'
    | 'read-as-percent'
    | 'no-day'
    | 'unknown-word'
  /** 1-based, in the range. */
  readonly row: number
  readonly column?: number
  /** What stood there. */
  readonly seen?: string
}

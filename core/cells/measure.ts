/** How a value is held against its target. `count` is for n things to make. */
export type Comparator =
  'from-to' | '>=' | '>' | '<=' | '<' | 'between' | 'increase by' | 'decrease by' | 'count'

/** What a sentence or a cell says about a key result's numbers. Per cent stay as written: `75%` is 75 with unit `percent`. */
export interface Measure {
  readonly comparator: Comparator | undefined
  readonly start: number | undefined
  readonly target: number | undefined
  /** The upper bound of `between`. */
  readonly upper: number | undefined
  /** `percent`, a currency as `EUR`, `hours`, `days`, `minutes`, `ms`, `points`, `count`, `ratio`, or the word itself. */
  readonly unit: string | undefined
  /** False where another reading is possible: ask, do not count. */
  readonly isSure: boolean
}

/** What of a progress outside 0 to 1 counts in a mean: nothing, nothing below 0, nothing above 1, or all of it. */
export type Clamp = 'both' | 'floor' | 'cap' | 'none'

/** A key result without a current value: left out of the mean, counted as 0, or as standing at its start. */
export type Missing = 'left-out' | 'zero' | 'start'

/**
 * An objective with key results of its own beside objectives aligned to it: its key results as one block beside the
 * n objectives, all as equals, the key results only, or the objectives only.
 */
export type OwnBeside = 'block' | 'equals' | 'key-results' | 'children'

/** As given in the Weight column, all alike, or in proportion to the targets. */
export type Weights = 'given' | 'equal' | 'by-target'

/** How an answer is rounded for people; means are made of what is not rounded. */
export type Rounding = 'none' | 'percent' | 'percent-half-down' | 'tenths'

/** The rules that scores are made by. A dialect is one set of them; a Settings range changes them one by one. */
export interface Settings {
  /** The published system whose rules these are, or `okr-sheets`. */
  readonly dialect: string
  readonly clamp: Clamp
  readonly missing: Missing
  readonly ownBeside: OwnBeside
  readonly weights: Weights
  readonly rounding: Rounding
}

/** What holds where neither a dialect nor a Settings range says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  dialect: 'okr-sheets',
  clamp: 'both',
  missing: 'left-out',
  ownBeside: 'block',
  weights: 'given',
  rounding: 'none',
}

/** What a word or a phrase does for a number beside it. The ones ending in `After` stand behind their number. */
export type Role =
  | 'from'
  | 'fromAfter'
  | 'to'
  | 'toAfter'
  | 'upTo'
  | 'by'
  | 'of'
  | 'at'
  | 'between'
  | 'betweenAfter'
  | 'atLeast'
  | 'atLeastAfter'
  | 'moreThan'
  | 'moreThanAfter'
  | 'atMost'
  | 'atMostAfter'
  | 'lessThan'
  | 'lessThanAfter'
  | 'within'
  | 'withinAfter'
  | 'more'
  | 'fewer'
  // Verbs, and the nouns made of them.
  | 'up'
  | 'down'
  | 'improve'
  | 'reach'
  | 'keep'
  | 'make'
  | 'double'
  | 'triple'
  | 'quadruple'
  | 'halve'
  // What is no target: a number behind a label (Tier 1), before an ending (90 percentile), inside a frame (first 90).
  | 'label'
  | 'ending'
  | 'frame'
  | 'frameAfter'
  | 'during'
  | 'none'
  | 'not'
  | 'and'
  | 'preposition'
  | 'scale'
  | 'falling'
  | 'filler'

/** The words of one language, spellings with commas between; `reduc*` is every word that begins so. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string
  /** The mark between whole and fraction. */
  readonly decimal: '.' | ','
  /** Letters that speak for this language. */
  readonly letters: string
  /** One to twenty, with blanks between; spellings of the same number with bars between. */
  readonly numbers: string
  readonly zero: string
  /** Words for one that are mostly articles. */
  readonly articles?: string
  /** The tens from thirty on, likewise. */
  readonly tens: string
  /** Written as `million=1e6`. */
  readonly magnitudes: string
  /** What counts things behind a number, in languages that need it. */
  readonly counters?: string
  readonly roles: Readonly<Partial<Record<Role, string>>>
}

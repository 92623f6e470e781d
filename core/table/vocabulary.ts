import type { Field } from './field'
import type { JudgedAs, RowKind } from './row-kind'

/** The words of one language, as people write them above and in their columns. */
export interface Vocabulary {
  /** BCP 47 tag. */
  readonly language: string
  /** Spellings of a header with commas between; case, accents and punctuation do not matter. */
  readonly headers: Readonly<Record<Field, string>>
  /** A header with two meanings takes the first of its fields that no other column has. */
  readonly ambiguousHeaders: Readonly<Record<string, readonly Field[]>>
  /** Words of a Type column, with commas between. */
  readonly kinds: Readonly<Record<RowKind, string>>
  /**
   * From top to bottom with semicolons between: who may have objectives, and what their objectives are called. Both stand
   * above columns, `Company | Team` or `Company objective | Team objective`; an organisation's unit is mostly its team.
   * A unit before objective, goal or OKR needs no word of its own.
   */
  readonly levels: Readonly<Record<'units' | 'objectives', string>>
  /** How a key result is judged: words of that column, and of a Type column too. */
  readonly judgedAs: Readonly<Record<JudgedAs, string>>
}

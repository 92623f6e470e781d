import type { Grid } from '../cells/cell'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import type { Field } from '../table/field'
import type { Severity } from '../table/issue'
import type { Language } from '../table/table-language'

/** What checks look at. */
export interface CheckInput {
  readonly tree: ScoredTree
  /** `scoredNodes(tree)`, made once for all checks. */
  readonly nodes: readonly ScoredNode[]
  /** `YYYY-MM-DD`; absent where there is no clock, and checks that need one find nothing then. */
  readonly today?: string | undefined
  /** Names and ids of the workbook's KPIs; absent where there are none. */
  readonly kpis?: readonly string[] | undefined
}

/** One place that a check points at. */
export interface Finding {
  /** 1-based row in the range that was read. */
  readonly row: number
  /** The column meant; absent when the whole row is. */
  readonly field?: Field
  /** Fills the gaps of the check's sentence; no fact is called like a field, whose gap is the name of its column. */
  readonly facts: Readonly<Record<string, string | number>>
}

/** One check of how OKRs are written: its text, its reference entry and its tests come from this. */
export interface Check<Input = CheckInput> {
  /** What people type to switch it off: a few plain words in English. */
  readonly name: string
  /** `warning`: change it, or have a reason. `note`: worth a thought. */
  readonly severity: Severity
  /** Why it matters, with the source of each bound. */
  readonly reason: string
  /** `problem → remedy` with `{gaps}` and `[one|other]`, as in `Words`. */
  readonly texts: Readonly<Record<Language, string>>
  /** Sheets that it has nothing to say about. */
  readonly passes: readonly CheckSheet[]
  /** Sheets with the rows that it points at. */
  readonly fails: readonly FailingSheet[]
  readonly find: (input: Input) => readonly Finding[]
}

export interface CheckSheet {
  readonly rows: Grid
  readonly today?: string
  readonly kpis?: readonly string[]
}

interface FailingSheet extends CheckSheet {
  /** 1-based rows in the range. */
  readonly at: readonly number[]
}

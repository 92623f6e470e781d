import type { Grid } from '../cells/cell'
import type { Kpi } from '../kpi/kpi'
import type { KpiField } from '../kpi/kpi-header.words'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import type { Field } from '../table/field'
import type { Severity } from '../table/issue'
import type { Language } from '../table/table-language'
import type { NodeStatus } from '../time/subject-status'
import type { Wording } from './wording/wording'

/** What checks look at. */
export interface CheckInput {
  readonly tree: ScoredTree
  /** `scoredNodes(tree)`, made once for all checks. */
  readonly nodes: readonly ScoredNode[]
  /** `YYYY-MM-DD`; absent where there is no clock, and checks that need one find nothing then. */
  readonly today?: string | undefined
  /** By place of `nodes`; made when the first check asks for them, and empty where there is no clock. */
  readonly statuses: () => readonly NodeStatus[]
  /** By place of `nodes`: the titles taken apart; made when the first check asks for them. */
  readonly wordings: () => readonly Wording[]
  /** Absent where there is no list of KPIs. */
  readonly kpis?: readonly Kpi[] | undefined
}

/** What checks of a list of KPIs look at. */
export interface KpiCheckInput {
  readonly kpis: readonly Kpi[]
  /** 1-based row of the list's header. */
  readonly headerRow: number
  /** The OKRs that the KPIs are there for; absent where they are not known. */
  readonly nodes?: readonly ScoredNode[] | undefined
}

/** One place that a check points at. */
export interface Finding<F extends string = Field> {
  /** 1-based row in the range that was read. */
  readonly row: number
  /** The column meant; absent when the whole row is. */
  readonly field?: F
  /** Fills the gaps of the check's sentence; no fact is called like a field, whose gap is the name of its column. */
  readonly facts: Readonly<Record<string, string | number>>
}

/** One check: its text, its reference entry and its tests come from this. */
interface AnyCheck<Input, F extends string> {
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
  readonly find: (input: Input) => readonly Finding<F>[]
}

/** Of how OKRs are written. */
export type Check = AnyCheck<CheckInput, Field>

/** Of a list of KPIs; its rows are those of the list. */
export type KpiCheck = AnyCheck<KpiCheckInput, KpiField>

/** What a check has found, with what it is called. */
export interface CheckFinding<F extends string = Field> extends Finding<F> {
  readonly check: Pick<Check, 'name' | 'severity'>
}

export interface CheckSheet {
  readonly rows: Grid
  readonly today?: string
  readonly kpis?: Grid
}

interface FailingSheet extends CheckSheet {
  /** 1-based rows in the range. */
  readonly at: readonly number[]
}

import type { RuleTextProblem } from '../../score/rules/read-rule'
import type { RuleProblem } from '../../score/rules/rule'
import type { Field } from '../../table/field'
import type { IssueCode } from '../../table/issue'
import type { Layout, Reason as LayoutReason } from '../../tree/tree'

/**
 * All that one language says in cells, as text with gaps; `filled` fills them. A gap is `{seen}`, another fact of the
 * issue, or the name of a field, which becomes that column's own header. `[one|other]` is `one` where all its gaps have
 * something to stand in them, else `other`.
 */
export interface Words {
  /** No first heading is a word that a header is known by, or a tab with the answer would be read as OKR rows. */
  readonly headings: Headings
  /** What columns are called where the sheet has no header for them, in the order of `NAMED_FIELDS`. */
  readonly fields: string
  /** What is wrong → what to do about it. */
  readonly issues: Readonly<Record<IssueCode, string>>
  /** Why something is so: to follow a colon. */
  readonly reasons: Readonly<Record<Reason, string>>
  /** How the rows were read, as a sentence that follows `howRead`. */
  readonly layouts: Readonly<Record<Layout, string>>
  /** A layout in a few words. */
  readonly layoutNames: Readonly<Record<Layout, string>>
  /** Why a layout comes before others that fit too. */
  readonly layoutReasons: Readonly<Record<LayoutReason, string>>
  readonly phrases: Phrases
  /** Which counts take the singular. */
  readonly singular: readonly number[]
  /** `,` or `.`, as numbers are written in sentences. */
  readonly decimal: ',' | '.'
}

/** The order in which each language names its columns. */
export const NAMED_FIELDS: readonly Field[] = [
  'id',
  'parent',
  'type',
  'objective',
  'keyResult',
  'title',
  'start',
  'target',
  'current',
  'unit',
  'owner',
  'team',
  'weight',
  'confidence',
  'status',
  'score',
  'progress',
  'scoring',
  'judgedAs',
  'level',
  'remark',
  'due',
  'cycle',
  'begin',
  'checkedIn',
  'delivered',
  'phases',
  'kpi',
  'perspective',
  'reason',
]

interface Headings {
  readonly tree: readonly [title: string, score: string, owner: string, progress: string]
  readonly scores: string
  readonly check: readonly [row: string, column: string, problem: string, remedy: string]
}

/** Why a rule gives no score, or cannot be used. */
export type Reason = RuleProblem | RuleTextProblem

/** Of one and of several. */
export type Counted = readonly [one: string, several: string]

interface Phrases {
  /** Where something stands: `{name}` is the header of the column. */
  readonly cell: string
  readonly settings: string
  readonly howRead: string
  readonly notReadAs: string
  /** Between the layouts that it was not read as. */
  readonly or: string
  readonly objectives: Counted
  readonly keyResults: Counted
  readonly notCounted: string
  readonly guardrailBroken: string
  /** A score that somebody typed, which nothing was measured for. */
  readonly typed: string
  /** An aspirational key result that has come far enough. */
  readonly success: string
}

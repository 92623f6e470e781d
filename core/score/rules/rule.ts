import type { Language } from '../../table/table-language'
import type { TargetComparator } from '../../table/target-comparator'
import type { Points } from './points'
import type { ZoneShares, ZoneValues } from './zones-of-value'

/** How far from its target a constant value may be: a share of the target, or so much of its own unit. */
export interface Tolerance {
  readonly kind: 'share' | 'value'
  readonly size: number
}

/** What a rule needs beside its name. */
interface Parameters {
  readonly linear: unknown
  readonly 'at-least': unknown
  readonly 'at-most': unknown
  readonly above: unknown
  readonly below: unknown
  readonly 'at-most-graded': unknown
  readonly between: unknown
  readonly constant: { readonly tolerance: Tolerance }
  readonly binary: unknown
  readonly milestones: unknown
  readonly checkpoints: { readonly points: Points }
  /** Undefined where start and target say all of it. */
  readonly zones: { readonly at: ZoneValues | undefined }
  readonly 'ordinal-zones': { readonly shares: ZoneShares }
  readonly periods: unknown
  readonly pooled: unknown
  readonly inverse: unknown
  readonly baseline: unknown
  readonly curve: { readonly curve: string; readonly points: Points }
}

export type RuleName = keyof Parameters

export type RuleOf<N extends RuleName> = { [K in N]: { readonly name: K } & Parameters[K] }[N]

/** How one key result is scored. */
export type Rule = RuleOf<RuleName>

/** What a key result's cells say. */
export interface RuleInputs {
  readonly start?: number | undefined
  readonly target?: number | undefined
  /** As the Target cell has it: `at most 5`. */
  readonly comparator?: TargetComparator | undefined
  /** The other bound of a range. */
  readonly upper?: number | undefined
  readonly current?: number | undefined
  /** The Current cell as text, with its line breaks: a list, a count such as 3/6, or a word. */
  readonly currentText?: string | undefined
  /** Where the Current cell is a checkbox. */
  readonly isDone?: boolean | undefined
}

/** Why there is no score although there is a value. */
export type RuleProblem =
  | 'not-readable'
  /** Sheets makes a date of 3/6; `3 of 6` stays what it is. */
  | 'date-for-count'
  | 'upper-missing'
  | 'target-is-zero'
  | 'current-is-zero'
  | 'negative-value'
  | 'nothing-planned'
  | 'weight-missing'
  | 'target-not-a-share'
  | 'too-large'

export interface Waiting {
  readonly waitsFor: 'current' | 'target' | 'baseline'
}

export interface Unscored {
  readonly problem: RuleProblem
  /** The text or figure that it is about; empty where something is missing. */
  readonly seen: string
}

/** Progress is a share of 1, and outside 0 to 1 where the rule allows it. */
export type RuleResult = { readonly progress: number } | Waiting | Unscored

interface RuleExample {
  /** The Scoring cell. */
  readonly scoring: string
  /** The team's own curves, name and points. */
  readonly curves?: readonly (readonly [name: string, points: string])[]
  readonly inputs: RuleInputs
  readonly result: RuleResult
  readonly note: string
}

/** The one definition that scores, workings, reference and example tests come from. */
export interface RuleDefinition<N extends RuleName> {
  readonly name: N
  /** What people write in a Scoring cell, with commas between; the first English one is the name it is shown by. */
  readonly words: Readonly<Record<Language, string>>
  /** One sentence. */
  readonly summary: string
  readonly formula: string
  /** The published systems that score like this. */
  readonly source: string
  readonly examples: readonly RuleExample[]
  readonly score: (rule: RuleOf<N>, inputs: RuleInputs) => RuleResult
  /** The formula with the numbers put in, `(44 − 40) / (50 − 40) = 0.4`; empty while there is no progress. */
  readonly workings: (rule: RuleOf<N>, inputs: RuleInputs) => string
}

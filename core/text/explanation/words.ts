import type { RuleName } from '../../score/rules/rule'

/** Why a child does not count in the mean above it. */
export type LeftOut =
  | 'noCurrent'
  | 'currentUnread'
  | 'noTarget'
  | 'targetUnread'
  | 'nothingBelow'
  | 'baseline'
  | 'ruleUnread'
  | 'initiative'
  | 'kpi'
  | 'guardrail'
  | 'learning'
  | 'detached'
  | 'objectivesOnly'
  | 'keyResultsOnly'

/** Settings that change a score, as what they do; those of `OUR_SETTINGS` are not among them. */
export type SettingEffect =
  | 'floor'
  | 'cap'
  | 'none'
  | 'zero'
  | 'start'
  | 'equals'
  | 'key-results'
  | 'children'
  | 'equal'
  | 'by-target'
  | 'percent'
  | 'percent-half-down'
  | 'tenths'
  | 'scoring'

/** Where a weight comes from, when it was not typed. */
export type WeightReason = 'default' | 'rest' | 'target' | 'equal'

/**
 * Every sentence of an explanation in one language. Names, cells, numbers and shares of 1 such as `62%` come in as text;
 * a name is `“Users” (row 3)` and a cell `Current (row 3)`, as `name` and `cell` write them.
 */
export interface ExplanationWords {
  readonly name: (title: string, row: number) => string
  readonly cell: (header: string, row: number) => string
  readonly quoted: (text: string) => string
  readonly noScore: string
  readonly all: (score: string) => string
  readonly node: (name: string, score: string) => string

  /** Undefined where the rule's own summary is in this language. */
  readonly summaries: Readonly<Record<RuleName, string>> | undefined
  /** The words of the rules' formulas, longest first, as `current=aktuell` with commas between. */
  readonly terms: string
  readonly rule: (name: string, formula: string, summary: string) => string
  readonly ruleFrom: { readonly cell: (cell: string) => string; readonly settings: string }
  readonly meanRule: string

  readonly is: (cell: string, value: string) => string
  readonly readAs: (cell: string, text: string, value: string) => string
  readonly isEmpty: (cell: string) => string
  readonly emptyStart: (cell: string) => string
  readonly noStart: string
  readonly unread: (cell: string, text: string) => string
  readonly checkbox: (cell: string, isTicked: boolean) => string
  readonly bound: Readonly<Record<'>=' | '>' | '<=' | '<', (value: string) => string>>
  readonly range: (from: string, to: string) => string

  readonly startIsTarget: string
  readonly clamped: (value: string, counted: string) => string
  readonly typed: (score: string, cell: string) => string
  readonly numbersGive: string
  readonly partsGive: string
  readonly shown: (score: string, cell: string) => string
  readonly missing: Readonly<Record<'zero' | 'start', string>>
  readonly without: (why: string) => string
  readonly committed: (score: string | undefined, isMet: boolean) => string
  readonly aspirational: (score: string | undefined, isMet: boolean) => string
  readonly learning: string
  readonly guardrail: (state: 'holds' | 'broken' | 'unknown') => string
  readonly brokenBelow: (name: string) => string

  /** `weight` is made by `weight`, `because` and `part`, or by `weighsNothing`. */
  readonly has: (name: string, score: string, isTyped: boolean, weight: string) => string
  readonly weight: (weight: string) => string
  readonly weighsNothing: string
  readonly because: Readonly<Record<WeightReason, string>>
  readonly part: (part: string, weight: string) => string
  readonly leftOut: (name: string, why: string) => string
  readonly why: Readonly<Record<LeftOut, string>>
  readonly more: (count: number) => string
  readonly nowhere: (count: number) => string
  readonly nothingYet: string
  readonly allZero: string
  readonly blockMean: (count: number) => string
  readonly block: (count: number, score: string, weight: string) => string
  readonly equals: (count: number) => string
  readonly zeroBlock: Readonly<Record<'keyResults' | 'objectives', string>>
  readonly ownUnit: (equation: string) => string

  readonly overall: string
  readonly countsNowhere: string
  readonly countsIn: (parent: string, weight: string) => string
  readonly partIn: (parent: string, part: string, equation: string) => string
  readonly weightless: (parent: string) => string
  readonly leftOutOf: (parent: string) => string
  readonly inBlock: (parent: string) => string
  readonly changesNothing: (parent: string) => string

  readonly settings: (dialect: string | undefined, effects: readonly string[]) => string
  readonly effects: Readonly<Record<SettingEffect, string>>
}

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
  | 'status'
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
 * Every sentence of an explanation in one language, as text with gaps for `say`. Names, cells, numbers and shares of 1
 * such as `62%` come in as text; a name is `“Users” (row 3)` and a cell `Current (row 3)`, as `name` and `cell` write
 * them. `{several}` is empty for a single one.
 */
export interface ExplanationWords extends Readonly<Record<Sentence, string>> {
  readonly summaries: Readonly<Record<RuleName, string>>
  readonly ruleFrom: Readonly<Record<'cell' | 'settings', string>>
  readonly bound: Readonly<Record<'>=' | '>' | '<=' | '<', string>>
  readonly missing: Readonly<Record<'zero' | 'start', string>>
  readonly guardrail: Readonly<Record<'holds' | 'broken' | 'unknown', string>>
  readonly because: Readonly<Record<WeightReason, string>>
  readonly why: Readonly<Record<LeftOut, string>>
  readonly zeroBlock: Readonly<Record<'keyResults' | 'objectives', string>>
  readonly effects: Readonly<Record<SettingEffect, string>>
}

/** `terms` are the words of the rules' formulas, longest first, as `current=aktuell` with commas between. */
type Sentence =
  | 'name'
  | 'cell'
  | 'quoted'
  | 'noScore'
  | 'all'
  | 'node'
  | 'terms'
  | 'rule'
  | 'meanRule'
  | 'is'
  | 'readAs'
  | 'isEmpty'
  | 'emptyStart'
  | 'noStart'
  | 'unread'
  | 'ticked'
  | 'unticked'
  | 'range'
  | 'startIsTarget'
  | 'clamped'
  | 'typed'
  | 'numbersGive'
  | 'partsGive'
  | 'shown'
  | 'without'
  | 'committed'
  | 'aspirational'
  | 'learning'
  | 'brokenBelow'
  | 'has'
  | 'hasTyped'
  | 'weight'
  | 'weighsNothing'
  | 'part'
  | 'leftOut'
  | 'more'
  | 'nowhere'
  | 'nothingYet'
  | 'allZero'
  | 'blockMean'
  | 'block'
  | 'equals'
  | 'ownUnit'
  | 'overall'
  | 'countsNowhere'
  | 'countsIn'
  | 'partIn'
  | 'weightless'
  | 'leftOutOf'
  | 'inBlock'
  | 'changesNothing'
  | 'settings'
  | 'between'

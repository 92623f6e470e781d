import { readDone } from '../cells/done-word'
import { cellIssue } from '../table/cell-issue'
import type { Issue } from '../table/issue'
import { amountAt, cellAt, currentTextAt, judgedAt, textAt } from '../table/row-at'
import type { Aside, Table } from '../table/table'
import type { TargetComparator } from '../table/target-comparator'
import { rowTitle } from '../tree/nodes'
import { NEAREST_FOR } from './nearest'
import type { AllSettings } from './read-settings'
import { readCounts } from './rules/count'
import { type Curves, readCurves } from './rules/curves'
import { nearestRule, readKnownRule, readRule, type RuleReading } from './rules/read-rule'
import type { Rule } from './rules/rule'
import { ruleTitle } from './rules/rule-text'
import { PUZZLE_ZONE_SHARES, ZONE_SHARES } from './rules/zones-of-value'
import { settingOf } from './setting-words'

/** Which rows are not simply linear. */
export interface RowRules {
  /** By row of the table. */
  readonly byRow: ReadonlyMap<number, Rule>
  /** For all other rows, where the settings name one. */
  readonly rest: Rule | undefined
  readonly issues: readonly Issue[]
}

/** The Scoring column first, then what the cells of the row say themselves, then the settings. */
export function rowRules(table: Table, settings: AllSettings): RowRules {
  if (isAllLinear(table, settings)) return LINEAR
  const byRow = new Map<number, Rule>()
  const issues: Issue[] = []
  const pairs = [...settings.curves]
  const { curves, troubles } = readCurves(pairs, pairs.length > 0 ? table.decimal() : undefined)
  for (const { index } of troubles) reportSetting(pairs[index], issues)
  for (const [row, aside] of table.asides) {
    const rule = impliedRule(table, row, aside)
    if (rule !== undefined) byRow.set(row, rule)
  }
  if (table.columns.judgedAs !== undefined) addGuardrails(table, byRow)
  readScoringColumn(table, { curves, dialect: settings.dialect }, byRow, issues)
  reportCompared(table, byRow, issues)
  reportTexts(table, byRow, issues)
  return { byRow, rest: restOf(settings, curves, issues), issues }
}

/** Nothing in most tables asks for a rule: neither settings nor a column nor a cell that is more than a number. */
function isAllLinear({ asides, columns }: Table, { scoring }: AllSettings): boolean {
  const hasColumn = columns.scoring !== undefined || columns.judgedAs !== undefined
  return asides.size === 0 && !hasColumn && scoring === undefined
}

const LINEAR: RowRules = { byRow: new Map(), rest: undefined, issues: [] }

function restOf({ scoring }: AllSettings, curves: Curves, issues: Issue[]): Rule | undefined {
  if (scoring === undefined) return undefined
  const reading = readRule(scoring, curves)
  if ('rule' in reading) return reading.rule.name === 'linear' ? undefined : reading.rule
  reportSetting([settingOf('scoring')?.name, scoring], issues, 'nearest' in reading ? reading : {})
  return undefined
}

/** A rule or a curve of the settings that cannot be used, found only when both are read. */
function reportSetting(
  [rule = '', seen = '']: readonly (string | undefined)[] = [],
  issues: Issue[],
  { nearest }: { readonly nearest?: string | undefined } = {},
): void {
  const issue = { code: 'unknown-setting-value', severity: 'error', row: 1, seen, rule } as const
  issues.push(nearest === undefined ? issue : { ...issue, nearest })
}

/** What a checkbox, a count, a word or a target such as `≤ 5` asks for. */
function impliedRule(table: Table, row: number, aside: Aside): Rule | undefined {
  if (aside.isDone !== undefined) return { name: 'binary' }
  if (aside.hasText === true) return ruleOfText(currentTextAt(table, row) ?? '')
  if (aside.judgedAs === 'guardrail') return guardrailRule(table, row)
  return aside.comparator === undefined ? undefined : ruleOfComparator(table, row, aside.comparator)
}

/** Where a target has chosen the rule, and nothing in the row named one. */
function reportCompared(table: Table, byRow: ReadonlyMap<number, Rule>, issues: Issue[]): void {
  const chosen: ReadonlySet<Rule | undefined> = new Set(Object.values(BY_COMPARATOR))
  for (const [row, { isFromTitle }] of table.asides) {
    const rule = byRow.get(row)
    if (rule === undefined || !chosen.has(rule)) continue
    const where = cellIssue(table, 'target', table.places[row] ?? 0)
    const seen = isFromTitle === true ? rowTitle(table, row) : where.seen
    issues.push({ ...where, seen, code: 'read-as-rule', severity: 'note', rule: ruleTitle(rule.name) })
  }
}

function ruleOfText(text: string): Rule | undefined {
  if (readDone(text) !== undefined) return { name: 'binary' }
  return readCounts(text) === undefined ? undefined : { name: 'milestones' }
}

/**
 * From a start, every target is a way to go. Without one, 0 is the start of what must rise; what must stay low has no
 * way, so it is met or not.
 */
function ruleOfComparator(table: Table, row: number, comparator: TargetComparator): Rule | undefined {
  if (comparator !== 'between' && amountAt(table, 'start', row) !== undefined) return undefined
  return BY_COMPARATOR[comparator]
}

const BY_COMPARATOR: Readonly<Partial<Record<TargetComparator, Rule>>> = {
  between: { name: 'between' },
  '<': { name: 'below' },
  '<=': { name: 'at-most' },
}

/** A guardrail holds or is broken: on the side of its target that the start lies on. */
function guardrailRule(table: Table, row: number): Rule {
  const comparator = table.asides.get(row)?.comparator
  if (comparator !== undefined) return { name: RULE_OF[comparator] }
  const [start = 0, target = 0] = [amountAt(table, 'start', row), amountAt(table, 'target', row)]
  return { name: start > target ? 'at-most' : 'at-least' }
}

const RULE_OF = { '>=': 'at-least', '>': 'above', '<=': 'at-most', '<': 'below', between: 'between' } as const

function addGuardrails(table: Table, byRow: Map<number, Rule>): void {
  for (let row = 0; row < table.size; row++) {
    if (judgedAt(table, row) === 'guardrail') byRow.set(row, guardrailRule(table, row))
  }
}

interface Known {
  readonly curves: Curves
  readonly dialect: string
}

/** puzzle counts its zones as 30, 70, 99.99 and 101. */
function ofDialect(rule: Rule, dialect: string): Rule {
  const isPuzzle = dialect === 'puzzle' && rule.name === 'ordinal-zones' && rule.shares === ZONE_SHARES
  return isPuzzle ? { name: rule.name, shares: PUZZLE_ZONE_SHARES } : rule
}

function readScoringColumn(
  table: Table,
  { curves, dialect }: Known,
  byRow: Map<number, Rule>,
  issues: Issue[],
): void {
  if (table.columns.scoring === undefined) return
  const known = new Map<string, RuleReading>()
  let unknown = 0
  const read = (text: string): RuleReading => {
    const reading = readKnownRule(text, curves)
    if ('problem' in reading && reading.problem === 'ambiguous-number')
      return readRule(text, curves, table.decimal())
    if (!('mayBe' in reading)) return reading
    return { nearest: unknown++ < NEAREST_FOR ? nearestRule(reading, curves) : undefined }
  }
  for (let row = 0; row < table.size; row++) {
    const text = textAt(table, 'scoring', row)
    if (text === undefined) continue
    let reading = known.get(text)
    if (reading === undefined) known.set(text, (reading = read(text)))
    if ('rule' in reading) byRow.set(row, ofDialect(reading.rule, dialect))
    else issues.push(scoringIssue(table, row, reading))
  }
}

function scoringIssue(table: Table, row: number, reading: Exclude<RuleReading, { rule: Rule }>): Issue {
  const where = { ...cellIssue(table, 'scoring', table.places[row] ?? 0), severity: 'error' as const }
  if ('problem' in reading) return { ...where, code: 'rule-values', rule: reading.problem }
  const { nearest } = reading
  return { ...where, code: 'unknown-rule', ...(nearest === undefined ? {} : { nearest }) }
}

/** A text in Current that no rule asks for is no number. */
function reportTexts(table: Table, byRow: ReadonlyMap<number, Rule>, issues: Issue[]): void {
  for (const [row, { hasText }] of table.asides) {
    if (hasText !== true || (byRow.get(row)?.name ?? 'linear') !== 'linear') continue
    const where = cellIssue(table, 'current', table.places[row] ?? 0)
    const isDate = typeof cellAt(table, 'current', row) === 'object'
    issues.push({ ...where, code: isDate ? 'date-for-number' : 'not-a-number', severity: 'error' })
  }
}

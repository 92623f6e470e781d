import { cellIssue } from '../table/cell-issue'
import type { Issue } from '../table/issue'
import { amountAt, currentTextAt, rowNumber } from '../table/row-at'
import { KEY_RESULT } from '../table/row-kind'
import type { Table } from '../table/table'
import { titleOf } from '../tree/node-at'
import type { Tree } from '../tree/tree'
import {
  MEASURED,
  NO_TARGET,
  NOT_STARTED,
  type OwnScores,
  SHOWN,
  TYPED,
  UNREADABLE,
  WAITING,
} from './own-scores'
import type { RowRules } from './row-rules'
import type { Rule, RuleInputs, RuleResult, Unscored } from './rules/rule'
import { scoreByRule } from './rules/score-by-rule'
import type { Missing } from './settings'

/** The rule of a row that is not simply linear. */
export function ruleAt({ byRow, rest }: RowRules, row: number): Rule | undefined {
  return byRow.get(row) ?? rest
}

/** Scores again every node whose rule is not linear. A typed score stands. */
export function applyRules(tree: Tree, own: OwnScores, rules: RowRules, missing: Missing): Issue[] {
  const issues: Issue[] = []
  for (let node = 0; node < tree.size; node++) {
    const row = tree.row[node] ?? 0
    const rule = tree.owns[node] === 1 ? ruleAt(rules, row) : undefined
    if (rule === undefined || rule.name === 'linear' || own.basis[node] === TYPED) continue
    const inputs = inputsOf(tree.table, row)
    if (rule === rules.rest && inputs.target === undefined && inputs.current === undefined) continue
    const result = scoreByRule(rule, withMissing(inputs, missing))
    setResult(own, node, result, tree.table.amounts.progress?.[row] ?? Number.NaN)
    if (own.basis[node] === NOT_STARTED && missing === 'zero' && tree.kind[node] === KEY_RESULT)
      own.progress[node] = 0
    if ('problem' in result) issues.push(problemIssue(tree, node, result))
    else if ('waitsFor' in result && result.waitsFor === 'baseline') issues.push(baselineIssue(tree, node))
  }
  return issues
}

export function inputsOf(table: Table, row: number): RuleInputs {
  const { comparator, upper, isDone } = table.asides.get(row) ?? {}
  return {
    start: amountAt(table, 'start', row),
    target: amountAt(table, 'target', row),
    comparator,
    upper,
    current: amountAt(table, 'current', row),
    currentText: currentTextAt(table, row),
    isDone,
  }
}

function withMissing(inputs: RuleInputs, missing: Missing): RuleInputs {
  const { current, currentText = '', isDone, start = 0 } = inputs
  const isBlank = current === undefined && isDone === undefined && currentText.trim() === ''
  return missing === 'start' && isBlank ? { ...inputs, current: start } : inputs
}

function setResult(own: OwnScores, node: number, result: RuleResult, shown: number): void {
  const progress = 'progress' in result ? result.progress : shown
  own.progress[node] = progress
  if ('progress' in result) own.basis[node] = MEASURED
  else if (!Number.isNaN(shown)) own.basis[node] = SHOWN
  else own.basis[node] = 'problem' in result ? UNREADABLE : BASIS_OF[result.waitsFor]
}

const BASIS_OF = { current: NOT_STARTED, target: NO_TARGET, baseline: WAITING } as const

/** The cell that a problem is about is mostly Current; a target of 0 is about the target. */
function problemIssue(tree: Tree, node: number, { problem, seen }: Unscored): Issue {
  const row = tree.row[node] ?? 0
  const field = problem.startsWith('target') || problem === 'upper-missing' ? 'target' : 'current'
  const where = cellIssue(tree.table, field, tree.table.places[row] ?? 0)
  return {
    ...where,
    code: 'rule-problem',
    severity: 'error',
    seen: seen === '' ? where.seen : seen,
    rule: problem,
  }
}

function baselineIssue(tree: Tree, node: number): Issue {
  const row = rowNumber(tree.table, tree.row[node] ?? 0)
  return { code: 'waits-for-baseline', severity: 'note', row, field: 'start', seen: titleOf(tree, node) }
}

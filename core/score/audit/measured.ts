import { inputsOf, ruleAt } from '../apply-rules'
import type { Rule } from '../rules/rule'
import { scoreByRule } from '../rules/score-by-rule'
import type { ScoredTree } from '../scored-tree'
import { amountAt, cellAt, textAt } from '../../table/row-at'
import { type Interval, overCorners, point } from './interval'
import { measuredBy, printedIn } from './printed'

/** What a row's own numbers come to, and how far the digits shown leave that open. */
export interface Measured {
  readonly rule: Rule
  readonly value: number
  readonly allowed: Interval
  /** The rule was named by nobody, and says only yes or no. */
  readonly isImpliedVerdict: boolean
}

/** Further from 0 than this, target and current are not in one unit. */
const FURTHEST = 10

const LINEAR: Rule = { name: 'linear' }
const VERDICTS: ReadonlySet<string> = new Set(['at-least', 'at-most', 'above', 'below', 'between', 'binary'])

/** Undefined where nothing can be measured, or where nobody can say what should come out. */
export function measuredAt(tree: ScoredTree, row: number): Measured | undefined {
  const { table, rules } = tree
  const rule = ruleAt(rules, row) ?? LINEAR
  const inputs = inputsOf(table, row)
  const result = scoreByRule(rule, inputs)
  if (!('progress' in result) || Math.abs(result.progress) > FURTHEST) return undefined
  const value = result.progress
  if (rule.name !== 'linear') {
    const isNamed = textAt(table, 'scoring', row) !== undefined || rule === rules.rest
    return { rule, value, allowed: point(value), isImpliedVerdict: !isNamed && VERDICTS.has(rule.name) }
  }
  const { start = 0, target = 0 } = inputs
  if (start === target || mayFall(inputs)) return undefined
  const allowed = linearOver(tree, row)
  return allowed === undefined ? undefined : { rule, value, allowed, isImpliedVerdict: false }
}

/** Without a start, a value beyond its target has arrived, or was to fall and has not: only the team knows. */
function mayFall({ start, target = 0, current = 0 }: ReturnType<typeof inputsOf>): boolean {
  return start === undefined && (current > target || target <= 0)
}

const MEASURES = ['start', 'target', 'current'] as const

function linearOver({ table }: ScoredTree, row: number): Interval | undefined {
  const cells = MEASURES.map((field) => printedIn(cellAt(table, field, row)))
  const rowStep = cells.reduce((finest, cell) => Math.min(finest, cell?.step ?? 1), 1)
  const inputs = MEASURES.map((field, i): Interval => {
    const value = amountAt(table, field, row) ?? 0
    const printed = cells[i]
    // A text may have been read by the decimal mark of its neighbours.
    return printed?.value === value ? measuredBy(printed, rowStep) : point(value)
  })
  const [start = point(0), target = point(0), current = point(0)] = inputs
  const isOpen = start.low <= target.high && target.low <= start.high
  return isOpen ? undefined : overCorners([start, target, current], (s, t, c) => (c - s) / (t - s))
}

import { judgedAt } from '../table/row-at'
import { INITIATIVE, KEY_RESULT } from '../table/row-kind'
import type { Table } from '../table/table'
import { COUNTED, NOT_AVERAGED, TOP, type Tree } from '../tree/tree'
import type { RowRules } from './row-rules'
import type { Rule } from './rules/rule'

export function hasRules({ byRow, rest }: RowRules): boolean {
  return byRow.size > 0 || rest !== undefined
}

/**
 * Who counts, once the rules are known: guardrails and questions to learn from do not (pm-skills), and of initiatives
 * only those below a key result that is scored by milestones.
 */
export function withStandings(tree: Tree, rules: RowRules): Tree {
  const parents = milestoneParents(tree, rules.byRow)
  const hasJudged = mayBeJudged(tree.table)
  if (parents.size === 0 && !hasJudged) return tree
  const standing = tree.standing.slice(0, tree.size)
  for (let node = 0; node < tree.size; node++) {
    const kind = tree.kind[node] ?? 0
    if (kind === INITIATIVE && parents.has(tree.parent[node] ?? TOP)) standing[node] = COUNTED
    if (kind === KEY_RESULT && hasJudged && isKeptOut(tree, node)) standing[node] = NOT_AVERAGED
  }
  return { ...tree, standing }
}

/** Whether any row says how it is judged. */
export function mayBeJudged({ columns, asides }: Table): boolean {
  if (columns.judgedAs !== undefined) return true
  for (const { judgedAs } of asides.values()) if (judgedAs !== undefined) return true
  return false
}

function isKeptOut({ table, row, standing }: Tree, node: number): boolean {
  const judged = judgedAt(table, row[node] ?? 0)
  return standing[node] === COUNTED && (judged === 'guardrail' || judged === 'learning')
}

function milestoneParents({ size, kind, row }: Tree, byRow: ReadonlyMap<number, Rule>): ReadonlySet<number> {
  const parents = new Set<number>()
  if (byRow.size === 0) return parents
  for (let node = 0; node < size; node++) {
    if (kind[node] === KEY_RESULT && byRow.get(row[node] ?? 0)?.name === 'milestones') parents.add(node)
  }
  return parents
}

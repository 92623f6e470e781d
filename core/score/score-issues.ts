import type { Issue } from '../table/issue'
import { rowNumber } from '../table/row-at'
import { OBJECTIVE } from '../table/row-kind'
import type { Field } from '../table/field'
import { titleOf } from '../tree/node-at'
import { fieldIssue } from '../tree/row-issue'
import { NOT_AVERAGED, type Tree } from '../tree/tree'
import { MEASURED, NO_TARGET, NOT_STARTED, NOTHING_BELOW, ROLLED_UP } from './own-scores'
import type { ScoredTree } from './scored-tree'
import { type Sums, weighsNothing } from './sums'

/** Why scores are missing or say little. Most nodes have none of this, so each is asked only about its own basis. */
export function scoreIssues(tree: ScoredTree, sums: Sums): Issue[] {
  const issues: Issue[] = []
  const { start, target } = tree.table.amounts
  for (let node = 0; node < tree.size; node++) {
    const basis = tree.basis[node]
    if (basis === MEASURED) {
      const at = tree.row[node] ?? 0
      const to = target?.[at] ?? Number.NaN
      const from = start?.[at] ?? Number.NaN
      if (to === (Number.isNaN(from) ? 0 : from)) push(issues, tree, node, 'target-is-start')
    } else if (basis === ROLLED_UP) {
      if (weighsNothing(sums, node)) push(issues, tree, node, 'weights-zero')
    } else if (basis === NOT_STARTED) push(issues, tree, node, 'not-started')
    else if (basis === NO_TARGET) push(issues, tree, node, 'no-target')
    else if (basis === NOTHING_BELOW && tree.kind[node] === OBJECTIVE)
      push(issues, tree, node, 'no-key-results')
  }
  return issues
}

/** Second parents that would lead in a circle; the node counts for its first parent only. */
export function circleIssues({ table, row }: Tree, nodes: readonly number[]): Issue[] {
  return nodes.map((node) => fieldIssue(table, row[node] ?? 0, 'parent', 'cycle'))
}

type ScoreIssue = 'target-is-start' | 'weights-zero' | 'not-started' | 'no-target' | 'no-key-results'

const ABOUT: Readonly<Record<ScoreIssue, Field | undefined>> = {
  'target-is-start': 'target',
  'weights-zero': undefined,
  'not-started': 'current',
  'no-target': 'target',
  'no-key-results': undefined,
}

/** A cell that could not be read has its own issue already. */
function push(issues: Issue[], tree: ScoredTree, node: number, code: ScoreIssue): void {
  if (tree.standing[node] === NOT_AVERAGED && code !== 'weights-zero') return
  const row = tree.row[node] ?? 0
  const field = ABOUT[code]
  if (field !== undefined && tree.table.asides.get(row)?.unread?.includes(field) === true) return
  issues.push({
    code,
    severity: code === 'not-started' ? 'note' : 'warning',
    row: rowNumber(tree.table, row),
    ...(field === undefined ? {} : { field }),
    seen: titleOf(tree, node),
  })
}

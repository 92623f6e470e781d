import type { Issue } from '../table/issue'
import { judgedAt, rowNumber } from '../table/row-at'
import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
import { titleOf } from '../tree/node-at'
import { TOP } from '../tree/tree'
import { pushTo } from './push-to'
import type { ScoredTree } from './scored-tree'
import { mayBeJudged } from './standings'

/** Guardrails that do not hold, by the objective above each; `TOP` where there is none. They are never averaged. */
export function brokenGuardrails(tree: ScoredTree): ReadonlyMap<number, readonly number[]> {
  const broken = new Map<number, number[]>()
  if (!mayBeJudged(tree.table)) return broken
  for (let node = 0; node < tree.size; node++) {
    if (tree.kind[node] !== KEY_RESULT || !((tree.score[node] ?? Number.NaN) < 1)) continue
    if (judgedAt(tree.table, tree.row[node] ?? 0) !== 'guardrail') continue
    pushTo(broken, objectiveAbove(tree, node), node)
  }
  return broken
}

function objectiveAbove({ kind, parent }: ScoredTree, node: number): number {
  let at = parent[node] ?? TOP
  while (at !== TOP && kind[at] !== OBJECTIVE) at = parent[at] ?? TOP
  return at
}

export function guardrailIssues(tree: ScoredTree): Issue[] {
  const issues: Issue[] = []
  for (const [objective, nodes] of brokenGuardrails(tree)) {
    for (const node of nodes) {
      const row = rowNumber(tree.table, tree.row[node] ?? 0)
      const above = objective === TOP ? {} : { otherRow: rowNumber(tree.table, tree.row[objective] ?? 0) }
      issues.push({ code: 'guardrail-broken', severity: 'warning', row, seen: titleOf(tree, node), ...above })
    }
  }
  return issues
}

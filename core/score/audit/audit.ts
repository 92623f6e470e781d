import { KEY_RESULT, OBJECTIVE } from '../../table/row-kind'
import type { Okrs } from '../read-okrs'
import type { ScoredTree } from '../scored-tree'
import { auditKeyResult } from './audit-key-results'
import { type Judged, judgeObjective, objectiveFinding } from './audit-objectives'
import { auditTotals } from './audit-totals'
import { type Children, childrenOf } from './children'
import type { Finding } from './finding'
import { type ShareColumn, shareColumn } from './share-column'
import { auditWeightedColumn, weightedColumns } from './weighted-columns'

/**
 * Hand-typed scores, totals and weighted cells that do not follow from their parts, in sheet order. Whatever can be
 * explained by rounding, or by a rule that some published system has, is left alone: a false alarm is worse than a miss.
 */
export function auditOf({ tree, issues }: Okrs): Finding[] {
  const columns = (['score', 'progress'] as const).flatMap((field) => shareColumn(tree.table, field) ?? [])
  const weighted = weightedColumns(tree)
  const children = childrenOf(tree)
  const findings = [
    ...columns.flatMap((column) => keyResultFindings(tree, column, children)),
    ...objectiveFindings(tree, columns, children),
    ...weighted.flatMap((column) => auditWeightedColumn(tree, column, columns)),
    ...auditTotals(tree, issues, columns),
  ]
  return findings.sort((a, b) => a.row - b.row)
}

function keyResultFindings(tree: ScoredTree, column: ShareColumn, children: Children): Finding[] {
  const findings: Finding[] = []
  for (let node = 0; node < tree.size; node++) {
    if (tree.kind[node] !== KEY_RESULT || tree.owns[node] !== 1 || children(node).length > 0) continue
    const finding = auditKeyResult(tree, node, column)
    if (finding !== undefined) findings.push(finding)
  }
  return findings
}

function objectiveFindings(tree: ScoredTree, columns: readonly ShareColumn[], children: Children): Finding[] {
  const shared = new Set(tree.shares.map(({ parent }) => parent))
  return columns.flatMap((column) => {
    const judged: Judged[] = []
    for (let node = 0; node < tree.size; node++) {
      if (tree.kind[node] !== OBJECTIVE || tree.owns[node] !== 1 || shared.has(node)) continue
      const one = judgeObjective(tree, node, { columns, column, children })
      if (one !== undefined) judged.push(one)
    }
    const isWeighted = isWeighing(judged)
    return judged
      .filter(
        ({ isPlain, isWeighted: follows, isOther }) => !follows && !isOther && !(isPlain && !isWeighted),
      )
      .map((one) => objectiveFinding(tree, one))
  })
}

/** So many objectives must follow from their weights before one that does not is called wrong. */
const LEAST_WEIGHING = 2

/** Weights clearly count where several objectives follow only with them, and hardly any only without. */
function isWeighing(judged: readonly Judged[]): boolean {
  const weighted = judged.filter(({ isPlain, isWeighted }) => isWeighted && !isPlain).length
  const plain = judged.filter(({ isPlain, isWeighted }) => isPlain && !isWeighted).length
  return weighted >= LEAST_WEIGHING && weighted >= 2 * plain
}

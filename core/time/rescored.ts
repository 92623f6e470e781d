import { scoreTree } from '../score/score-tree'
import type { ScoredTree } from '../score/scored-tree'
import { amountAt } from '../table/row-at'
import type { Tree } from '../tree/tree'

/** What somebody typed as the score of a node. */
export function typedScore({ table, row, owns }: Tree, node: number): number | undefined {
  return owns[node] === 1 ? amountAt(table, 'score', row[node] ?? 0) : undefined
}

/** The same rows with these scores typed, by table row, and no others. */
export function rescored(tree: ScoredTree, scores: ReadonlyMap<number, number>): ScoredTree {
  const { score: _, ...amounts } = tree.table.amounts
  const typed = new Float64Array(tree.table.size).fill(Number.NaN)
  for (const [row, score] of scores) typed[row] = score
  const table = { ...tree.table, amounts: scores.size === 0 ? amounts : { ...amounts, score: typed } }
  return scoreTree({ ...tree, table }, tree.settings).scored
}

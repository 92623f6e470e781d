import { given } from '../cells/given'
import { depthsOf, nodeAt } from '../tree/node-at'
import { preorder } from '../tree/preorder'
import { TOP } from '../tree/tree'
import { ruleAt } from './apply-rules'
import { BASES, type ScoredNode, type ScoredTree } from './scored-tree'

/** All nodes as objects, parents before children. For what shows a tree; what only counts reads its arrays. */
export function scoredNodes(tree: ScoredTree): ScoredNode[] {
  const order = preorder(tree)
  const depth = depthsOf(tree, order)
  const place = new Int32Array(tree.size)
  order.forEach((node, at) => {
    place[node] = at
  })
  return Array.from(order, (node): ScoredNode => {
    const { kind, title, id, standing, source, ownsNumbers } = nodeAt(tree, node)
    const up = tree.parent[node] ?? TOP
    // Written out: spreading makes a whole sheet three times slower to show.
    return {
      kind,
      title,
      id,
      parent: up === TOP ? TOP : (place[up] ?? TOP),
      depth: depth[node] ?? 0,
      standing,
      source,
      ownsNumbers,
      weight: tree.weight[node] ?? 0,
      progress: given(tree.progress[node]),
      score: given(tree.score[node]),
      basis: BASES[tree.basis[node] ?? 0] ?? 'unreadable',
      rule: ownsNumbers ? ruleAt(tree.rules, tree.row[node] ?? 0) : undefined,
    }
  })
}

/** The score of a node, if it has one. */
export function scoreAt(tree: ScoredTree, node: number): number | undefined {
  return given(tree.score[node])
}

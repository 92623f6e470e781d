import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { TOP } from '../tree/tree'
import { ranksOf, topRank } from './ranks'

/** Objectives below the top level that serve none above, where there is one above. */
export function unaligned(tree: ScoredTree, nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  const ranks = ranksOf(tree, nodes)
  const top = topRank(ranks)
  return nodes.filter(({ kind, parent, source }, place) => {
    const rank = ranks[place]
    const isBelow = kind === 'objective' && rank !== undefined && rank > top
    return isBelow && parent === TOP && source.parent === undefined
  })
}

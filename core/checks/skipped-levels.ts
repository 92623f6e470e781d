import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { ranksOf } from './ranks'

/** Objectives right below one whose level is not the next one above, where the level between has objectives. */
export function skippedLevels(tree: ScoredTree, nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  const ranks = ranksOf(tree, nodes)
  const used = [...new Set(ranks)].flatMap((rank) => rank ?? []).sort((a, b) => a - b)
  const places = new Map(used.map((rank, place) => [rank, place]))
  return nodes.filter(({ parent }, node) => {
    const own = places.get(ranks[node] ?? Number.NaN)
    const above = places.get(ranks[parent] ?? Number.NaN)
    return own !== undefined && above !== undefined && own > above + 1
  })
}

import type { ScoringOrder } from '../score/scoring-order'
import { TOP, type Tree } from '../tree/tree'

/** Where a node counts: its parents, or the place `size` for the whole, with the part of it that counts there. */
export function placesAbove(
  { parent, size }: Tree,
  { shares }: ScoringOrder,
  node: number,
): readonly { readonly at: number; readonly share: number }[] {
  const several = shares.get(node)
  if (several !== undefined) return several.map((one) => ({ at: one.parent, share: one.share }))
  const up = parent[node] ?? TOP
  return [{ at: up === TOP ? size : up, share: 1 }]
}

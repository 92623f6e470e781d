import { preorder } from '../tree/preorder'
import { type Share, TOP, type Tree } from '../tree/tree'
import { pushTo } from './push-to'

/** Children before their parents, by second parents too. */
export interface ScoringOrder {
  readonly order: Int32Array
  /** By node; without those that would have led in a circle. */
  readonly shares: ReadonlyMap<number, readonly Share[]>
  /** Nodes whose second parents lead back to them; they count for the first one only. */
  readonly inCircle: readonly number[]
}

export function scoringOrder(tree: Tree): ScoringOrder {
  const shares = byNode(tree.shares)
  if (shares.size === 0) return { order: preorder(tree).reverse(), shares, inCircle: [] }
  const order = childrenFirst(tree, shares)
  if (order.length === tree.size) return { order, shares, inCircle: [] }
  const done = new Set(order)
  const inCircle = [...shares.keys()].filter((node) => !done.has(node))
  for (const node of inCircle) shares.delete(node)
  return { order: childrenFirst(tree, shares), shares, inCircle }
}

function byNode(shares: readonly Share[]): Map<number, Share[]> {
  const map = new Map<number, Share[]>()
  for (const share of shares) pushTo(map, share.node, share)
  return map
}

/** Each node once nothing below it is left; shorter than the tree when there is a circle. */
function childrenFirst(tree: Tree, shares: ReadonlyMap<number, readonly Share[]>): Int32Array {
  const waiting = new Int32Array(tree.size)
  for (let node = 0; node < tree.size; node++) {
    for (const parent of parentsOf(tree, shares, node)) waiting[parent] = (waiting[parent] ?? 0) + 1
  }
  const order = new Int32Array(tree.size)
  let end = 0
  for (let node = 0; node < tree.size; node++) if (waiting[node] === 0) order[end++] = node
  for (let at = 0; at < end; at++) {
    for (const parent of parentsOf(tree, shares, order[at] ?? 0)) {
      const left = (waiting[parent] ?? 0) - 1
      waiting[parent] = left
      if (left === 0) order[end++] = parent
    }
  }
  return order.subarray(0, end)
}

function parentsOf(
  tree: Tree,
  shares: ReadonlyMap<number, readonly Share[]>,
  node: number,
): readonly number[] {
  const several = shares.get(node)
  if (several !== undefined) return several.map(({ parent }) => parent)
  const parent = tree.parent[node] ?? TOP
  return parent === TOP ? [] : [parent]
}

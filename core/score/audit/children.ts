import type { ScoredTree } from '../scored-tree'
import { TOP } from '../../tree/tree'

/** The children of every node by its first parent, in sheet order. */
export type Children = (node: number) => readonly number[]

/** One pass for all nodes: a sheet may hold 100,000 rows below one parent. */
export function childrenOf({ size, parent }: ScoredTree): Children {
  const children = new Map<number, number[]>()
  for (let node = 0; node < size; node++) {
    const up = parent[node] ?? TOP
    const known = children.get(up)
    if (known === undefined) children.set(up, [node])
    else known.push(node)
  }
  return (node) => children.get(node) ?? []
}

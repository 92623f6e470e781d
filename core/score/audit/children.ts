import { pushTo } from '../push-to'
import type { ScoredTree } from '../scored-tree'
import { TOP } from '../../tree/tree'

/** The children of every node by its first parent, in sheet order. */
export type Children = (node: number) => readonly number[]

/** One pass for all nodes: a sheet may hold 100,000 rows below one parent. */
export function childrenOf({ size, parent }: ScoredTree): Children {
  const children = new Map<number, number[]>()
  for (let node = 0; node < size; node++) pushTo(children, parent[node] ?? TOP, node)
  return (node) => children.get(node) ?? []
}

import { arrayToTree } from 'performant-array-to-tree'
import type { Item } from './ready-data'

interface Node extends Item {
  readonly children: readonly Node[]
}

/** Ids are no paths, so the library is spared looking for dots in them. */
const OPTIONS = { dataField: null, nestedIds: false }

export function score(items: Item[]): number {
  return meanOf(arrayToTree(items, OPTIONS) as unknown as readonly Node[])
}

function scoreOf({ children, start, target, current }: Node): number {
  if (children.length > 0) return meanOf(children)
  return Math.min(1, Math.max(0, (current - start) / (target - start)))
}

function meanOf(nodes: readonly Node[]): number {
  let sum = 0
  let weights = 0
  for (const node of nodes) {
    sum += scoreOf(node) * node.weight
    weights += node.weight
  }
  return sum / weights
}

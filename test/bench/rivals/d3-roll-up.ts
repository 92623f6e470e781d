import { stratify } from 'd3-hierarchy'
import type { Item } from './ready-data'

interface Scored {
  value?: number | undefined
}

/** The bare tree and the mean: nothing is read and nothing is checked but what d3 checks. */
export function score(items: Item[]): number | undefined {
  const root = stratify<Item>()
    .id(({ id }) => id)
    .parentId(({ parentId }) => parentId)(items)
  root.eachAfter((node) => {
    const scored: Scored = node
    if (node.children === undefined) {
      const { start, target, current } = node.data
      scored.value = Math.min(1, Math.max(0, (current - start) / (target - start)))
      return
    }
    let sum = 0
    let weights = 0
    for (const child of node.children) {
      sum += (child.value ?? 0) * child.data.weight
      weights += child.data.weight
    }
    scored.value = sum / weights
  })
  return root.value
}

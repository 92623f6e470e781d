import type { Cell } from '../../../core/index'

interface Node {
  readonly parent: Cell
  readonly start: number
  readonly target: number
  readonly current: Cell
  readonly weight: number
  readonly children: Node[]
}

/** What a good script writer would write for rows of this one shape: objects, a map, recursion; no checks. */
export function score(rows: readonly (readonly Cell[])[]): number | undefined {
  const nodes = new Map<Cell, Node>()
  for (const row of rows.slice(1)) nodes.set(row[0], nodeOf(row))
  const roots: Node[] = []
  for (const node of nodes.values()) {
    const parent = nodes.get(node.parent)
    if (parent === undefined) roots.push(node)
    else parent.children.push(node)
  }
  return meanOf(roots)
}

function nodeOf(row: readonly Cell[]): Node {
  return {
    parent: row[1],
    start: Number(row[6]),
    target: Number(row[7]),
    current: row[8],
    weight: row[9] === '' ? 1 : Number(row[9]),
    children: [],
  }
}

function scoreOf({ children, start, target, current }: Node): number | undefined {
  if (children.length > 0) return meanOf(children)
  if (current === '') return undefined
  return Math.min(1, Math.max(0, (Number(current) - start) / (target - start)))
}

function meanOf(nodes: readonly Node[]): number | undefined {
  let sum = 0
  let weights = 0
  for (const node of nodes) {
    const share = scoreOf(node)
    if (share === undefined) continue
    sum += share * node.weight
    weights += node.weight
  }
  return weights === 0 ? undefined : sum / weights
}

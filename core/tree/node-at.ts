import { cellText, isErrorText } from '../cells/cell'
import { rowAt, rowNumber, textAt } from '../table/row-at'
import { ROW_KINDS } from '../table/row-kind'
import { rowTitle } from './nodes'
import { STANDINGS, TOP, type Tree, type TreeNode } from './tree'

/** What a node is called. */
export function titleOf({ table, row, nameColumn }: Tree, node: number): string {
  const at = row[node] ?? 0
  const column = nameColumn[node] ?? -1
  if (column < 0) return rowTitle(table, at)
  const cell = table.grid[table.places[at] ?? 0]?.[column]
  return (isErrorText(cell) ? '' : cellText(cell)) || `Row ${rowNumber(table, at)}`
}

export function idOf({ table, row, owns }: Tree, node: number): string | undefined {
  return owns[node] === 1 ? textAt(table, 'id', row[node] ?? 0) : undefined
}

/** One node as an object, but for its place: `nodesOf` knows that. */
export function nodeAt(tree: Tree, node: number): Omit<TreeNode, 'parent' | 'depth'> {
  return {
    kind: ROW_KINDS[tree.kind[node] ?? 0] ?? 'objective',
    title: titleOf(tree, node),
    id: idOf(tree, node),
    standing: STANDINGS[tree.standing[node] ?? 0] ?? 'counted',
    source: rowAt(tree.table, tree.row[node] ?? 0),
    ownsNumbers: tree.owns[node] === 1,
  }
}

/** How deep each node stands, 0 at the top; `order` has parents before children. */
export function depthsOf({ parent }: Tree, order: Int32Array): Int32Array {
  const depth = new Int32Array(order.length)
  for (const node of order) {
    const up = parent[node] ?? TOP
    depth[node] = up === TOP ? 0 : (depth[up] ?? 0) + 1
  }
  return depth
}

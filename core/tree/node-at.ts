import { cellText, isErrorText } from '../cells/cell'
import { cellIn, rowAt, rowName, textAt } from '../table/row-at'
import { ROW_KINDS } from '../table/row-kind'
import { rowTitle } from './nodes'
import { readIndent } from './read-indent'
import { rawText } from './title-column'
import { STANDINGS, TOP, type Tree, type TreeNode } from './tree'

/** What a node is called. */
export function titleOf({ table, row, nameColumn, cut }: Tree, node: number): string {
  const at = row[node] ?? 0
  const column = nameColumn[node] ?? -1
  if (column < 0) return rowTitle(table, at)
  const cell = cellIn(table, column, at)
  if (isErrorText(cell)) return rowName(table, at)
  const text = typeof cell === 'string' && cut !== undefined ? cell.slice(cut[node]) : cell
  return cellText(text) || rowName(table, at)
}

/** The cell of the ID column, else the number before the title. */
export function idOf(tree: Tree, node: number): string | undefined {
  const { table, row, owns, layout, reason } = tree
  if (owns[node] !== 1) return undefined
  const isLabelled = layout === 'numbered' || reason === 'objective-rows'
  return textAt(table, 'id', row[node] ?? 0) ?? (isLabelled ? numberBefore(tree, node) : undefined)
}

/** `KR 1.2` of `  KR 1.2: Users`. */
function numberBefore({ table, row, nameColumn, cut }: Tree, node: number): string | undefined {
  const text = rawText(table, nameColumn[node] ?? 0, row[node] ?? 0)
  const label = text.slice(readIndent(text).end, cut?.[node] ?? 0).replace(/[^\p{L}\p{N}]{1,9}$/u, '')
  return /\d/.test(label) ? label : undefined
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

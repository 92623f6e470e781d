import type { Issue } from '../table/issue'
import type { Table } from '../table/table'
import { nameKinds } from './nested'
import { type Draft, namedRows, newNodes } from './nodes'
import { readIndent } from './read-indent'
import { nameAfter, rawText, titleColumn } from './title-column'
import { TOP } from './tree'

/** A single title moved in by a single blank is a slip of the space bar. */
const LEAST_WIDTH = 2

/** Whether some title stands further in than one above it. */
export function isIndented(table: Table): boolean {
  const column = titleColumn(table.columns)
  if (column === undefined) return false
  let least = Number.POSITIVE_INFINITY
  let nested = 0
  for (let row = 0; row < table.size; row++) {
    const text = rawText(table, column, row)
    if (text === '') continue
    const { width } = readIndent(text)
    if (width > least) nested++
    if (width >= least + LEAST_WIDTH || nested > 1) return true
    if (width < least) least = width
  }
  return false
}

/** Each row stands below the nearest row above it that is less far in. Any step will do. */
export function draftIndented(table: Table, issues: Issue[]): Draft {
  const nodes = newNodes(table.size)
  const column = titleColumn(table.columns) ?? 0
  const isNamed = namedRows(table)
  const open: Open[] = []
  for (let row = 0; row < table.size; row++) {
    if (!isNamed(row, issues)) continue
    const node = nodes.size++
    const text = rawText(table, column, row)
    const { width, end } = readIndent(text)
    nodes.row[node] = row
    nameAfter(nodes, node, { text, column, cut: end })
    closeTo(open, width)
    nodes.parent[node] = open[open.length - 1]?.node ?? TOP
    open.push({ node, width })
  }
  nameKinds(table, nodes, issues)
  return { nodes }
}

interface Open {
  readonly node: number
  readonly width: number
}

/** Leaves the rows that the new one stands below. A width that none of them has counts as the nearest of theirs. */
function closeTo(open: Open[], width: number): void {
  let closed: Open | undefined
  while ((open[open.length - 1]?.width ?? -1) > width) closed = open.pop()
  const last = open[open.length - 1]
  if (last === undefined) return
  // Back at 5 after 4 and 8, the row is meant to stand at 4; back at 7, at 8.
  if (last.width === width || (closed !== undefined && width - last.width < closed.width - width)) open.pop()
}

import type { Issue } from '../table/issue'
import type { RowKind } from '../table/row-kind'
import type { TableRow } from '../table/table'
import type { Standing, TreeNode } from './tree'

/**
 * A node before all are put in order: `parent` is its parent's place among the drafts. Layouts make drafts, `assemble`
 * makes the tree.
 */
export type Draft = Omit<TreeNode, 'depth'>

export function titleOf({ title, keyResult, objective, id, row }: TableRow): string {
  return keyResult ?? title ?? objective ?? id ?? `Row ${row}`
}

export function standingOf(kind: RowKind): Standing {
  return kind === 'objective' || kind === 'keyResult' ? 'counted' : 'not-averaged'
}

/** Rows that say what they are. Numbers without a name, often a total, are reported and left out. */
export function namedRows(rows: readonly TableRow[], issues: Issue[]): TableRow[] {
  return rows.filter((row) => {
    const { id, title, keyResult, objective } = row
    const isNamed = (title ?? keyResult ?? objective ?? id) !== undefined || row.unread.some(namesTheRow)
    if (!isNamed) reportNameless(row, issues)
    return isNamed
  })
}

export function reportNameless(row: TableRow, issues: Issue[]): void {
  const { start, target, current } = row
  if ((start ?? target ?? current) === undefined) return
  issues.push({ code: 'no-title', severity: 'warning', row: row.row })
}

function namesTheRow(field: string): boolean {
  return field === 'title' || field === 'keyResult' || field === 'objective' || field === 'id'
}

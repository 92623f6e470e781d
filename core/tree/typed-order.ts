import type { Issue } from '../table/issue'
import type { RowKind } from '../table/row-kind'
import type { TableRow } from '../table/table'
import { type Draft, namedRows, standingOf, titleOf } from './draft'

const NONE = -1

/** A Type column: an objective row, followed by its key results. */
export function draftTypedOrder(allRows: readonly TableRow[], issues: Issue[]): Draft[] {
  const drafts: Draft[] = []
  let objective = NONE
  for (const row of namedRows(allRows, issues)) {
    if (row.kind === undefined) {
      if (!row.unread.includes('type')) issues.push(unknownType(row))
      continue
    }
    if (row.kind === 'objective') objective = drafts.length
    drafts.push(draftOf(row, row.kind, { objective, issues }))
  }
  return drafts
}

function unknownType({ row, type }: TableRow): Issue {
  return { code: 'unknown-type', severity: 'error', row, field: 'type', seen: type ?? '' }
}

interface Above {
  readonly objective: number
  readonly issues: Issue[]
}

function draftOf(row: TableRow, kind: RowKind, { objective, issues }: Above): Draft {
  const isLost = kind === 'keyResult' && objective === NONE
  if (isLost) issues.push({ code: 'no-objective', severity: 'error', row: row.row, seen: titleOf(row) })
  return {
    kind,
    title: titleOf(row),
    id: row.id,
    parent: kind === 'objective' ? NONE : objective,
    standing: isLost ? 'detached' : standingOf(kind),
    source: row,
    ownsNumbers: true,
  }
}

import { isErrorText } from '../cells/cell'
import type { Issue } from '../table/issue'
import { cellAt, rowNumber, textAt } from '../table/row-at'
import { KEY_RESULT, NO_KIND, OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { type Draft, namedRows, newNodes, rowTitle, standingOf } from './nodes'
import { cutMarks } from './title-column'
import { DETACHED, TOP } from './tree'

/** A Type column: an objective row, followed by its key results. */
export function draftTypedOrder(table: Table, issues: Issue[]): Draft {
  const nodes = newNodes(table.size)
  const isNamed = namedRows(table)
  let objective = TOP
  for (let row = 0; row < table.size; row++) {
    if (!isNamed(row, issues)) continue
    const kind = table.kinds?.[row] ?? NO_KIND
    if (kind === NO_KIND) {
      reportUnknown(table, row, issues)
      continue
    }
    const isLost = kind === KEY_RESULT && objective === TOP
    if (isLost) issues.push(lost(table, row))
    const node = nodes.size++
    nodes.row[node] = row
    nodes.parent[node] = kind === OBJECTIVE ? TOP : objective
    nodes.kind[node] = kind
    nodes.standing[node] = isLost ? DETACHED : standingOf(kind)
    if (kind === OBJECTIVE) objective = node
  }
  cutMarks(table, nodes)
  return { nodes }
}

function reportUnknown(table: Table, row: number, issues: Issue[]): void {
  if (isErrorText(cellAt(table, 'type', row))) return
  const seen = textAt(table, 'type', row) ?? ''
  issues.push({ code: 'unknown-type', severity: 'error', row: rowNumber(table, row), field: 'type', seen })
}

function lost(table: Table, row: number): Issue {
  return { code: 'no-objective', severity: 'error', row: rowNumber(table, row), seen: rowTitle(table, row) }
}

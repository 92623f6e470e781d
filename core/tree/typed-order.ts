import { isErrorText } from '../cells/cell'
import type { Issue } from '../table/issue'
import { cellAt } from '../table/row-at'
import { readLabel } from '../table/read-label'
import { KEY_RESULT, NO_KIND, OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { addNode, type Draft, namedRows, newNodes, type Nodes } from './nodes'
import { readIndent } from './read-indent'
import { fieldIssue, rowIssue } from './row-issue'
import { cutMarks, nameAfter, rawText } from './title-column'
import { TOP } from './tree'

/** A Type column: an objective row, followed by its key results. */
export function draftTypedOrder(table: Table, issues: Issue[]): Draft {
  const nodes = newNodes(table.size)
  const isNamed = namedRows(table)
  let objective = TOP
  for (let row = 0; row < table.size; row++) {
    if (!isNamed(row, issues)) continue
    const kind = table.kinds?.[row] ?? NO_KIND
    if (kind === NO_KIND) {
      if (!isErrorText(cellAt(table, 'type', row)))
        issues.push(fieldIssue(table, row, 'type', 'unknown-type'))
      continue
    }
    if (kind === KEY_RESULT && objective === TOP) issues.push(rowIssue(table, row, 'no-objective'))
    const node = addNode(nodes, row, kind === OBJECTIVE ? TOP : objective, kind)
    if (kind === OBJECTIVE) objective = node
  }
  cutMarks(table, nodes)
  if (table.columns.type === undefined) cutLabels(table, nodes)
  return { nodes }
}

/** `Objective 1: Grow`, and `1. Users` below it. What else begins with a number may be a measure. */
function cutLabels(table: Table, nodes: Nodes): void {
  const { keyResult, title = -1 } = table.columns
  const column = keyResult ?? title
  for (let node = 0; node < nodes.size; node++) {
    const text = rawText(table, column, nodes.row[node] ?? 0)
    const label = readLabel(text, readIndent(text).end)
    if (label === undefined || label.isBare || (label.kind === NO_KIND && label.path.length > 1)) continue
    nameAfter(nodes, node, { text, column, cut: label.end })
  }
}

import type { Field } from '../table/field'
import type { Issue } from '../table/issue'
import { cellAt, rowName, textAt } from '../table/row-at'
import { isBlank } from '../cells/cell'
import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { alignObjectives } from './align-objectives'
import { addNode, type Draft, newNodes, type Nodes, reportNameless } from './nodes'
import { rowIssue } from './row-issue'
import { TOP } from './tree'

/** An Objective cell, blank, merged or repeated on the rows below it, and a Key Result cell beside it. */
export function draftOutline(table: Table, issues: Issue[]): Draft {
  const nodes = newNodes(2 * table.size)
  const objectives = new Map<string, number>()
  let current = TOP
  for (let row = 0; row < table.size; row++) {
    const isNamed = isFilled(table, 'objective', row)
    const hasKeyResult = isFilled(table, 'keyResult', row)
    if (isNamed) current = objectiveOf(table, row, nodes, { objectives, ownsRow: !hasKeyResult })
    if (hasKeyResult) {
      if (current === TOP) issues.push(rowIssue(table, row, 'no-objective'))
      addNode(nodes, row, current, KEY_RESULT)
    } else if (!isNamed) reportNameless(table, row, issues)
  }
  alignObjectives(table, nodes, issues)
  return { nodes }
}

/** An error in the cell still is a name. */
function isFilled(table: Table, field: Field, row: number): boolean {
  return !isBlank(cellAt(table, field, row))
}

interface Known {
  readonly objectives: Map<string, number>
  /** Whether the row's numbers are the objective's. */
  readonly ownsRow: boolean
}

/** The same title is the same objective, unless two teams or two cycles share the words. */
function objectiveOf(table: Table, row: number, nodes: Nodes, { objectives, ownsRow }: Known): number {
  const title = textAt(table, 'objective', row) ?? rowName(table, row)
  const key = [title, textAt(table, 'team', row), textAt(table, 'cycle', row)].join('\n')
  const exact = objectives.get(key)
  if (exact !== undefined) return exact
  const alike = objectives.get(title)
  if (alike !== undefined && isOneGroup(table, nodes.row[alike] ?? 0, row)) return alike
  const node = addNode(nodes, row, TOP, OBJECTIVE)
  nodes.owns[node] = ownsRow ? 1 : 0
  nodes.nameColumn[node] = table.columns.objective ?? -1
  if (alike === undefined) objectives.set(title, node)
  objectives.set(key, node)
  return node
}

/** A row that names no team or cycle goes with any. */
function isOneGroup(table: Table, a: number, b: number): boolean {
  return (['team', 'cycle'] as const).every((field) => {
    const [one, other] = [textAt(table, field, a), textAt(table, field, b)]
    return one === undefined || other === undefined || one === other
  })
}

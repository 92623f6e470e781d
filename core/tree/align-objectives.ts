import type { Issue } from '../table/issue'
import { textAt } from '../table/row-at'
import { OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { cutCycles } from './cut-cycles'
import { hasParentsFirst, type Nodes } from './nodes'
import { fieldIssue } from './row-issue'
import { TOP } from './tree'

/**
 * Beside an outline, a Parent cell says which objective another one belongs to. It may name an objective of another
 * sheet, so a name that is not among these rows is no mistake.
 */
export function alignObjectives(table: Table, nodes: Nodes, issues: Issue[]): void {
  if (table.columns.parent === undefined) return
  const names = objectiveNames(table, nodes)
  for (let node = 0; node < nodes.size; node++) {
    if (nodes.kind[node] !== OBJECTIVE) continue
    const parent = names.get(textAt(table, 'parent', nodes.row[node] ?? 0) ?? '')
    if (parent !== undefined && parent !== node) nodes.parent[node] = parent
  }
  if (!hasParentsFirst(nodes)) cutCircles(table, nodes, issues)
}

function cutCircles(table: Table, nodes: Nodes, issues: Issue[]): void {
  const inCycle = cutCycles(nodes.parent, nodes.size)
  for (let node = 0; node < nodes.size; node++) {
    if (inCycle[node] === 1) issues.push(fieldIssue(table, nodes.row[node] ?? 0, 'parent', 'cycle'))
  }
}

/** Titles, and the ids of objectives with a row of their own. */
function objectiveNames(table: Table, nodes: Nodes): Map<string, number> {
  const names = new Map<string, number>()
  for (let node = nodes.size - 1; node >= 0; node--) {
    if (nodes.kind[node] !== OBJECTIVE) continue
    const row = nodes.row[node] ?? TOP
    const id = nodes.owns[node] === 1 ? textAt(table, 'id', row) : undefined
    for (const name of [textAt(table, 'objective', row), id]) if (name !== undefined) names.set(name, node)
  }
  return names
}

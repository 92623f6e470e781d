import { cellText, isBlank, isErrorText } from '../cells/cell'
import type { Issue } from '../table/issue'
import { cellAt, cellIn, rowName, textAt } from '../table/row-at'
import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { addNode, type Draft, newNodes, type Nodes, reportNameless } from './nodes'
import { rowIssue } from './row-issue'
import { TOP } from './tree'

/**
 * One column a level, each cell blank, merged or repeated below its first row. A row with a key result may leave out
 * what the row above says already; a row that stops at a level is about the objective there.
 */
export function draftLevels(table: Table, issues: Issue[]): Draft {
  const columns = table.levels?.columns ?? []
  const state: State = {
    table,
    columns,
    nodes: newNodes((columns.length + 1) * table.size),
    known: new Map(),
    open: columns.map(() => TOP),
    cycle: '',
  }
  for (let row = 0; row < table.size; row++) {
    const hasLeaf = isLeaf(table, row)
    const lowest = openLevels(state, row, hasLeaf)
    if (hasLeaf) addLeaf(state, row, issues)
    else if (lowest === undefined) reportNameless(table, row, issues)
    else ownRow(state.nodes, lowest, row)
  }
  return { nodes: state.nodes }
}

interface State {
  readonly table: Table
  readonly columns: readonly number[]
  readonly nodes: Nodes
  /** Nodes by their parent and their text: the same text below another parent is another node. */
  readonly known: Map<string, number>
  /** The node that is open at each level, `TOP` where there is none. */
  readonly open: number[]
  cycle: string
}

/** The name of a key result, where the levels do not take that column. */
function isLeaf(table: Table, row: number): boolean {
  const field = table.columns.keyResult === undefined ? 'title' : 'keyResult'
  return !isBlank(cellAt(table, field, row))
}

/** Opens what the row names; the node of the lowest level that it names, if any. */
function openLevels(state: State, row: number, hasLeaf: boolean): number | undefined {
  const { table, columns, open } = state
  const cells = table.grid[table.places[row] ?? 0] ?? []
  const cycle = textAt(table, 'cycle', row)
  let lowest: number | undefined
  for (let level = 0; level < columns.length; level++) {
    const cell = cells[columns[level] ?? 0]
    if (isBlank(cell)) continue
    if (cycle !== undefined) state.cycle = cycle
    const text = isErrorText(cell) ? rowName(table, row) : cellText(cell)
    const node = nodeOf(state, row, { level, text })
    if (open[level] !== node) closeBelow(open, level)
    open[level] = node
    lowest = node
    if (!hasLeaf && columns.slice(level + 1).every((column) => isBlank(cells[column])))
      closeBelow(open, level)
  }
  return lowest
}

function closeBelow(open: number[], level: number): void {
  for (let below = level + 1; below < open.length; below++) open[below] = TOP
}

function nodeOf(
  state: State,
  row: number,
  { level, text }: { readonly level: number; readonly text: string },
): number {
  const { table, columns, nodes, known, open } = state
  const parent = lowestOpen(open, level)
  const key = `${parent}\n${parent === TOP ? state.cycle : ''}\n${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  const node = addNode(nodes, row, parent, OBJECTIVE)
  known.set(key, node)
  nodes.owns[node] = 0
  nodes.nameColumn[node] = isErrorText(cellIn(table, columns[level], row)) ? -1 : (columns[level] ?? -1)
  return node
}

/** Levels may be left out: a key result right below the company, a team without a department. */
function lowestOpen(open: readonly number[], below: number): number {
  for (let level = below - 1; level >= 0; level--) {
    const node = open[level] ?? TOP
    if (node !== TOP) return node
  }
  return TOP
}

/** Weight, owner and numbers of a row that stops at an objective are the objective's. */
function ownRow(nodes: Nodes, node: number, row: number): void {
  if (nodes.owns[node] === 1) return
  nodes.owns[node] = 1
  nodes.row[node] = row
}

function addLeaf({ table, nodes, open }: State, row: number, issues: Issue[]): void {
  const parent = lowestOpen(open, open.length)
  if (parent === TOP) issues.push(rowIssue(table, row, 'no-objective'))
  addNode(nodes, row, parent, KEY_RESULT)
}

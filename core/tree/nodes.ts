import { NAMES } from '../table/between-rows'
import { columnsOf, isBlankAt } from '../table/columns-of'
import type { Issue } from '../table/issue'
import { amountAt, rowName, rowNumber, textAt } from '../table/row-at'
import { INITIATIVE, KEY_RESULT } from '../table/row-kind'
import type { Table } from '../table/table'
import { COUNTED, DETACHED, NOT_AVERAGED, TOP, type Tree } from './tree'

/** Nodes under way: a layout writes one after the other into arrays that are long enough. */
export interface Nodes extends Pick<Tree, 'row' | 'parent' | 'kind' | 'standing' | 'owns' | 'nameColumn'> {
  size: number
  /** Made when the first title has something to cut. */
  cut: Uint16Array | undefined
}

/** What a layout makes of a table. */
export interface Draft {
  readonly nodes: Nodes
  readonly shares?: Tree['shares']
  /** Where it is known already that every parent stands above its children. */
  readonly isParentsFirst?: boolean
}

/** Each layout turns rows into nodes, and adds an issue for every row that it could not place. */
export type DraftRows = (table: Table, issues: Issue[]) => Draft

/** All in one piece of memory: asking for a piece costs as much as placing ten rows. */
export function newNodes(capacity: number): Nodes {
  const memory = new ArrayBuffer(13 * capacity)
  return {
    size: 0,
    row: new Int32Array(memory, 0, capacity),
    parent: new Int32Array(memory, 4 * capacity, capacity),
    kind: new Uint8Array(memory, 10 * capacity, capacity),
    standing: new Uint8Array(memory, 11 * capacity, capacity),
    owns: new Uint8Array(memory, 12 * capacity, capacity).fill(1),
    nameColumn: new Int16Array(memory, 8 * capacity, capacity).fill(-1),
    cut: undefined,
  }
}

/** A key result without a parent has nowhere to count. */
export function addNode(nodes: Nodes, row: number, parent: number, kind: number): number {
  const node = nodes.size++
  nodes.row[node] = row
  nodes.parent[node] = parent
  nodes.kind[node] = kind
  nodes.standing[node] = kind === KEY_RESULT && parent === TOP ? DETACHED : standingOf(kind)
  return node
}

/** Whether every parent stands above its children, so that there is no circle and no order to find. */
export function hasParentsFirst({ parent, size }: Nodes): boolean {
  for (let node = 0; node < size; node++) if ((parent[node] ?? 0) >= node) return false
  return true
}

/** 1 for every node that has one below it. */
export function parentsOf({ parent, size }: Nodes): Uint8Array {
  const hasChild = new Uint8Array(size)
  for (let node = 0; node < size; node++) {
    const at = parent[node] ?? TOP
    if (at !== TOP) hasChild[at] = 1
  }
  return hasChild
}

export function standingOf(kind: number): number {
  return kind >= INITIATIVE ? NOT_AVERAGED : COUNTED
}

/** What a row calls itself. */
export function rowTitle(table: Table, row: number): string {
  for (const field of NAMES) {
    const text = textAt(table, field, row)
    if (text !== undefined) return text
  }
  return rowName(table, row)
}

/** Whether a row says what it is; an error in such a cell counts. Numbers without a name, often a total, are reported. */
export function namedRows(table: Table): (row: number, issues: Issue[]) => boolean {
  const { grid, places, columns } = table
  const names = columnsOf(columns, NAMES)
  return (row, issues) => {
    if (!isBlankAt(grid[places[row] ?? 0] ?? [], names)) return true
    reportNameless(table, row, issues)
    return false
  }
}

export function reportNameless(table: Table, row: number, issues: Issue[]): void {
  const hasNumber = (['start', 'target', 'current'] as const).some(
    (field) => amountAt(table, field, row) !== undefined,
  )
  if (hasNumber) issues.push({ code: 'no-title', severity: 'warning', row: rowNumber(table, row) })
}

import { type Cell, cellText, isErrorText } from '../cells/cell'
import type { Table } from '../table/table'
import { type Nodes, rowTitle } from './nodes'

/** What a Parent cell may say. A map, because `__proto__` is an id like any other. */
export interface Names {
  /** The first node with each id. */
  readonly byId: ReadonlyMap<string, number>
  /** Nodes whose id an earlier one has, with that earlier one. */
  readonly repeated: ReadonlyMap<number, number>
  /** The first node with a title; made only where some Parent cell is no id. */
  readonly byTitle: () => ReadonlyMap<string, number>
}

export function indexNames(table: Table, nodes: Nodes): Names {
  const byId = new Map<string, number>()
  let count = 0
  for (let node = 0; node < nodes.size; node++) {
    const id = idOf(table, nodes, node)
    if (id === '') continue
    byId.set(id, node)
    count++
  }
  let titles: Map<string, number> | undefined
  const byTitle = (): ReadonlyMap<string, number> => (titles ??= indexTitles(table, nodes))
  // Asking for every id whether it is new would double the time of a sheet where all are.
  return byId.size === count
    ? { byId, repeated: new Map(), byTitle }
    : { ...firstUses(table, nodes), byTitle }
}

function firstUses(table: Table, nodes: Nodes): Pick<Names, 'byId' | 'repeated'> {
  const byId = new Map<string, number>()
  const repeated = new Map<number, number>()
  for (let node = 0; node < nodes.size; node++) {
    const id = idOf(table, nodes, node)
    const first = byId.get(id)
    if (first !== undefined) repeated.set(node, first)
    else if (id !== '') byId.set(id, node)
  }
  return { byId, repeated }
}

function idOf({ columns, grid, places }: Table, nodes: Nodes, node: number): string {
  const column = columns.id
  return column === undefined ? '' : nameIn(grid[places[nodes.row[node] ?? 0] ?? 0]?.[column])
}

function indexTitles(table: Table, nodes: Nodes): Map<string, number> {
  const titles = new Map<string, number>()
  for (let node = 0; node < nodes.size; node++) {
    const title = rowTitle(table, nodes.row[node] ?? 0)
    if (!titles.has(title)) titles.set(title, node)
  }
  return titles
}

/** Short plain texts, as ids are, need no cleaning; looking is quicker than replacing. */
export function nameIn(cell: Cell): string {
  if (typeof cell !== 'string') return cellText(cell)
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i)
    if (code <= 35 || code >= 127) return isErrorText(cell) ? '' : cellText(cell)
  }
  return cell
}

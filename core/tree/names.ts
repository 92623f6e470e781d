import { type Cell, cellText, isErrorText } from '../cells/cell'
import { once } from '../cells/once'
import type { Table } from '../table/table'
import { addName, type NameIndex, newNameIndex, ODD } from './name-index'
import { type Nodes, rowTitle } from './nodes'

/** What a Parent cell may say. */
export interface Names {
  /** The first node with each id. */
  readonly byId: NameIndex
  /** Nodes whose id an earlier one has, with that earlier one. */
  readonly repeated: Map<number, number>
  /** The first node with a title; made only where some Parent cell is no id. */
  readonly byTitle: () => NameIndex
}

/** Without any name yet. */
export function newNames(table: Table, nodes: Nodes): Names {
  return {
    byId: newNameIndex(table.size),
    repeated: new Map(),
    byTitle: once(() => indexTitles(table, nodes)),
  }
}

/** An empty id is none. */
export function addId({ byId, repeated }: Names, id: string, node: number, hash: number): void {
  if (id === '') return
  const first = hash === ODD ? addName(byId, id, node) : addName(byId, id, node, hash)
  if (first !== undefined) repeated.set(node, first)
}

function indexTitles(table: Table, nodes: Nodes): NameIndex {
  const titles = newNameIndex(nodes.size)
  for (let node = 0; node < nodes.size; node++) addName(titles, rowTitle(table, nodes.row[node] ?? 0), node)
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

import type { Cell } from '../cells/cell'
import type { Issue } from '../table/issue'
import type { Table } from '../table/table'
import { nodeOfName, ODD, plainHash } from './name-index'
import { addId, nameIn, type Names } from './names'
import { namedRows, type Nodes } from './nodes'
import { severalParents } from './several-parents'
import { type Share, TOP } from './tree'

export interface Parents {
  /** Of those with several parents. */
  readonly shares: readonly Share[]
  /** Whether every parent stands above its children, so that there is no circle. */
  readonly areFirst: boolean
}

/**
 * One pass makes a node of each named row, takes in its id and finds its parent, because going to the cells again costs
 * more than all that is done with them. Who is not known by then stands further down, is called by its title, or is
 * several: such cells wait until every id is in.
 */
export function readParents(table: Table, nodes: Nodes, names: Names, issues: Issue[]): Parents {
  const { grid, places, columns, size } = table
  const [idColumn, parentColumn] = [columns.id ?? -1, columns.parent ?? -1]
  let isNamed: ReturnType<typeof namedRows> | undefined
  let waiting: Waiting | undefined
  // Children of one parent mostly stand together.
  let lastCell: Cell = ''
  let last = TOP
  let node = 0
  for (let row = 0; row < size; row++) {
    const cells = grid[places[row] ?? 0] ?? NO_CELLS
    const idCell = cells[idColumn]
    const hash = plainHash(idCell)
    const id = hash === ODD ? nameIn(idCell) : (idCell as string)
    if (id === '' && !(isNamed ??= namedRows(table))(row, issues)) continue
    const cell = cells[parentColumn]
    if (cell !== lastCell) {
      const above = nodeAbove(cell, names)
      if (above === undefined) wait((waiting ??= { nodes: [], names: [] }), node, nameIn(cell))
      lastCell = above === undefined ? '' : cell
      last = above ?? TOP
    }
    nodes.row[node] = row
    nodes.parent[node] = last
    addId(names, id, node, hash)
    node++
  }
  nodes.size = node
  return waiting === undefined ? FIRST : { shares: placeWaiting(waiting, nodes, names), areFirst: false }
}

/** Undefined where the cell names nobody yet. */
function nodeAbove(cell: Cell, { byId }: Names): number | undefined {
  const hash = plainHash(cell)
  if (hash !== ODD && cell !== '') return nodeOfName(byId, cell as string, hash)
  const name = nameIn(cell)
  return name === '' ? TOP : nodeOfName(byId, name)
}

const FIRST: Parents = { shares: [], areFirst: true }

const NO_CELLS: readonly Cell[] = []

/** Nodes whose Parent cell names nobody above them, and what it says. */
interface Waiting {
  readonly nodes: number[]
  readonly names: string[]
}

function wait({ nodes, names }: Waiting, node: number, name: string): void {
  nodes.push(node)
  names.push(name)
}

function placeWaiting(waiting: Waiting, nodes: Nodes, names: Names): Share[] {
  const shares: Share[] = []
  let lastName = ''
  let last: number | undefined
  for (let i = 0; i < waiting.nodes.length; i++) {
    const node = waiting.nodes[i] ?? 0
    const name = waiting.names[i] ?? ''
    if (name !== lastName) {
      lastName = name
      last = find(names, name)
    }
    nodes.parent[node] = last ?? firstOfSeveral(name, node, names, shares)
  }
  return shares
}

function firstOfSeveral(name: string, node: number, names: Names, shares: Share[]): number {
  const several = severalParents(name, node, (one) => find(names, one))
  for (const share of several) shares.push(share)
  return several[0]?.parent ?? TOP
}

function find({ byId, byTitle }: Names, name: string): number | undefined {
  return nodeOfName(byId, name) ?? nodeOfName(byTitle(), name)
}

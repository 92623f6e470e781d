import type { Table } from '../table/table'
import { nodeOfName } from './name-index'
import { nameIn, type Names } from './names'
import type { Nodes } from './nodes'
import { severalParents } from './several-parents'
import { type Share, TOP } from './tree'

/** Finds each node's parent, `TOP` where the cell is empty or names nobody, and gives the shares of those with several. */
export function readParents(table: Table, nodes: Nodes, names: Names): Share[] {
  const shares: Share[] = []
  const { grid, places, columns } = table
  const column = columns.parent ?? -1
  // Children of one parent mostly stand together.
  let lastName = ''
  let last = TOP
  for (let node = 0; node < nodes.size; node++) {
    const name = nameIn(grid[places[nodes.row[node] ?? 0] ?? 0]?.[column])
    if (name !== lastName) {
      lastName = name
      last = name === '' ? TOP : (find(names, name) ?? TOP)
    }
    nodes.parent[node] = last === TOP && name !== '' ? firstOfSeveral(name, node, names, shares) : last
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

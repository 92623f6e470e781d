import type { Issue } from '../table/issue'
import type { Table } from '../table/table'
import { chooseLayout } from './choose-layout'
import { draftIdParent } from './id-parent'
import { type DraftRows, hasParentsFirst, newNodes } from './nodes'
import { draftOutline } from './outline'
import type { Layout, Tree } from './tree'
import { draftTypedOrder } from './typed-order'

export interface TreeReading {
  readonly tree: Tree
  readonly issues: readonly Issue[]
}

const DRAFT: Readonly<Record<Layout, DraftRows>> = {
  'id-parent': draftIdParent,
  outline: draftOutline,
  'typed-order': draftTypedOrder,
}

export function buildTree(table: Table): TreeReading {
  const layout = chooseLayout(table)
  if (layout === undefined) {
    const issue: Issue = { code: 'no-layout', severity: 'error', row: table.headerRow }
    const nothing = { layout, table, ...newNodes(0), isParentsFirst: true, shares: [] }
    return { tree: nothing, issues: [issue] }
  }
  const issues: Issue[] = []
  const { nodes, shares = [] } = DRAFT[layout](table, issues)
  const isParentsFirst = shares.length === 0 && hasParentsFirst(nodes)
  return { tree: { layout, table, ...nodes, isParentsFirst, shares }, issues }
}

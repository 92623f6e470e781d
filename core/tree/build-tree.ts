import type { Issue } from '../table/issue'
import type { Table } from '../table/table'
import { chooseLayout } from './choose-layout'
import { draftIdParent } from './id-parent'
import { draftIndented } from './indented'
import { draftLevels } from './levels'
import { type DraftRows, hasParentsFirst, newNodes } from './nodes'
import { draftNumbered } from './numbered'
import { draftOutline } from './outline'
import type { Layout, Tree } from './tree'
import { draftTypedOrder } from './typed-order'

export interface TreeReading {
  readonly tree: Tree
  readonly issues: readonly Issue[]
}

const DRAFT: Readonly<Record<Layout, DraftRows>> = {
  'id-parent': draftIdParent,
  levels: draftLevels,
  outline: draftOutline,
  'typed-order': draftTypedOrder,
  numbered: draftNumbered,
  indented: draftIndented,
}

export function buildTree(table: Table): TreeReading {
  const choice = chooseLayout(table)
  if (choice === undefined) {
    const issue: Issue = { code: 'no-layout', severity: 'error', row: table.headerRow }
    const none = { layout: undefined, reason: undefined }
    return { tree: { ...none, table, ...newNodes(0), isParentsFirst: true, shares: [] }, issues: [issue] }
  }
  const issues: Issue[] = []
  const { layout, reason } = choice
  const draft = DRAFT[layout](table, issues)
  const { nodes, shares = [] } = draft
  const isParentsFirst = shares.length === 0 && (draft.isParentsFirst ?? hasParentsFirst(nodes))
  const { size, row, parent, kind, standing, owns, nameColumn, cut } = nodes
  // Written out: spreading the nodes takes ten times as long.
  const tree: Tree = {
    layout,
    reason,
    table,
    size,
    row,
    parent,
    kind,
    standing,
    owns,
    nameColumn,
    cut,
    isParentsFirst,
    shares,
  }
  return { tree, issues }
}

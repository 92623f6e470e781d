import type { Issue } from '../table/issue'
import type { Table, TableRow } from '../table/table'
import { assemble } from './assemble'
import { chooseLayout } from './choose-layout'
import { draftIdParent } from './id-parent'
import { draftOutline } from './outline'
import type { Draft } from './draft'
import type { Layout, Tree } from './tree'
import { draftTypedOrder } from './typed-order'

export interface TreeReading {
  readonly tree: Tree
  readonly issues: readonly Issue[]
}

/** Each layout turns rows into drafts, and adds an issue for every row that it could not place. */
type DraftRows = (rows: readonly TableRow[], issues: Issue[]) => Draft[]

const DRAFT: Readonly<Record<Layout, DraftRows>> = {
  'id-parent': draftIdParent,
  outline: draftOutline,
  'typed-order': draftTypedOrder,
}

export function buildTree(table: Table): TreeReading {
  const layout = chooseLayout(table)
  if (layout === undefined) {
    const issue: Issue = { code: 'no-layout', severity: 'error', row: table.headerRow }
    return { tree: { layout, nodes: [] }, issues: [issue] }
  }
  const issues: Issue[] = []
  const drafts = DRAFT[layout](table.rows, issues)
  return { tree: { layout, nodes: assemble(drafts) }, issues }
}

import type { RowKind } from '../table/row-kind'
import type { TableRow } from '../table/table'

/** How the rows say what belongs to what. */
export type Layout = 'id-parent' | 'outline' | 'typed-order'

/** The rows as a forest: parents before children, siblings in sheet order. */
export interface Tree {
  readonly layout: Layout | undefined
  readonly nodes: readonly TreeNode[]
}

export interface TreeNode {
  readonly kind: RowKind
  readonly title: string
  readonly id: string | undefined
  /** Place of the parent in `nodes`; -1 at the top. */
  readonly parent: number
  /** 0 at the top. */
  readonly depth: number
  /**
   * `counted` takes part in the mean above it. `detached` has no place there: its parent is missing, or its id is
   * taken. `not-averaged` is an initiative or a KPI.
   */
  readonly standing: Standing
  /** The row it comes from. An objective named beside its first key result has that row's place but not its numbers. */
  readonly source: TableRow
  /** Whether the numbers of `source` are its own. */
  readonly ownsNumbers: boolean
}

export type Standing = 'counted' | 'detached' | 'not-averaged'

import type { RowKind } from '../table/row-kind'
import type { Table, TableRow } from '../table/table'

/** How the rows say what belongs to what. */
export type Layout = 'id-parent' | 'levels' | 'outline' | 'typed-order' | 'numbered' | 'indented'

/** The rule that chose the layout; `chooseLayout` has them in order. */
export type Reason =
  | 'parents-named'
  | 'level-columns'
  | 'objective-beside-key-result'
  | 'types-given'
  | 'numbers-nest'
  | 'objective-rows'
  | 'titles-indented'
  | 'unit-columns'
  | 'parent-column'
  | 'objective-column'

/**
 * The rows as a forest. Nodes stand in sheet order, one array for each thing there is to know, for the same reason as
 * in `Table`; `nodesOf` gives them as objects, parents before children.
 */
export interface Tree {
  readonly layout: Layout | undefined
  readonly reason: Reason | undefined
  readonly table: Table
  readonly size: number
  /** The table's row of each node. */
  readonly row: Int32Array
  /** Place of the parent; `TOP` at the top. */
  readonly parent: Int32Array
  /** By `ROW_KINDS`. */
  readonly kind: Uint8Array
  /** By `STANDINGS`. */
  readonly standing: Uint8Array
  /** 1 where the numbers of the row are the node's own; an objective named beside its first key result has none. */
  readonly owns: Uint8Array
  /** The grid's column with the name, for nodes that are not named by their row's own name; -1 for all others. */
  readonly nameColumn: Int16Array
  /** How many characters of that cell stand before the name: an indent, a mark, a number. Absent when there are none. */
  readonly cut: Uint16Array | undefined
  /** Whether every parent stands above its children, as in most sheets. */
  readonly isParentsFirst: boolean
  /** Second parents, where a Parent cell names several. */
  readonly shares: readonly Share[]
}

export const TOP = -1

/**
 * `counted` takes part in the mean above it. `detached` has no place there: its parent is missing, or its id is taken.
 * `not-averaged` is an initiative, a KPI, or a key result that is a guardrail or a question to learn from.
 */
export const STANDINGS = ['counted', 'detached', 'not-averaged'] as const

type Standing = (typeof STANDINGS)[number]

export const COUNTED = 0
export const DETACHED = 1
export const NOT_AVERAGED = 2

/** What part of a node counts for one of its parents. */
export interface Share {
  readonly node: number
  readonly parent: number
  readonly share: number
}

/** One node as an object. */
export interface TreeNode {
  readonly kind: RowKind
  readonly title: string
  readonly id: string | undefined
  /** Place of the parent among the nodes; -1 at the top. */
  readonly parent: number
  /** 0 at the top. */
  readonly depth: number
  readonly standing: Standing
  readonly source: TableRow
  /** Whether the numbers of `source` are its own. */
  readonly ownsNumbers: boolean
}

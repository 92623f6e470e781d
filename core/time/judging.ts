import { type Cell, isBlank } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import { dialectOf } from '../score/dialects/find-dialect'
import type { KnownDialect } from '../score/dialects/dialect'
import { scoredNodes } from '../score/scored-nodes'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { type ScoringOrder, scoringOrder } from '../score/scoring-order'
import { preorder } from '../tree/preorder'
import { TOP } from '../tree/tree'
import { readConfidences } from './confidence'
import { type OwnExpected, ownExpected, rollUpExpected } from './expected'
import type { Span } from './span'
import { spansOf } from './spans'

/** What a tree is judged by beside its own rows and settings. */
export interface StatusContext {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** The last day up to today on which a node of the tree was reported in a log; absent where there is no log. */
  readonly lastCheckIn?: ((node: number) => number | undefined) | undefined
  /** The Confidence cell of the last report of a node up to today, which holds where its own row has none. */
  readonly lastConfidence?: ((node: number) => Cell) | undefined
  /** `scoredNodes(tree)`, where they are made already. */
  readonly nodes?: readonly ScoredNode[]
}

/** What is known of a whole tree before its nodes are judged one by one. */
export interface Judging {
  readonly tree: ScoredTree
  /** Absent where our own rules hold. */
  readonly dialect: KnownDialect | undefined
  readonly today: number
  /** Whether anything says when people report. */
  readonly isTracked: boolean
  readonly lastCheckIn: (node: number) => number | undefined
  /** By place, parents before children. */
  readonly nodes: readonly ScoredNode[]
  readonly spans: readonly (Span | undefined)[]
  readonly confidences: readonly (number | undefined)[]
  readonly own: readonly (OwnExpected | undefined)[]
  /** The place of each node of the tree. */
  readonly places: Int32Array
  /** By node, and of the whole at place `size`; NaN where it is not known. */
  readonly expected: Float64Array
  readonly scoring: ScoringOrder
}

export function judgingOf(tree: ScoredTree, context: StatusContext): Judging {
  const { lastCheckIn, nodes = scoredNodes(tree) } = context
  const today = dayNumber(context.today)
  const order = preorder(tree)
  const places = placesIn(order)
  const spans = spansOf(nodes, tree.settings)
  const own = nodes.map((node, place) => ownExpected(node, spans[place], today, tree.settings))
  const scoring = scoringOrder(tree)
  const shares = Float64Array.from(places, (place) => own[place]?.share ?? Number.NaN)
  return {
    tree,
    dialect: statusDialect(tree),
    today,
    isTracked: tree.table.columns.checkedIn !== undefined || lastCheckIn !== undefined,
    lastCheckIn: lastCheckIn ?? (() => undefined),
    nodes,
    spans,
    confidences: readConfidences(
      nodes.map((node, place) => confidenceCell(node, order[place] ?? TOP, context)),
    ),
    own,
    places,
    expected: rollUpExpected(tree, shares, scoring),
    scoring,
  }
}

function confidenceCell(
  { source, ownsNumbers, kind }: ScoredNode,
  node: number,
  { lastConfidence }: StatusContext,
): Cell {
  const own = ownsNumbers ? source.confidence : ''
  return isBlank(own) && kind === 'keyResult' && lastConfidence !== undefined ? lastConfidence(node) : own
}

function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  order.forEach((node, place) => {
    places[node] = place
  })
  return places
}

/** The dialect that the settings name, if it has a rule for statuses. */
function statusDialect({ settings }: ScoredTree): KnownDialect | undefined {
  const dialect = dialectOf(settings)
  return dialect?.status === undefined ? undefined : dialect
}

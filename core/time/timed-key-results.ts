import { scoredNodes } from '../score/scored-nodes'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { preorder } from '../tree/preorder'
import { dueDay } from './due-day'
import type { Span } from './span'
import { spansOf } from './spans'

/** A key result with its days. */
export interface TimedKeyResult {
  /** Its place in the tree's arrays, by which the log knows it. */
  readonly node: number
  readonly scored: ScoredNode
  /** Undefined where nothing says when it begins. */
  readonly first: number | undefined
  /** Undefined where nothing says when it ends. */
  readonly last: number | undefined
}

/** In the order of the tree. */
export function timedKeyResults(tree: ScoredTree): TimedKeyResult[] {
  const nodes = scoredNodes(tree)
  const spans = spansOf(nodes, tree.settings)
  const order = preorder(tree)
  return nodes.flatMap((scored, place) =>
    scored.kind === 'keyResult' ? [{ node: order[place] ?? 0, scored, ...daysOf(scored, spans[place]) }] : [],
  )
}

/** A due date alone is no span, but it is an end. */
export function daysOf(scored: ScoredNode, span: Span | undefined): Days {
  return span ?? { first: undefined, last: dueDay(scored) }
}

type Days = Pick<TimedKeyResult, 'first' | 'last'>

import { judgedAt } from '../../table/row-at'
import { INITIATIVE, KEY_RESULT } from '../../table/row-kind'
import { DETACHED, NOT_AVERAGED } from '../../tree/tree'
import type { ScoredTree } from '../../score/scored-tree'
import { basisOf } from './story'
import type { LeftOut } from './words'

export function whyNoScore(tree: ScoredTree, node: number): LeftOut {
  const unread = tree.table.asides.get(tree.row[node] ?? 0)?.unread ?? []
  switch (basisOf(tree, node)) {
    case 'not-started':
      return unread.includes('current') ? 'currentUnread' : 'noCurrent'
    case 'no-target':
      return unread.includes('target') ? 'targetUnread' : 'noTarget'
    case 'waiting':
      return 'baseline'
    case 'unreadable':
      return 'ruleUnread'
    case 'measured':
    case 'typed':
    case 'shown':
    case 'rolled-up':
    case 'nothing-below':
      return 'nothingBelow'
  }
}

/** Undefined where nothing about the node itself keeps it out of the mean above. */
export function whyLeftOut(tree: ScoredTree, node: number): LeftOut | undefined {
  if (tree.standing[node] === DETACHED) return 'detached'
  if (tree.standing[node] === NOT_AVERAGED) return whyNotAveraged(tree, node)
  return Number.isNaN(tree.score[node] ?? Number.NaN) ? whyNoScore(tree, node) : undefined
}

export function whyNotAveraged({ kind, table, row }: ScoredTree, node: number): LeftOut {
  if (kind[node] === KEY_RESULT)
    return judgedAt(table, row[node] ?? 0) === 'learning' ? 'learning' : 'guardrail'
  return kind[node] === INITIATIVE ? 'initiative' : 'kpi'
}

import { judgedAt } from '../../table/row-at'
import { INITIATIVE, KEY_RESULT, OBJECTIVE } from '../../table/row-kind'
import { DETACHED, NOT_AVERAGED } from '../../tree/tree'
import type { Basis, ScoredTree } from '../../score/scored-tree'
import type { AmountField } from '../../table/field'
import { basisOf } from './story'
import { say } from '../words/filled'
import type { ExplanationWords, LeftOut } from './words'

/** For each basis why there is no score, and the field whose unreadable cell explains it better. */
const WHY: Readonly<Partial<Record<Basis, readonly [LeftOut, AmountField?, LeftOut?]>>> = {
  'not-started': ['noCurrent'],
  'no-target': ['noTarget', 'target', 'targetUnread'],
  waiting: ['baseline'],
  unreadable: ['ruleUnread', 'current', 'currentUnread'],
}

export function whyNoScore(tree: ScoredTree, node: number): LeftOut {
  const { unread = [], hasText } = tree.table.asides.get(tree.row[node] ?? 0) ?? {}
  const [why, field, better] = WHY[basisOf(tree, node)] ?? ['nothingBelow']
  const isText = field === 'current' && hasText === true
  return isText || (field !== undefined && unread.includes(field)) ? (better ?? why) : why
}

/** The sentence of it. */
export function withoutScore({ without, why }: ExplanationWords, reason: LeftOut): string {
  return say(without, { why: why[reason] })
}

/** Undefined where nothing about the node itself keeps it out of the mean above. */
export function whyLeftOut(tree: ScoredTree, node: number): LeftOut | undefined {
  if (tree.standing[node] === DETACHED) return 'detached'
  if (tree.standing[node] === NOT_AVERAGED) return whyNotAveraged(tree, node)
  return Number.isNaN(tree.score[node] ?? Number.NaN) ? whyNoScore(tree, node) : undefined
}

export function whyNotAveraged({ kind, table, row }: ScoredTree, node: number): LeftOut {
  const judged = judgedAt(table, row[node] ?? 0)
  if (kind[node] === KEY_RESULT) return judged === 'learning' || judged === 'guardrail' ? judged : 'status'
  if (kind[node] === OBJECTIVE) return 'status'
  return kind[node] === INITIATIVE ? 'initiative' : 'kpi'
}

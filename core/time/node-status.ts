import { dayNumber } from '../cells/day-number'
import type { StatusFacts } from '../score/dialects/status-facts'
import type { ScoredNode } from '../score/scored-tree'
import { TOP } from '../tree/tree'
import { type Below, isOver, later } from './below'
import { daysOverdue } from './check-in-state'
import type { Judging } from './judging'
import { absenceOf, deliveredBy, stayOf, zonesOf } from './node-facts'
import { hull, type Span } from './span'
import { readStatus, type TypedStatus } from './status-word'
import { type NodeStatus, statusOfSubject } from './subject-status'

/** A node of the tree, with its place among the scored nodes. */
interface Placed {
  readonly node: number
  readonly place: number
  readonly item: ScoredNode
}

export function statusOfNode(judging: Judging, placed: Placed, below: Below | undefined): NodeStatus {
  const { spans, own, confidences, tree } = judging
  const { node, place, item } = placed
  const typed = typedStatus(item)
  const checkedIn = later(checkedInOf(judging, placed), below?.checkedIn)
  return statusOfSubject(judging, {
    isObjective: item.kind === 'objective',
    typed,
    progress: item.progress ?? item.score,
    expected: given(judging.expected[node]),
    today: judging.today,
    span: spans[place],
    daysOverdue: overdueOf(judging, checkedIn, spans[place]),
    stay: stayOf(item, tree.settings),
    absent: absenceOf(item, below?.codes),
    isGuardrail: item.source.judgedAs === 'guardrail',
    isClosed:
      typed?.code === 'closed' || deliveredBy(item, judging.today) !== undefined || isAllOver(item, below),
    checkedIn,
    confidence: confidences[place],
    below,
    dialectFacts: dialectFactsOf(item),
    phaseProblems: own[place]?.problems ?? [],
  })
}

function typedStatus({ ownsNumbers, source: { status } }: ScoredNode): TypedStatus | undefined {
  return ownsNumbers && status !== undefined ? readStatus(status) : undefined
}

function isAllOver({ kind }: ScoredNode, below: Below | undefined): boolean {
  return kind === 'objective' && below !== undefined && isOver(below)
}

/** All objectives together stand as one would that they are below. */
export function statusOfWhole(judging: Judging, below: Below | undefined): NodeStatus {
  const { tree, nodes, spans, expected } = judging
  const tops = nodes.flatMap(({ parent }, place) => (parent === TOP ? [spans[place]] : []))
  const span = tops.reduce<Span | undefined>(hull, undefined)
  return statusOfSubject(judging, {
    isObjective: true,
    typed: undefined,
    progress: tree.overall,
    expected: given(expected[tree.size]),
    today: judging.today,
    span,
    daysOverdue: overdueOf(judging, below?.checkedIn, span),
    stay: undefined,
    absent:
      tree.overall === undefined
        ? below?.codes.has('not-started') === true
          ? 'not-started'
          : 'no-data'
        : undefined,
    isGuardrail: false,
    isClosed: below !== undefined && isOver(below),
    checkedIn: below?.checkedIn,
    confidence: undefined,
    below,
    dialectFacts: {},
    phaseProblems: [],
  })
}

function overdueOf(
  { isTracked, today, tree }: Judging,
  last: number | undefined,
  span: Span | undefined,
): number | undefined {
  return isTracked ? daysOverdue({ last, span }, today, tree.settings) : undefined
}

function given(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value
}

/** From the row and the log; a day to come is no check-in yet. */
function checkedInOf({ today, lastCheckIn }: Judging, { node, item }: Placed): number | undefined {
  const { ownsNumbers, source } = item
  if (!ownsNumbers) return undefined
  const typed = source.checkedIn === undefined ? undefined : dayNumber(source.checkedIn)
  return later(typed !== undefined && typed <= today ? typed : undefined, lastCheckIn(node))
}

function dialectFactsOf(item: ScoredNode): StatusFacts {
  const zones = zonesOf(item)
  const { kind, score, source } = item
  if (kind !== 'kpi') return zones === undefined ? {} : { zones }
  if (source.target === undefined) return { kpi: 'no-target' }
  return { kpi: (score ?? 0) >= 1 ? 'met' : 'missed' }
}

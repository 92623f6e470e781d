import { chooseLexicons } from '../cells/sentence/choose-lexicon'
import { hasRole } from '../cells/sentence/item'
import { plainText, sentenceOf } from '../cells/sentence/parse-sentence'
import { tokenize } from '../cells/sentence/tokenize'
import { kpiKey } from '../kpi/kpi-key'
import type { ScoredNode } from '../score/scored-tree'

/** Why a row reads as a key result or as a KPI that is only watched. */
export type RowReason =
  | 'listed-as-kpi'
  | 'guardrail'
  | 'keeps-level'
  | 'ends-where-it-begins'
  | 'same-each-cycle'
  | 'bound-without-change'
  | 'no-target'
  | 'done-once'
  | 'says-move'
  | 'moves-by-a-day'
  | 'moves-without-end'
  | 'target-by-a-day'
  | 'target-only'

export interface RowAdvice {
  readonly node: ScoredNode
  readonly use: 'okr' | 'kpi'
  readonly reason: RowReason
  /** A day or the name of a cycle, where there is one. */
  readonly end: string | undefined
}

/** Two cycles with the same target are a habit; fewer are a goal. */
const SAME_CYCLES = 2

const WATCHED: ReadonlySet<RowReason> = new Set<RowReason>([
  'listed-as-kpi',
  'guardrail',
  'keeps-level',
  'ends-where-it-begins',
  'same-each-cycle',
  'bound-without-change',
  'no-target',
  'target-only',
])

/** Every key result and KPI of the sheet, with the first reason that holds. `cycle` is that of rows that name none. */
export function adviseByRow(nodes: readonly ScoredNode[], cycle: string | undefined): readonly RowAdvice[] {
  const measured = nodes.filter(({ kind }) => kind === 'keyResult' || kind === 'kpi')
  const repeated = repeatedOnes(measured)
  return measured.map((node) => {
    const { due, cycle: own } = node.source
    const end = due ?? own ?? cycle
    const reason = reasonOf(node, end, repeated)
    return { node, use: WATCHED.has(reason) ? 'kpi' : 'okr', reason, end }
  })
}

/** Title and target: what only continues has another target each time. */
function habitOf({ title, source }: ScoredNode): string {
  return `${kpiKey(title)}\n${source.target ?? ''}`
}

function repeatedOnes(nodes: readonly ScoredNode[]): ReadonlySet<string> {
  const cycles = new Map<string, Set<string>>()
  for (const node of nodes) {
    const { cycle, target } = node.source
    if (cycle === undefined || target === undefined) continue
    const key = habitOf(node)
    cycles.set(key, (cycles.get(key) ?? new Set()).add(cycle))
  }
  return new Set([...cycles].flatMap(([key, { size }]) => (size >= SAME_CYCLES ? [key] : [])))
}

function reasonOf(node: ScoredNode, end: string | undefined, repeated: ReadonlySet<string>): RowReason {
  const { source, kind } = node
  const { start, target } = source
  if (kind === 'kpi') return 'listed-as-kpi'
  if (source.judgedAs === 'guardrail') return 'guardrail'
  if (start !== undefined && target !== undefined) {
    if (start === target) return 'ends-where-it-begins'
    return end === undefined ? 'moves-without-end' : 'moves-by-a-day'
  }
  const said = saidBy(node)
  if (said === 'keep') return 'keeps-level'
  if (repeated.has(habitOf(node))) return 'same-each-cycle'
  if (said === 'move') return target === undefined || end === undefined ? 'says-move' : 'target-by-a-day'
  return byTarget(source, end)
}

/** What can be said without a start. */
function byTarget({ isDone, target, comparator }: ScoredNode['source'], end: string | undefined): RowReason {
  if (isDone !== undefined) return 'done-once'
  if (target === undefined) return 'no-target'
  if (comparator !== undefined) return 'bound-without-change'
  return end === undefined ? 'target-only' : 'target-by-a-day'
}

/** Longer titles are no key results. */
const LONGEST = 200

const MOVES = ['up', 'down', 'improve'] as const
const MULTIPLES = ['double', 'triple', 'quadruple', 'halve'] as const

/** What the verb asks for. To hold three workshops keeps no level, and growth without a number moves none. */
function saidBy({ title, source }: ScoredNode): 'keep' | 'move' | undefined {
  const text = plainText(title.slice(0, LONGEST))
  const tokens = tokenize(text)
  const [lexicon] = chooseLexicons(tokens, text)
  if (lexicon === undefined) return undefined
  const { items, seen } = sentenceOf(tokens, lexicon, undefined)
  const isCapped = source.comparator === '<=' || source.comparator === '<'
  const isMaking = seen.length > 0 && !isCapped
  const isMoving = items.some((item) => hasRole(item, ...MOVES))
  if (!isMoving && items.some((item) => hasRole(item, 'keep') && !(isMaking && hasRole(item, 'make'))))
    return 'keep'
  if (items.some((item) => hasRole(item, ...MULTIPLES))) return 'move'
  const isReaching = isMaking && items.some((item) => hasRole(item, 'reach', 'make'))
  return seen.length > 0 && (isMoving || isReaching) ? 'move' : undefined
}

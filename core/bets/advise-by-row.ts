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
  const { source, kind, title } = node
  const { start, target } = source
  if (kind === 'kpi') return 'listed-as-kpi'
  if (source.judgedAs === 'guardrail') return 'guardrail'
  if (start !== undefined && target !== undefined) {
    if (start === target) return 'ends-where-it-begins'
    return end === undefined ? 'moves-without-end' : 'moves-by-a-day'
  }
  if (saysKeep(title)) return 'keeps-level'
  return repeated.has(habitOf(node)) ? 'same-each-cycle' : byTarget(source, end)
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

/** Whether the verb says to keep a level. To hold three workshops keeps none. */
function saysKeep(title: string): boolean {
  const text = plainText(title.slice(0, LONGEST))
  const tokens = tokenize(text)
  const [lexicon] = chooseLexicons(tokens, text)
  if (lexicon === undefined) return false
  const { items, seen } = sentenceOf(tokens, lexicon, undefined)
  const keeps = items.some((item) => hasRole(item, 'keep') && !(hasRole(item, 'make') && seen.length > 0))
  return keeps && !items.some((item) => hasRole(item, 'up', 'down', 'improve'))
}

import * as v from 'valibot'
import { SNAPSHOT_VERSION, type Snapshot } from './snapshot'

/** Wider than any real sheet, narrow enough to keep a hostile feed from filling the reader's storage. */
const MAX_ITEMS = 100_000
const MAX_TEXT = 5000

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))
const maybeText = v.nullable(text)
const number = v.pipe(v.number(), v.finite())
const maybeNumber = v.nullable(number)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const row = v.pipe(v.number(), v.integer(), v.minValue(1))
const share = v.nullable(v.pipe(number, v.minValue(0), v.maxValue(1)))
const tone = v.picklist(['good', 'watch', 'bad', 'neutral'])

const state = v.picklist([
  'done',
  'moving',
  'attention',
  'not-started',
  'no-target',
  'on-track',
  'behind',
  'at-risk',
  'no-data',
  'stale',
  'closed',
])

// What is optional came with version 2: an older feed does not say it.
const node = {
  row,
  id: maybeText,
  title: text,
  parent: v.nullable(row),
  depth: count,
  score: share,
  expected: v.optional(share, null),
  weight: v.pipe(number, v.minValue(0)),
  owner: maybeText,
  team: maybeText,
  status: maybeText,
  due: maybeText,
}

const forecast = v.nullable(v.object({ value: number, low: number, high: number, chance: share }))

const keyResult = v.object({
  ...node,
  state,
  start: maybeNumber,
  target: maybeNumber,
  current: maybeNumber,
  unit: maybeText,
  progress: maybeNumber,
  confidence: v.optional(share, null),
  checkedIn: v.optional(maybeText, null),
  forecast: v.optional(forecast, null),
})

const objective = v.object({
  ...node,
  state: v.optional(state, 'moving'),
  keyResults: v.pipe(v.array(keyResult), v.maxLength(MAX_ITEMS)),
})

const kpi = v.object({
  row,
  name: text,
  perspective: maybeText,
  value: maybeNumber,
  target: maybeNumber,
  unit: maybeText,
  health: text,
  tone,
})

const bet = v.object({ row, bet: text, verdict: text, tone })

const issue = v.object({
  code: text,
  severity: v.picklist(['error', 'warning', 'note']),
  row,
  column: maybeText,
  problem: text,
  remedy: text,
})

const snapshot = v.object({
  // An older version is the newest with less in it.
  v: v.pipe(
    v.picklist([1, SNAPSHOT_VERSION]),
    v.transform((): Snapshot['v'] => SNAPSHOT_VERSION),
  ),
  title: text,
  tab: text,
  spreadsheetId: maybeText,
  cycle: maybeText,
  generatedAt: v.pipe(text, v.isoTimestamp()),
  rev: text,
  today: v.optional(maybeText, null),
  daysLeft: v.optional(maybeNumber, null),
  sums: v.object({
    score: share,
    expected: v.optional(share, null),
    objectives: count,
    keyResults: count,
    done: count,
    attention: count,
    notStarted: count,
  }),
  objectives: v.pipe(v.array(objective), v.maxLength(MAX_ITEMS)),
  kpis: v.optional(v.pipe(v.array(kpi), v.maxLength(MAX_ITEMS)), []),
  bets: v.optional(v.pipe(v.array(bet), v.maxLength(MAX_ITEMS)), []),
  issues: v.pipe(v.array(issue), v.maxLength(MAX_ITEMS)),
})

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly reason: 'too-new' }
  | { readonly ok: false; readonly reason: 'bad-shape'; readonly path: string }

/** Accepts what `toSnapshot` wrote, this version's and every older one's. Fields it does not know are dropped. */
export function parseSnapshot(value: unknown): ParsedSnapshot {
  if (isNewer(value)) return { ok: false, reason: 'too-new' }
  const result = v.safeParse(snapshot, value)
  if (result.success) return { ok: true, snapshot: result.output }
  return { ok: false, reason: 'bad-shape', path: v.getDotPath(result.issues[0]) ?? '' }
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('v' in value)) return false
  return typeof value.v === 'number' && value.v > SNAPSHOT_VERSION
}

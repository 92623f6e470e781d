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

const node = {
  row,
  id: maybeText,
  title: text,
  parent: v.nullable(row),
  depth: count,
  score: share,
  weight: v.pipe(number, v.minValue(0)),
  owner: maybeText,
  team: maybeText,
  status: maybeText,
  due: maybeText,
}

const keyResult = v.object({
  ...node,
  start: maybeNumber,
  target: maybeNumber,
  current: maybeNumber,
  unit: maybeText,
  progress: maybeNumber,
  state: v.picklist(['done', 'moving', 'attention', 'not-started', 'no-target']),
})

const objective = v.object({
  ...node,
  keyResults: v.pipe(v.array(keyResult), v.maxLength(MAX_ITEMS)),
})

const issue = v.object({
  code: text,
  severity: v.picklist(['error', 'warning', 'note']),
  row,
  column: maybeText,
  problem: text,
  remedy: text,
})

const snapshot = v.object({
  v: v.literal(SNAPSHOT_VERSION),
  title: text,
  tab: text,
  spreadsheetId: maybeText,
  cycle: maybeText,
  generatedAt: v.pipe(text, v.isoTimestamp()),
  rev: text,
  sums: v.object({
    score: share,
    objectives: count,
    keyResults: count,
    done: count,
    attention: count,
    notStarted: count,
  }),
  objectives: v.pipe(v.array(objective), v.maxLength(MAX_ITEMS)),
  issues: v.pipe(v.array(issue), v.maxLength(MAX_ITEMS)),
})

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly reason: 'too-new' }
  | { readonly ok: false; readonly reason: 'bad-shape'; readonly path: string }

/** Accepts what `toSnapshot` wrote, after any journey. Fields it does not know are dropped. */
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

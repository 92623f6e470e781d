import { withoutDrift } from '../cells/without-noise'
import type { Issue } from '../table/issue'
import { stateOf } from '../score/key-result-state'
import { scoredNodes } from '../score/scored-nodes'
import type { Okrs } from '../score/read-okrs'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import type { ForecastNumbers } from '../time/forecast'
import type { Judgement } from '../time/statuses'
import type { NodeStatus } from '../time/subject-status'
import { isoOfDayNumber } from '../cells/day-number'
import { columnLetter } from '../text/column-letter'
import { type Sentences, sentencesOf } from '../text/sentences'
import { languageFor } from '../text/words/words-of'
import { contentHash } from './content-hash'
import {
  SNAPSHOT_VERSION,
  type Snapshot,
  type SnapshotBet,
  type SnapshotForecast,
  type SnapshotIssue,
  type SnapshotKpi,
  type SnapshotState,
  type SnapshotKeyResult,
  type SnapshotObjective,
  type SnapshotSums,
} from './snapshot'

/** Where the rows come from and when they were read. */
export interface SnapshotSource {
  readonly title: string
  readonly tab: string
  readonly spreadsheetId: string | null
  /** ISO 8601 instant. */
  readonly generatedAt: string
}

/** What is judged by a day, beside what the rows say themselves. */
export interface Judged {
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly judgement: Judgement
  /** By place in `scoredNodes`. */
  readonly forecasts: ReadonlyMap<number, ForecastNumbers>
  readonly kpis: readonly SnapshotKpi[]
  readonly bets: readonly SnapshotBet[]
}

/** Sentences are in the language of the rows, and call columns what the sheet calls them. */
export function toSnapshot(
  { tree, issues }: Pick<Okrs, 'tree' | 'issues'>,
  source: SnapshotSource,
  judged?: Judged,
): Snapshot {
  const language = languageFor(tree)
  const nodes = scoredNodes(tree)
  const objectives = objectivesOf(nodes, judged)
  const { whole } = judged?.judgement ?? {}
  const content = {
    title: source.title,
    tab: source.tab,
    spreadsheetId: source.spreadsheetId,
    cycle: oneCycle(nodes),
    today: judged?.today ?? null,
    daysLeft: whole?.daysLeft ?? null,
    sums: { ...sumsOf(tree, objectives), expected: whole?.expected ?? null },
    objectives,
    kpis: judged?.kpis ?? [],
    bets: judged?.bets ?? [],
    issues: issues.map((issue) => issueOf(issue, sentencesOf(issue, language, tree.table))),
  }
  const rev = contentHash(JSON.stringify(content))
  return { v: SNAPSHOT_VERSION, generatedAt: source.generatedAt, rev, ...content }
}

interface OpenObjective extends SnapshotObjective {
  readonly keyResults: SnapshotKeyResult[]
}

/** Key results go to the nearest objective above them; those without one are in the issues, not in the list. */
function objectivesOf(nodes: readonly ScoredNode[], judged: Judged | undefined): OpenObjective[] {
  const objectives: OpenObjective[] = []
  const nearest: (OpenObjective | undefined)[] = []
  nodes.forEach((node, index) => {
    const above = nearest[node.parent]
    nearest[index] = above
    if (node.kind === 'objective' && node.standing === 'counted') {
      const objective = {
        ...sharedOf(node, nodes),
        ...standingOf(node, judged?.judgement.nodes[index]),
        keyResults: [],
      }
      objectives.push(objective)
      nearest[index] = objective
    } else if (node.kind === 'keyResult')
      above?.keyResults.push({ ...keyResultOf(node, nodes), ...judgedOf(node, index, judged) })
  })
  return objectives
}

type Standing = Pick<SnapshotObjective, 'state' | 'expected'>

/** Where no days are known, the score alone says how it stands. */
function standingOf(node: ScoredNode, status: NodeStatus | undefined): Standing {
  const isDated = status?.span !== undefined
  return { state: isDated ? status.code : stateOf(node), expected: status?.expected ?? null }
}

type JudgedFields = Standing & Pick<SnapshotKeyResult, 'confidence' | 'checkedIn' | 'forecast'>

function judgedOf(node: ScoredNode, place: number, judged: Judged | undefined): JudgedFields {
  const status = judged?.judgement.nodes[place]
  const forecast = judged?.forecasts.get(place)
  return {
    ...standingOf(node, status),
    confidence: status?.confidence ?? null,
    checkedIn: status?.checkedIn === undefined ? null : isoOfDayNumber(status.checkedIn),
    forecast: forecast === undefined ? null : forecastIn(node, forecast),
  }
}

/** In the numbers that people typed. */
function forecastIn({ source }: ScoredNode, { value, low, high, chance }: ForecastNumbers): SnapshotForecast {
  const shown = (n: number): number => typedIn(source, n)
  return { value: shown(value), low: shown(low), high: shown(high), chance: chance ?? null }
}

function sharedOf(
  node: ScoredNode,
  nodes: readonly ScoredNode[],
): Omit<SnapshotObjective, 'keyResults' | keyof Standing> {
  const { source, ownsNumbers } = node
  const own = (text: string | undefined): string | null => (ownsNumbers ? (text ?? null) : null)
  return {
    row: source.row,
    id: node.id ?? null,
    title: node.title,
    parent: nodes[node.parent]?.source.row ?? null,
    depth: node.depth,
    score: node.score ?? null,
    weight: node.weight,
    owner: own(source.owner),
    team: source.team ?? null,
    status: own(source.status),
    due: own(source.due),
  }
}

function keyResultOf(
  node: ScoredNode,
  nodes: readonly ScoredNode[],
): Omit<SnapshotKeyResult, keyof JudgedFields> {
  const { source } = node
  const { start, target, current, unit, isPercent } = source
  const shown = (n: number | undefined): number | null => (n === undefined ? null : typedIn(source, n))
  return {
    ...sharedOf(node, nodes),
    start: shown(start),
    target: shown(target),
    current: shown(current),
    unit: isPercent ? '%' : (unit ?? null),
    progress: node.progress ?? null,
  }
}

/** Per cent as people type them: 0.57 is 57. */
function typedIn({ isPercent }: ScoredNode['source'], value: number): number {
  return isPercent ? withoutDrift(value * 100) : value
}

function oneCycle(nodes: readonly ScoredNode[]): string | null {
  const cycles = new Set<string>()
  for (const { source } of nodes) if (source.cycle !== undefined) cycles.add(source.cycle)
  const [only = null] = cycles
  return cycles.size === 1 ? only : null
}

/** What the badge counts. */
const NEEDS_A_PERSON: ReadonlySet<SnapshotState> = new Set(['attention', 'behind', 'at-risk'])

function sumsOf(tree: ScoredTree, objectives: readonly SnapshotObjective[]): Omit<SnapshotSums, 'expected'> {
  const sums = { keyResults: 0, done: 0, attention: 0, notStarted: 0 }
  for (const { keyResults } of objectives) {
    sums.keyResults += keyResults.length
    for (const { state } of keyResults) {
      if (state === 'done') sums.done++
      if (NEEDS_A_PERSON.has(state)) sums.attention++
      if (state === 'not-started') sums.notStarted++
    }
  }
  return { score: tree.overall ?? null, objectives: objectives.length, ...sums }
}

function issueOf({ code, severity, row, column }: Issue, sentences: Sentences): SnapshotIssue {
  return {
    code,
    severity,
    row,
    column: column === undefined ? null : columnLetter(column),
    ...sentences,
  }
}

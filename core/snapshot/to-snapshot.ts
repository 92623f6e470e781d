import type { Issue } from '../table/issue'
import { scoredNodes } from '../score/scored-nodes'
import type { Okrs } from '../score/read-okrs'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import type { ForecastNumbers } from '../time/forecast'
import { NEEDS_A_PERSON, shownState } from '../time/shown-state'
import type { Judgement } from '../time/statuses'
import type { NodeStatus } from '../time/subject-status'
import { isoOfDayNumber } from '../cells/day-number'
import { columnLetter } from '../text/column-letter'
import { type Sentences, sentencesOf } from '../text/sentences'
import { preorder } from '../tree/preorder'
import { TOP } from '../tree/tree'
import { languageFor } from '../text/words/words-of'
import { contentHash } from './content-hash'
import { typedNumber } from './typed-number'
import {
  SNAPSHOT_VERSION,
  type Snapshot,
  type SnapshotBet,
  type SnapshotForecast,
  type SnapshotIssue,
  type SnapshotKpi,
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
  /** By place in the tree's arrays. */
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
  const order = preorder(tree)
  const objectives = objectivesOf(nodes, (place) => ({
    status: judged?.judgement.nodes[place],
    forecast: judged?.forecasts.get(order[place] ?? TOP),
  }))
  const { today, daysLeft, expected, kpis, bets } = wholeOf(judged)
  const content = {
    title: source.title,
    tab: source.tab,
    spreadsheetId: source.spreadsheetId,
    cycle: oneCycle(nodes),
    today,
    daysLeft,
    sums: { ...sumsOf(tree, objectives), expected },
    objectives,
    kpis,
    bets,
    issues: issues.map((issue) => issueOf(issue, sentencesOf(issue, language, tree.table))),
  }
  const rev = contentHash(JSON.stringify(content))
  return { v: SNAPSHOT_VERSION, generatedAt: source.generatedAt, rev, ...content }
}

type Whole = Pick<Snapshot, 'today' | 'daysLeft' | 'kpis' | 'bets'> & Pick<SnapshotSums, 'expected'>

function wholeOf(judged: Judged | undefined): Whole {
  if (judged === undefined) return { today: null, daysLeft: null, expected: null, kpis: [], bets: [] }
  const { today, kpis, bets, judgement } = judged
  const { daysLeft = null, expected = null } = judgement.whole
  return { today, daysLeft, expected, kpis, bets }
}

/** What is judged of one node, by its place in `scoredNodes`. */
type JudgedAt = (place: number) => {
  readonly status: NodeStatus | undefined
  readonly forecast: ForecastNumbers | undefined
}

interface OpenObjective extends SnapshotObjective {
  readonly keyResults: SnapshotKeyResult[]
}

/** Key results go to the nearest objective above them; those without one are in the issues, not in the list. */
function objectivesOf(nodes: readonly ScoredNode[], judgedAt: JudgedAt): OpenObjective[] {
  const objectives: OpenObjective[] = []
  const nearest: (OpenObjective | undefined)[] = []
  nodes.forEach((node, index) => {
    const above = nearest[node.parent]
    nearest[index] = above
    if (node.kind === 'objective' && node.standing === 'counted') {
      const objective = {
        ...sharedOf(node, nodes),
        ...standingOf(node, judgedAt(index).status),
        keyResults: [],
      }
      objectives.push(objective)
      nearest[index] = objective
    } else if (node.kind === 'keyResult')
      above?.keyResults.push({ ...keyResultOf(node, nodes), ...judgedOf(node, judgedAt(index)) })
  })
  return objectives
}

type Standing = Pick<SnapshotObjective, 'state' | 'expected'>

function standingOf(node: ScoredNode, status: NodeStatus | undefined): Standing {
  return { state: shownState(node, status), expected: status?.expected ?? null }
}

type JudgedFields = Standing & Pick<SnapshotKeyResult, 'confidence' | 'checkedIn' | 'forecast'>

function judgedOf(node: ScoredNode, { status, forecast }: ReturnType<JudgedAt>): JudgedFields {
  return {
    ...standingOf(node, status),
    confidence: status?.confidence ?? null,
    checkedIn: status?.checkedIn === undefined ? null : isoOfDayNumber(status.checkedIn),
    forecast: forecast === undefined ? null : forecastIn(node, forecast),
  }
}

/** In the numbers that people typed. */
function forecastIn({ source }: ScoredNode, { value, low, high, chance }: ForecastNumbers): SnapshotForecast {
  const shown = (n: number): number => typedNumber(source, n)
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
  const shown = (n: number | undefined): number | null => (n === undefined ? null : typedNumber(source, n))
  return {
    ...sharedOf(node, nodes),
    start: shown(start),
    target: shown(target),
    current: shown(current),
    unit: isPercent ? '%' : (unit ?? null),
    progress: node.progress ?? null,
  }
}

function oneCycle(nodes: readonly ScoredNode[]): string | null {
  const cycles = new Set<string>()
  for (const { source } of nodes) if (source.cycle !== undefined) cycles.add(source.cycle)
  const [only = null] = cycles
  return cycles.size === 1 ? only : null
}

function sumsOf(tree: ScoredTree, objectives: readonly SnapshotObjective[]): Omit<SnapshotSums, 'expected'> {
  const sums = { keyResults: 0, done: 0, attention: 0, notStarted: 0 }
  for (const { keyResults } of objectives) {
    sums.keyResults += keyResults.length
    for (const { state } of keyResults) {
      if (state === 'done') sums.done++
      if (NEEDS_A_PERSON.includes(state)) sums.attention++
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

import { withoutDrift } from '../cells/without-noise'
import type { Issue } from '../table/issue'
import { stateOf } from '../score/key-result-state'
import { scoredNodes } from '../score/scored-nodes'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { columnLetter } from '../text/column-letter'
import { type Sentences, sentencesOf } from '../text/sentences'
import { languageFor } from '../text/words/words-of'
import { contentHash } from './content-hash'
import {
  SNAPSHOT_VERSION,
  type Snapshot,
  type SnapshotIssue,
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

/** Sentences are in the language of the rows, and call columns what the sheet calls them. */
export function toSnapshot(tree: ScoredTree, issues: readonly Issue[], source: SnapshotSource): Snapshot {
  const language = languageFor(tree)
  const nodes = scoredNodes(tree)
  const objectives = objectivesOf(nodes)
  const content = {
    title: source.title,
    tab: source.tab,
    spreadsheetId: source.spreadsheetId,
    cycle: oneCycle(nodes),
    sums: sumsOf(tree, objectives),
    objectives,
    issues: issues.map((issue) => issueOf(issue, sentencesOf(issue, language, tree.table))),
  }
  const rev = contentHash(JSON.stringify(content))
  return { v: SNAPSHOT_VERSION, generatedAt: source.generatedAt, rev, ...content }
}

interface OpenObjective extends SnapshotObjective {
  readonly keyResults: SnapshotKeyResult[]
}

/** Key results go to the nearest objective above them; those without one are in the issues, not in the list. */
function objectivesOf(nodes: readonly ScoredNode[]): OpenObjective[] {
  const objectives: OpenObjective[] = []
  const nearest: (OpenObjective | undefined)[] = []
  nodes.forEach((node, index) => {
    const above = nearest[node.parent]
    nearest[index] = above
    if (node.kind === 'objective' && node.standing === 'counted') {
      const objective = { ...sharedOf(node, nodes), keyResults: [] }
      objectives.push(objective)
      nearest[index] = objective
    } else if (node.kind === 'keyResult') above?.keyResults.push(keyResultOf(node, nodes))
  })
  return objectives
}

function sharedOf(node: ScoredNode, nodes: readonly ScoredNode[]): Omit<SnapshotObjective, 'keyResults'> {
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

function keyResultOf(node: ScoredNode, nodes: readonly ScoredNode[]): SnapshotKeyResult {
  const { start, target, current, unit, isPercent } = node.source
  const shown = (n: number | undefined): number | null =>
    n === undefined ? null : isPercent ? withoutDrift(n * 100) : n
  return {
    ...sharedOf(node, nodes),
    start: shown(start),
    target: shown(target),
    current: shown(current),
    unit: isPercent ? '%' : (unit ?? null),
    progress: node.progress ?? null,
    state: stateOf(node),
  }
}

function oneCycle(nodes: readonly ScoredNode[]): string | null {
  const cycles = new Set<string>()
  for (const { source } of nodes) if (source.cycle !== undefined) cycles.add(source.cycle)
  const [only = null] = cycles
  return cycles.size === 1 ? only : null
}

function sumsOf(tree: ScoredTree, objectives: readonly SnapshotObjective[]): SnapshotSums {
  const sums = { keyResults: 0, done: 0, attention: 0, notStarted: 0 }
  for (const { keyResults } of objectives) {
    sums.keyResults += keyResults.length
    for (const { state } of keyResults) {
      if (state === 'done') sums.done++
      if (state === 'attention') sums.attention++
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

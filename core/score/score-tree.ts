import type { Issue } from '../table/issue'
import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
import { COUNTED, type Share, TOP, type Tree } from '../tree/tree'
import { clampBy } from './clamp'
import { type OwnScores, ownScores, ROLLED_UP, TYPED } from './own-scores'
import { circleIssues, scoreIssues } from './score-issues'
import type { ScoredTree } from './scored-tree'
import { scoringOrder } from './scoring-order'
import type { Settings } from './settings'
import { applyRules } from './apply-rules'
import { guardrailIssues } from './guardrails'
import { hasRules, withStandings } from './standings'
import { type AllSettings, OUR_SETTINGS } from './read-settings'
import { rowRules } from './row-rules'
import { addTo, groupOf, meanBelow, newSums, type Sums } from './sums'
import { weightsOf } from './weights-of'

export interface Scoring {
  readonly scored: ScoredTree
  /** Made when asked for. */
  readonly issues: readonly Issue[]
}

/** Every child is scored before its parent, at any depth without recursion. */
export function scoreTree(read: Tree, settings: AllSettings = OUR_SETTINGS): Scoring {
  const rules = rowRules(read.table, settings)
  const tree = withStandings(read, rules)
  const own = ownScores(tree, settings.missing)
  const ruleIssues = hasRules(rules) ? applyRules(tree, own, rules, settings.missing) : []
  const weight = weightsOf(tree, settings)
  const { order, shares, inCircle } = tree.isParentsFirst ? IN_SHEET_ORDER : scoringOrder(tree)
  const state: State = { tree, settings, own, weight, shares, ...newScores(tree.size) }
  if (order === undefined) for (let node = tree.size - 1; node >= 0; node--) scoreNode(state, node)
  else for (const node of order) scoreNode(state, node)
  const { score, sums } = state
  const overall = given(meanBelow(sums, tree.size, settings.ownBeside))
  const scored: ScoredTree = { ...tree, ...own, settings, rules, weight, score, overall }
  return {
    scored,
    get issues() {
      const about = [
        ...scoreIssues(scored, sums),
        ...circleIssues(tree, inCircle),
        ...guardrailIssues(scored),
      ]
      return [...rules.issues, ...ruleIssues, ...about]
    },
  }
}

function newScores(size: number): Pick<State, 'sums' | 'score' | 'hasBelow'> {
  return { sums: newSums(size), score: new Float64Array(size), hasBelow: new Uint8Array(size + 1) }
}

function given(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value
}

const IN_SHEET_ORDER = {
  order: undefined,
  shares: new Map<number, readonly Share[]>(),
  inCircle: [],
} as const

interface State {
  readonly tree: Tree
  readonly settings: Settings
  readonly own: OwnScores
  readonly weight: Float64Array
  readonly sums: Sums
  readonly score: Float64Array
  readonly shares: ReadonlyMap<number, readonly Share[]>
  /** 1 where something that counts is below, with a score or without. */
  readonly hasBelow: Uint8Array
}

function scoreNode(state: State, node: number): void {
  const { tree, settings, own, weight, sums, score, shares } = state
  let share = own.progress[node] ?? Number.NaN
  if (isRolledUp(state, node)) {
    share = meanBelow(sums, node, settings.ownBeside)
    own.basis[node] = ROLLED_UP
    own.progress[node] = Number.NaN
  }
  const counted = Number.isNaN(share) ? share : clampBy(settings.clamp, share)
  score[node] = counted
  if (tree.standing[node] !== COUNTED) return
  const kind = tree.kind[node] ?? KEY_RESULT
  const weighs = weight[node] ?? 0
  const several = shares.get(node)
  if (several === undefined) {
    const up = tree.parent[node] ?? TOP
    const parent = up === TOP ? tree.size : up
    state.hasBelow[parent] = 1
    if (!Number.isNaN(counted)) addTo(sums, groupOf(parent, kind), counted, weighs)
  } else {
    for (const { parent, share: part } of several) {
      state.hasBelow[parent] = 1
      if (!Number.isNaN(counted)) addTo(sums, groupOf(parent, kind), counted, weighs * part)
    }
  }
}

/** An objective takes its score from below, a key result only where it has no numbers; a typed score stands. */
function isRolledUp({ tree, own: { basis, progress }, hasBelow }: State, node: number): boolean {
  if (basis[node] === TYPED || hasBelow[node] !== 1) return false
  return tree.kind[node] === OBJECTIVE || Number.isNaN(progress[node] ?? Number.NaN)
}

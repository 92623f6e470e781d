import { given } from '../cells/given'
import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
import { COUNTED, type Share, TOP, type Tree } from '../tree/tree'
import { clampBy } from './clamp'
import { markUnreadable, type OwnScores, ownScores, ROLLED_UP, TYPED } from './own-scores'
import { circleIssues, scoreIssues } from './score-issues'
import type { ScoredTree } from './scored-tree'
import { scoringOrder } from './scoring-order'
import type { Settings } from './settings'
import { applyRules } from './apply-rules'
import { guardrailIssues } from './guardrails'
import { hasRules, withStandings } from './standings'
import { type AllSettings, OUR_SETTINGS } from './read-settings'
import { rowRules } from './row-rules'
import { withIssues, type WithIssues } from '../table/with-issues'
import { addTo, groupOf, lengthOfSums, meanBelow, type Sums } from './sums'
import { weightsOf } from './weights-of'

export interface Scoring extends WithIssues {
  readonly scored: ScoredTree
}

/** Every child is scored before its parent, at any depth without recursion. */
export function scoreTree(read: Tree, settings: AllSettings = OUR_SETTINGS): Scoring {
  const rules = rowRules(read.table, settings)
  const tree = withStandings(read, rules, settings)
  const scores = newScores(tree.size)
  const { sums, weight, score, progress, basis } = scores
  ownScores(tree, settings.missing, scores)
  const ruleIssues = hasRules(rules) ? applyRules(tree, scores, rules, settings.missing) : []
  markUnreadable(tree, basis)
  weightsOf(tree, settings, weight)
  const { order, shares, inCircle } = tree.isParentsFirst ? IN_SHEET_ORDER : scoringOrder(tree)
  scoreNodes({ tree, settings, shares, ...scores }, order)
  const overall = given(meanBelow(sums, tree.size, settings.ownBeside))
  const scored = withScores(tree, { progress, basis, settings, rules, weight, score, overall })
  return withIssues({ scored }, () => {
    const about = [...scoreIssues(scored, sums), ...circleIssues(tree, inCircle), ...guardrailIssues(scored)]
    return [...rules.issues, ...ruleIssues, ...about]
  })
}

/** Written out: spreading so many parts takes longer than scoring a hundred rows. */
function withScores(tree: Tree, scores: Omit<ScoredTree, keyof Tree>): ScoredTree {
  return {
    layout: tree.layout,
    reason: tree.reason,
    table: tree.table,
    size: tree.size,
    row: tree.row,
    parent: tree.parent,
    kind: tree.kind,
    standing: tree.standing,
    owns: tree.owns,
    nameColumn: tree.nameColumn,
    cut: tree.cut,
    isParentsFirst: tree.isParentsFirst,
    shares: tree.shares,
    progress: scores.progress,
    basis: scores.basis,
    settings: scores.settings,
    rules: scores.rules,
    weight: scores.weight,
    score: scores.score,
    overall: scores.overall,
  }
}

interface Scores extends OwnScores {
  readonly weight: Float64Array
  readonly score: Float64Array
  readonly sums: Sums
  /** 1 where something that counts is below, with a score or without. */
  readonly hasBelow: Uint8Array
}

/** All in one piece of memory: asking for a piece costs as much as scoring ten rows. */
function newScores(size: number): Scores {
  const numbers = size * BYTES
  const lengthOfAll = lengthOfSums(size)
  const end = 3 * numbers + lengthOfAll * BYTES
  const memory = new ArrayBuffer(end + 2 * size + 1)
  return {
    progress: new Float64Array(memory, 0, size),
    weight: new Float64Array(memory, numbers, size),
    score: new Float64Array(memory, 2 * numbers, size),
    sums: new Float64Array(memory, 3 * numbers, lengthOfAll),
    basis: new Uint8Array(memory, end, size),
    hasBelow: new Uint8Array(memory, end + size, size + 1),
  }
}

/** Of a number. */
const BYTES = 8

const IN_SHEET_ORDER = {
  order: undefined,
  shares: new Map<number, readonly Share[]>(),
  inCircle: [],
} as const

interface State extends Scores {
  readonly tree: Tree
  readonly settings: Settings
  readonly shares: ReadonlyMap<number, readonly Share[]>
}

/** `order` is the reverse of the sheet's where it is not given. */
function scoreNodes(state: State, order: Int32Array | undefined): void {
  const { tree, settings, progress, basis, score, sums, weight, hasBelow, shares } = state
  const { size, parent, kind, standing } = tree
  const hasShares = shares.size > 0
  for (let i = 0; i < size; i++) {
    const node = order === undefined ? size - 1 - i : (order[i] ?? 0)
    let share = progress[node] ?? Number.NaN
    const kindOfNode = kind[node] ?? KEY_RESULT
    if (hasBelow[node] === 1 && isRolledUp(basis[node] ?? TYPED, kindOfNode, share)) {
      share = meanBelow(sums, node, settings.ownBeside)
      basis[node] = ROLLED_UP
      progress[node] = Number.NaN
    }
    if (share < 0 || share > 1) share = clampBy(settings.clamp, share)
    score[node] = share
    if (standing[node] !== COUNTED) continue
    if (hasShares && countForSeveral(state, node, share)) continue
    const above = placeAbove(parent[node] ?? TOP, size)
    hasBelow[above] = 1
    if (share === share) addTo(sums, groupOf(above, kindOfNode), share, weight[node] ?? 0)
  }
}

function placeAbove(parent: number, size: number): number {
  return parent === TOP ? size : parent
}

/** Whether the node has several parents, each of which takes its part. */
function countForSeveral(
  { tree, shares, sums, weight, hasBelow }: State,
  node: number,
  score: number,
): boolean {
  const several = shares.get(node)
  if (several === undefined) return false
  for (const { parent, share } of several) {
    hasBelow[parent] = 1
    const group = groupOf(parent, tree.kind[node] ?? KEY_RESULT)
    if (!Number.isNaN(score)) addTo(sums, group, score, (weight[node] ?? 0) * share)
  }
  return true
}

/** An objective takes its score from below, a key result only where it has no numbers; a typed score stands. */
function isRolledUp(basis: number, kind: number, progress: number): boolean {
  return basis !== TYPED && (kind === OBJECTIVE || Number.isNaN(progress))
}

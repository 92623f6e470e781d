import { preorder } from '../tree/preorder'
import { stateOf } from './key-result-state'
import { scoredNodes } from './scored-nodes'
import type { ScoredNode, ScoredTree } from './scored-tree'

/** What rows can be grouped by. */
export const SUMMARY_FIELDS = ['team', 'owner', 'level', 'cycle', 'perspective'] as const

export type SummaryField = (typeof SUMMARY_FIELDS)[number]

/** What rows are in, where there is no Level column: 1 for objectives at the top and what belongs to them. */
type GroupName = string | number

/** The OKRs of one group; `name` is undefined for those without one. */
export interface SummaryGroup {
  readonly name: GroupName | undefined
  readonly score: number | undefined
  readonly objectives: number
  readonly keyResults: number
  /** How many key results are shown in each state. */
  readonly states: ReadonlyMap<string, number>
  /** How many have each of the statuses that were given. */
  readonly mix: ReadonlyMap<string, number>
}

/** How a node stands on a day, and how that is shown. */
export interface Stand {
  readonly code: string
  readonly state: string
}

export interface Summary {
  /** In the order in which they first stand in the sheet, those without a name last. */
  readonly groups: readonly SummaryGroup[]
  readonly all: SummaryGroup
}

/**
 * A group's score is the weighted mean of what is topmost in it, rolled up: whatever lies below that in the same group
 * is in its score already, and counting it again would give deep trees more say. With one group this is the score of
 * all objectives. `stands` are those of the scored nodes, where days are known.
 */
export function summaryOf(tree: ScoredTree, by: SummaryField, stands: readonly Stand[] = []): Summary {
  const nodes = scoredNodes(tree)
  const names = namesOf(tree, nodes, by)
  const drafts = new Map<string | undefined, Draft>()
  const keys = names.map((name) => (name === undefined ? undefined : String(name).toLowerCase()))
  nodes.forEach((node, place) => {
    const key = keys[place]
    let draft = drafts.get(key)
    if (draft === undefined) drafts.set(key, (draft = newDraft(names[place])))
    count(draft, node, stands[place])
  })
  for (const { place, weight } of topmost(tree, nodes, keys)) {
    const [draft, score] = [drafts.get(keys[place]), nodes[place]?.score]
    if (draft !== undefined && score !== undefined) addScore(draft, score, weight)
  }
  const groups = [...drafts.values()].sort(byOrder)
  const all = newDraft(undefined)
  nodes.forEach((node, place) => count(all, node, stands[place]))
  return { groups: groups.map(groupOf), all: { ...groupOf(all), score: tree.overall } }
}

/** Its own name, or that of the nearest above that has one. A row without a kind of its own is not asked. */
function namesOf(
  tree: ScoredTree,
  nodes: readonly ScoredNode[],
  by: SummaryField,
): readonly (GroupName | undefined)[] {
  const isByDepth = by === 'level' && tree.table.columns.level === undefined
  const names: (GroupName | undefined)[] = []
  for (const node of nodes) {
    const above = names[node.parent]
    // Depth counts objectives: a key result is on the level of its objective.
    if (isByDepth) names.push(node.kind === 'objective' ? Number(above ?? 0) + 1 : above)
    else names.push(ownName(node, by) ?? above)
  }
  return names
}

/** An owner stands for the row's own numbers; a team, level or cycle for all that the row names. */
function ownName({ source, ownsNumbers }: ScoredNode, by: SummaryField): string | undefined {
  return by === 'owner' && !ownsNumbers ? undefined : source[by]
}

interface Draft {
  readonly name: GroupName | undefined
  readonly states: Map<string, number>
  readonly mix: Map<string, number>
  firstRow: number
  objectives: number
  keyResults: number
  scored: number
  weight: number
  weighted: number
}

function newDraft(name: GroupName | undefined): Draft {
  const sums = { objectives: 0, keyResults: 0, scored: 0, weight: 0, weighted: 0 }
  return { name, states: new Map(), mix: new Map(), firstRow: Number.POSITIVE_INFINITY, ...sums }
}

/** Every objective and key result is counted, also one that counts in no mean: it is there, and may need attention. */
function count(draft: Draft, node: ScoredNode, stand: Stand | undefined): void {
  draft.firstRow = Math.min(draft.firstRow, node.source.row)
  if (node.kind === 'objective') draft.objectives++
  if (node.kind !== 'keyResult') return
  draft.keyResults++
  addOne(draft.states, stand === undefined ? stateOf(node) : stand.state)
  if (stand !== undefined) addOne(draft.mix, stand.code)
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function addScore(draft: Draft, score: number, weight: number): void {
  draft.scored++
  draft.weight += weight
  draft.weighted += score * weight
}

function groupOf({ scored, weight, weighted, ...draft }: Draft): SummaryGroup {
  const score = scored === 0 ? undefined : weight === 0 ? 0 : weighted / weight
  const { name, objectives, keyResults, states, mix } = draft
  return { name, score, objectives, keyResults, states, mix }
}

function byOrder(a: Draft, b: Draft): number {
  if (a.name === undefined || b.name === undefined)
    return Number(a.name === undefined) - Number(b.name === undefined)
  if (typeof a.name === 'number' && typeof b.name === 'number') return a.name - b.name
  return a.firstRow - b.firstRow
}

interface Topmost {
  readonly place: number
  readonly weight: number
}

/** What counts and has nothing of its own group above it. One walk, with how often each group is open above. */
function topmost(
  tree: ScoredTree,
  nodes: readonly ScoredNode[],
  keys: readonly (string | undefined)[],
): Topmost[] {
  const open = new Map<string | undefined, number>()
  const path: (string | undefined)[] = []
  const others = otherParents(tree, keys)
  const weights = comparedWeights(nodes)
  const found: Topmost[] = []
  nodes.forEach(({ depth, standing }, place) => {
    while (path.length > depth) {
      const left = path.pop()
      open.set(left, (open.get(left) ?? 1) - 1)
    }
    const key = keys[place]
    const isTop = (open.get(key) ?? 0) === 0 && others.get(place)?.has(key) !== true
    if (isTop && standing === 'counted') found.push({ place, weight: weights[place] ?? 0 })
    path.push(key)
    open.set(key, (open.get(key) ?? 0) + 1)
  })
  return found
}

/** The groups of further parents: a node counts in the score of each of them. */
function otherParents(
  tree: ScoredTree,
  keys: readonly (string | undefined)[],
): ReadonlyMap<number, ReadonlySet<string | undefined>> {
  const groups = new Map<number, Set<string | undefined>>()
  if (tree.shares.length === 0) return groups
  const places = new Map(Array.from(preorder(tree), (node, place): [number, number] => [node, place]))
  for (const { node, parent } of tree.shares) {
    const place = places.get(node) ?? 0
    const known = groups.get(place) ?? new Set()
    groups.set(place, known.add(keys[places.get(parent) ?? 0]))
  }
  return groups
}

/**
 * Weights compare what stands beside each other: 40 of 100 below one objective is not more than 1 of 3 below another. So
 * each is put in relation to the mean weight beside it, before those of several parents come together.
 */
function comparedWeights(nodes: readonly ScoredNode[]): number[] {
  const sums = new Map<string, { weight: number; count: number }>()
  for (const node of nodes) {
    if (node.standing !== 'counted') continue
    const beside = besideOf(node)
    const sum = sums.get(beside) ?? { weight: 0, count: 0 }
    sum.weight += node.weight
    sum.count++
    sums.set(beside, sum)
  }
  return nodes.map((node) => {
    const { weight, count: number } = sums.get(besideOf(node)) ?? { weight: 0, count: 0 }
    return weight === 0 ? 0 : (node.weight * number) / weight
  })
}

/** Key results and objectives below one parent are weighed apart. */
function besideOf({ parent, kind }: ScoredNode): string {
  return `${parent}${kind === 'objective' ? 'o' : ''}`
}

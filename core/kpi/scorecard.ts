import type { ScoredTree } from '../score/scored-tree'
import { scoreAt } from '../score/scored-nodes'
import type { AllSettings } from '../score/read-settings'
import { textAt } from '../table/row-at'
import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
import { rowTitle } from '../tree/nodes'
import { COUNTED, TOP } from '../tree/tree'
import type { HealthState, KpiHealth } from './health'
import { kpiKey } from './kpi-key'
import { type Perspective, perspectiveOf, PERSPECTIVES } from './perspectives'

/** What a perspective lacks: what should change there, or what is watched there. */
export type Gap = 'no-goal' | 'no-measure' | 'neither'

/** How one perspective stands: its goals by progress and its KPIs by health, side by side and never mixed. */
export interface PerspectiveCard {
  /** Absent for what names no perspective. */
  readonly perspective: Perspective | undefined
  /** Objectives of it, and objectives with key results of it. */
  readonly goals: number
  /** Weighted mean of the goals; absent when none has a score. */
  readonly score: number | undefined
  readonly measures: number
  /** How many KPIs are in each state. */
  readonly health: Readonly<Partial<Record<HealthState, number>>>
  readonly gap: Gap | undefined
}

export interface ScorecardInput {
  readonly health: readonly KpiHealth[]
  /** Absent where no OKR rows were given; goals are not missed then. */
  readonly tree?: ScoredTree | undefined
  readonly settings: Pick<AllSettings, 'perspectives'>
}

/** The four perspectives in their order, then what belongs to none of them, if anything does. */
export function scorecardOf({ health, tree, settings }: ScorecardInput): readonly PerspectiveCard[] {
  const goals = tree === undefined ? [] : goalsOf(tree, health, settings)
  const cards = [...PERSPECTIVES, undefined].map((perspective): PerspectiveCard => {
    const own = goals.filter((goal) => goal.perspective === perspective)
    const kpis = health.filter(({ kpi }) => perspectiveOf(kpi.perspective, settings) === perspective)
    const gap = gapOf(own.length > 0 || tree === undefined, kpis.length > 0)
    return {
      perspective,
      goals: own.length,
      score: meanOf(own),
      measures: kpis.length,
      health: countsOf(kpis),
      gap: perspective === undefined ? undefined : gap,
    }
  })
  return cards.filter(
    ({ perspective, goals: own, measures }) => perspective !== undefined || own + measures > 0,
  )
}

function gapOf(hasGoal: boolean, hasMeasure: boolean): Gap | undefined {
  if (hasGoal) return hasMeasure ? undefined : 'no-measure'
  return hasMeasure ? 'no-goal' : 'neither'
}

function countsOf(kpis: readonly KpiHealth[]): PerspectiveCard['health'] {
  const counts: Partial<Record<HealthState, number>> = {}
  for (const { state } of kpis) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

interface Weighted {
  readonly score: number | undefined
  readonly weight: number
}

/** An objective as a goal of one perspective. */
interface Goal extends Weighted {
  readonly perspective: Perspective | undefined
}

/**
 * An objective is a goal of the perspective that its row names. One that names none is a goal of each perspective that
 * its key results have, there with the mean of these: a key result has that of its own row, else that of the KPI it
 * names, else that of a KPI that says to feed it. Objectives above others are left out where they have no key results.
 */
function goalsOf(
  tree: ScoredTree,
  health: readonly KpiHealth[],
  settings: ScorecardInput['settings'],
): readonly Goal[] {
  const ofKpis = perspectivesOfKpis(health, settings)
  const parts = partsOf(tree, (node) => ofKeyResult(tree, node, { ofKpis, settings }))
  const goals: Goal[] = []
  for (let node = 0; node < tree.size; node++) {
    if (tree.kind[node] !== OBJECTIVE || tree.standing[node] !== COUNTED) continue
    const own = ownPerspective(tree, node, settings)
    const weight = tree.weight[node] ?? 0
    const keyResults = parts.get(node)
    if (own !== undefined) goals.push({ perspective: own, score: scoreAt(tree, node), weight })
    else if (keyResults !== undefined) {
      for (const [perspective, part] of keyResults) goals.push({ perspective, score: meanOf(part), weight })
    }
  }
  return goals
}

type Parts = Map<Perspective | undefined, Weighted[]>

/** Key results by their objective and their perspective. */
function partsOf(
  tree: ScoredTree,
  perspectiveAt: (node: number) => Perspective | undefined,
): ReadonlyMap<number, Parts> {
  const parts = new Map<number, Parts>()
  for (let node = 0; node < tree.size; node++) {
    const parent = tree.parent[node] ?? TOP
    if (tree.kind[node] !== KEY_RESULT || tree.standing[node] !== COUNTED || parent === TOP) continue
    const own = parts.get(parent) ?? new Map<Perspective | undefined, Weighted[]>()
    parts.set(parent, own)
    const perspective = perspectiveAt(node)
    const part = own.get(perspective) ?? []
    own.set(perspective, part)
    part.push({ score: scoreAt(tree, node), weight: tree.weight[node] ?? 0 })
  }
  return parts
}

/** In rows that name an objective and its first key result, the cell speaks for the objective. */
function ownPerspective(
  tree: ScoredTree,
  node: number,
  settings: ScorecardInput['settings'],
): Perspective | undefined {
  return perspectiveOf(textAt(tree.table, 'perspective', tree.row[node] ?? 0), settings)
}

interface Links {
  readonly ofKpis: ReadonlyMap<string, Perspective>
  readonly settings: ScorecardInput['settings']
}

function ofKeyResult(tree: ScoredTree, node: number, { ofKpis, settings }: Links): Perspective | undefined {
  const row = tree.row[node] ?? 0
  const own = ownPerspective(tree, node, settings)
  if (own !== undefined) return own
  const named = textAt(tree.table, 'kpi', row)
  const title = rowTitle(tree.table, row)
  const id = textAt(tree.table, 'id', row) ?? ''
  return (
    (named === undefined ? undefined : ofKpis.get(kpiKey(named))) ??
    ofKpis.get(feedKey(title)) ??
    ofKpis.get(feedKey(id))
  )
}

/** By the KPI's name and id, and by what it says to feed. */
function perspectivesOfKpis(
  health: readonly KpiHealth[],
  settings: ScorecardInput['settings'],
): ReadonlyMap<string, Perspective> {
  const found = new Map<string, Perspective>()
  for (const { kpi } of health) {
    const perspective = perspectiveOf(kpi.perspective, settings)
    if (perspective === undefined) continue
    const keys = [kpiKey(kpi.name), kpiKey(kpi.id ?? kpi.name), feedKey(kpi.feeds ?? kpi.name)]
    for (const key of keys) if (!found.has(key)) found.set(key, perspective)
  }
  return found
}

/** A key result may be called like another KPI; no name begins with a blank. */
function feedKey(name: string): string {
  return ` ${kpiKey(name)}`
}

function meanOf(parts: readonly Weighted[]): number | undefined {
  const scored = parts.filter(({ score }) => score !== undefined)
  const weight = scored.reduce((sum, part) => sum + part.weight, 0)
  if (weight === 0) return undefined
  return scored.reduce((sum, part) => sum + (part.score ?? 0) * part.weight, 0) / weight
}

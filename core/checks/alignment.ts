import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { TOP } from '../tree/tree'
import { departmentsWithoutLink } from './departments'
import { withKeyResults } from './own-key-results'
import { lacksCompany, ranksOf } from './ranks'
import { skippedLevels } from './skipped-levels'
import { unaligned } from './unaligned'

/** What each thing that is missing takes off 100, in the order of the answer (OpenOKR). */
export const ALIGNMENT_COSTS = {
  anchor: 10,
  parent: 12,
  keyResults: 4,
  level: 3,
  link: 8,
} as const

export type AlignmentCost = keyof typeof ALIGNMENT_COSTS

/** There is never less (OpenOKR). */
export const LEAST_ALIGNMENT = 5

/** Healthy from here on, 75 included (OpenOKR). */
export const HEALTHY_ALIGNMENT = 75

interface Deduction {
  readonly cost: AlignmentCost
  readonly count: number
  readonly points: number
  /** 1-based rows in the range; none for what is missing altogether. */
  readonly rows: readonly number[]
}

export interface Alignment {
  /** 5 to 100. */
  readonly health: number
  readonly isHealthy: boolean
  readonly deductions: readonly Deduction[]
  /** What the rows do not say; nothing is taken off for it. */
  readonly unknown: readonly AlignmentCost[]
}

/** How well objectives hang together, by what the sheet says: a plain list loses nothing for levels it does not name. */
export function alignmentOf(tree: ScoredTree, nodes: readonly ScoredNode[]): Alignment {
  const missing = missingIn(tree, nodes)
  const costs = Object.keys(missing) as AlignmentCost[]
  const deductions = costs.flatMap((cost) => deductionFor(cost, missing[cost] ?? []))
  const health = deductions.reduce((left, { points }) => left - points, 100)
  return {
    health: Math.max(LEAST_ALIGNMENT, health),
    isHealthy: health >= HEALTHY_ALIGNMENT,
    deductions,
    unknown: costs.filter((cost) => missing[cost] === undefined),
  }
}

/** A row for each thing that is missing, `NO_ROW` where there is none to point at; undefined where it cannot be known. */
type Missing = Readonly<Record<AlignmentCost, readonly number[] | undefined>>

const NO_ROW = 0

function missingIn(tree: ScoredTree, nodes: readonly ScoredNode[]): Missing {
  const ranks = ranksOf(tree, nodes)
  const hasRanks = ranks.some((rank) => rank !== undefined)
  const isNested = nodes.some(({ kind, parent }) => kind === 'objective' && parent !== TOP)
  const lost = nodes.filter(isLost)
  const isAligned = hasRanks || isNested || lost.length > 0
  return {
    anchor: isAligned ? (lacksCompany(tree, nodes) ? [NO_ROW] : []) : undefined,
    parent: isAligned ? rowsOf([...unaligned(tree, nodes), ...lost]) : undefined,
    keyResults: nodes.some(({ kind }) => kind === 'keyResult') ? withoutKeyResults(tree, nodes) : undefined,
    level: hasRanks ? rowsOf(skippedLevels(tree, nodes)) : undefined,
    link: departmentsWithoutLink(tree, nodes),
  }
}

/** Names a parent, and has none. */
function isLost({ kind, parent, source }: ScoredNode): boolean {
  return kind === 'objective' && parent === TOP && source.parent !== undefined
}

/** A unit that only holds the objectives of others needs no key results. */
function withoutKeyResults({ table }: ScoredTree, nodes: readonly ScoredNode[]): number[] {
  const above = new Set(nodes.map(({ parent }) => nodes[parent]))
  const without = withKeyResults(nodes).flatMap(({ objective, keyResults }) => {
    const isHolder = table.levels?.areUnits === true && above.has(objective)
    return keyResults.length === 0 && !isHolder ? objective : []
  })
  return rowsOf(without)
}

function rowsOf(nodes: readonly ScoredNode[]): number[] {
  return nodes.map(({ source }) => source.row).sort((a, b) => a - b)
}

function deductionFor(cost: AlignmentCost, missing: readonly number[]): Deduction[] {
  const count = missing.length
  const rows = missing.filter((row) => row !== NO_ROW)
  return count === 0 ? [] : [{ cost, count, points: count * ALIGNMENT_COSTS[cost], rows }]
}

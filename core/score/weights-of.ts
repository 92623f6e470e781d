import { OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { COUNTED, TOP, type Tree } from '../tree/tree'
import { NEUTRAL_WEIGHT } from './scored-tree'
import type { Settings } from './settings'

/**
 * The weight of every node. Weight 0 leaves a node out. Empty ones share what the others below the same parent leave of
 * 100 %, as in Viva Goals; where nothing is left, or weights only compare, they count 1.
 */
export function weightsOf(tree: Tree, { weights }: Settings, into: Float64Array): void {
  switch (weights) {
    case 'equal':
      into.fill(NEUTRAL_WEIGHT)
      break
    case 'by-target':
      targetWeights(tree, into)
      break
    case 'given':
      givenWeights(tree, into)
  }
}

function givenWeights(tree: Tree, weights: Float64Array): void {
  const { size, row, owns, table } = tree
  const given = table.amounts.weight
  // Where weights only compare, nothing is left to be shared.
  const filler = WHOLE[table.weightScale] === 0 ? NEUTRAL_WEIGHT : Number.NaN
  if (given === undefined) {
    weights.fill(NEUTRAL_WEIGHT)
    return
  }
  const isAbove = weighsObjectives(tree)
  let hasGaps = false
  for (let node = 0; node < size; node++) {
    const isOwn = isAbove ? tree.kind[node] === OBJECTIVE : owns[node] === 1
    const weight = isOwn ? (given[row[node] ?? 0] ?? filler) : filler
    const isGiven = weight === weight
    if (!isGiven) hasGaps = true
    weights[node] = isGiven ? weight : filler
  }
  if (hasGaps && filler !== NEUTRAL_WEIGHT) fillGaps(tree, weights)
}

/**
 * Between the Objective and the Key Result stands what an objective weighs, merged over its rows: one that is filled
 * beside a later key result is a key result's.
 */
function weighsObjectives({ table, size, row, parent, owns }: Tree): boolean {
  const { objective = -1, keyResult = -1, weight = -1 } = table.columns
  if (!(objective !== -1 && objective < weight && weight < keyResult)) return false
  for (let node = 0; node < size; node++) {
    const up = parent[node] ?? TOP
    const isFirst = up === TOP || (owns[up] !== 1 && row[up] === row[node])
    if (!isFirst && !Number.isNaN(table.amounts.weight?.[row[node] ?? 0] ?? Number.NaN)) return false
  }
  return true
}

const WHOLE: Readonly<Record<Table['weightScale'], number>> = { plain: 0, share: 1, percent: 100 }

/** Given weights that miss the whole by less than this, relative to it, leave no rest. */
const NOISE = 1e-9

/** Key results and objectives below one parent are two groups: they are weighed apart. */
function fillGaps(tree: Tree, weights: Float64Array): void {
  const whole = WHOLE[tree.table.weightScale]
  const sums = new Float64Array(2 * (tree.size + 1))
  const gaps = new Int32Array(sums.length)
  for (let node = 0; node < tree.size; node++) {
    if (tree.standing[node] !== COUNTED) continue
    const group = groupAbove(tree, node)
    const weight = weights[node] ?? Number.NaN
    if (Number.isNaN(weight)) gaps[group] = (gaps[group] ?? 0) + 1
    else sums[group] = (sums[group] ?? 0) + weight
  }
  for (let node = 0; node < tree.size; node++) {
    if (!Number.isNaN(weights[node] ?? Number.NaN)) continue
    const group = groupAbove(tree, node)
    const left = whole - (sums[group] ?? 0)
    const isShared = left > NOISE * whole && (sums[group] ?? 0) > 0
    weights[node] = isShared ? left / Math.max(1, gaps[group] ?? 1) : NEUTRAL_WEIGHT
  }
}

function groupAbove({ parent, size, kind }: Tree, node: number): number {
  const up = parent[node] ?? TOP
  return 2 * (up === TOP ? size : up) + (kind[node] === OBJECTIVE ? 1 : 0)
}

/** In proportion to the targets of a parent's key results; one without a target weighs nothing. */
function targetWeights({ size, row, owns, kind, table }: Tree, weights: Float64Array): void {
  weights.fill(NEUTRAL_WEIGHT)
  for (let node = 0; node < size; node++) {
    if (kind[node] === OBJECTIVE || owns[node] !== 1) continue
    const target = table.amounts.target?.[row[node] ?? 0] ?? Number.NaN
    weights[node] = Number.isNaN(target) ? 0 : Math.abs(target)
  }
}

import { OBJECTIVE } from '../table/row-kind'
import type { OwnBeside } from './settings'

/**
 * Means under way: for every node, and for the top at place `size`, the sums of its key results and those of its
 * objectives. One array, so that what is added to together lies together.
 */
export type Sums = Float64Array

/** How many scores came in, whatever their weight; the weights; the scores by weight. */
const COUNT = 0
const WEIGHT = 1
const WEIGHTED = 2
const PER_GROUP = 3
const PER_NODE = 2 * PER_GROUP

export function lengthOfSums(size: number): number {
  return (size + 1) * PER_NODE
}

/** Where the sums of a node's children of this kind begin. */
export function groupOf(node: number, childKind: number): number {
  return node * PER_NODE + (childKind === OBJECTIVE ? PER_GROUP : 0)
}

/** Weight 0 leaves a score out of the mean, but the mean knows that there was one. */
export function addTo(sums: Sums, group: number, score: number, weight: number): void {
  sums[group + COUNT] = (sums[group + COUNT] ?? 0) + 1
  sums[group + WEIGHT] = (sums[group + WEIGHT] ?? 0) + weight
  sums[group + WEIGHTED] = (sums[group + WEIGHTED] ?? 0) + score * weight
}

/** sum(score × weight) / sum(weight) of what is below a node; 0 when every weight is 0, NaN when there is no score. */
export function meanBelow(sums: Sums, node: number, ownBeside: OwnBeside): number {
  const keyResults = node * PER_NODE
  const objectives = keyResults + PER_GROUP
  const hasKeyResults = (sums[keyResults] ?? 0) > 0
  const hasObjectives = (sums[objectives] ?? 0) > 0
  if (!hasKeyResults || !hasObjectives) return mean(sums, hasKeyResults ? keyResults : objectives)
  switch (ownBeside) {
    case 'key-results':
      return mean(sums, keyResults)
    case 'children':
      return mean(sums, objectives)
    case 'block':
      return withBlock(sums, keyResults, objectives)
    case 'equals':
      addAll(sums, keyResults, objectives)
      return mean(sums, keyResults)
  }
}

/** There are scores below, and every weight is 0. */
export function weighsNothing(sums: Sums, node: number): boolean {
  const at = node * PER_NODE
  if ((sums[at] ?? 0) + (sums[at + PER_GROUP] ?? 0) === 0) return false
  return (sums[at + WEIGHT] ?? 0) + (sums[at + PER_GROUP + WEIGHT] ?? 0) === 0
}

function mean(sums: Sums, group: number): number {
  if ((sums[group] ?? 0) === 0) return Number.NaN
  const weight = sums[group + WEIGHT] ?? 0
  return weight === 0 ? 0 : (sums[group + WEIGHTED] ?? 0) / weight
}

/** The key results count as one more objective, of the objectives' mean weight. */
function withBlock(sums: Sums, keyResults: number, objectives: number): number {
  if ((sums[keyResults + WEIGHT] ?? 0) === 0) return mean(sums, objectives)
  const weight = sums[objectives + WEIGHT] ?? 0
  if (weight === 0) return mean(sums, keyResults)
  const blockWeight = weight / (sums[objectives] ?? 1)
  const weighted = (sums[objectives + WEIGHTED] ?? 0) + mean(sums, keyResults) * blockWeight
  return weighted / (weight + blockWeight)
}

function addAll(sums: Sums, to: number, from: number): void {
  for (let i = 0; i < PER_GROUP; i++) sums[to + i] = (sums[to + i] ?? 0) + (sums[from + i] ?? 0)
}

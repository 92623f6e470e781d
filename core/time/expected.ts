import { dayOrderOfLocale } from '../cells/locale'
import { ROLLED_UP } from '../score/own-scores'
import type { AllSettings } from '../score/read-settings'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import type { ScoringOrder } from '../score/scoring-order'
import { addTo, groupOf, lengthOfSums, meanBelow, type Sums, weighsNothing } from '../score/sums'
import { OBJECTIVE } from '../table/row-kind'
import { COUNTED } from '../tree/tree'
import { readCycle } from './cycle'
import { expectedBy, type PhaseProblem, readPhases } from './phases'
import { isStay } from './node-facts'
import { placesAbove } from './places-above'
import { elapsed, type Span } from './span'

/** What one node is expected to have reached by a day, from its own days and phases. */
export interface OwnExpected {
  readonly share: number
  readonly problems: readonly PhaseProblem[]
}

/** What is to stay where it is has to do so from the first day on. Undefined where the days are not known. */
export function ownExpected(
  node: ScoredNode,
  span: Span | undefined,
  today: number,
  settings: AllSettings,
): OwnExpected | undefined {
  if (isStay(node)) return { share: span !== undefined && today < span.first ? 0 : 1, problems: NONE }
  if (span === undefined) return undefined
  const { phases } = node.ownsNumbers ? node.source : {}
  if (phases === undefined) return { share: elapsed(span, today, settings.days), problems: NONE }
  const reading = readPhases(phases, span, {
    cycle: (text) => readCycle(text, settings),
    order: dayOrderOfLocale(settings.locale ?? ''),
  })
  return { share: expectedBy(reading.phases, today, settings.days), problems: reading.problems }
}

const NONE: readonly PhaseProblem[] = []

/**
 * What is expected of an objective is the mean of what is expected below it, of the same rows and with the same weights as
 * its score; its own where nothing below has one. `own` is by node. So is the answer, with the whole at place `size`; NaN
 * is not known.
 */
export function rollUpExpected(tree: ScoredTree, own: Float64Array, scoring: ScoringOrder): Float64Array {
  const { size, score, standing, settings } = tree
  const sums = new Float64Array(lengthOfSums(size))
  const meanOf = (node: number): number =>
    weighsNothing(sums, node) ? Number.NaN : meanBelow(sums, node, settings.ownBeside)
  const expected = new Float64Array(size + 1)
  for (const node of scoring.order) {
    const below = isMean(tree, node) ? meanOf(node) : Number.NaN
    const share = Number.isNaN(below) ? (own[node] ?? Number.NaN) : below
    expected[node] = share
    const isInScore = standing[node] === COUNTED && !Number.isNaN(score[node] ?? Number.NaN)
    if (isInScore && !Number.isNaN(share)) addAbove(sums, tree, scoring, { node, share })
  }
  expected[size] = meanOf(size)
  return expected
}

function isMean({ kind, basis }: ScoredTree, node: number): boolean {
  return kind[node] === OBJECTIVE || basis[node] === ROLLED_UP
}

function addAbove(
  sums: Sums,
  tree: ScoredTree,
  scoring: ScoringOrder,
  { node, share }: { readonly node: number; readonly share: number },
): void {
  const weight = tree.weight[node] ?? 0
  const kind = tree.kind[node] ?? OBJECTIVE
  for (const above of placesAbove(tree, scoring, node))
    addTo(sums, groupOf(above.at, kind), share, weight * above.share)
}

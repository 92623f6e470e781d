import { dayOrderOfLocale } from '../cells/locale'
import { ROLLED_UP } from '../score/own-scores'
import type { AllSettings } from '../score/read-settings'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import type { ScoringOrder } from '../score/scoring-order'
import { addTo, groupOf, lengthOfSums, meanBelow, weighsNothing } from '../score/sums'
import { OBJECTIVE } from '../table/row-kind'
import { COUNTED, TOP } from '../tree/tree'
import { readCycle } from './cycle'
import { expectedBy, type PhaseProblem, readPhases } from './phases'
import { isStay } from './node-facts'
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
export function rollUpExpected(
  tree: ScoredTree,
  own: Float64Array,
  { order, shares }: ScoringOrder,
): Float64Array {
  const { size, score, weight, kind, standing, parent, basis, settings } = tree
  const sums = new Float64Array(lengthOfSums(size))
  const meanOf = (node: number): number =>
    weighsNothing(sums, node) ? Number.NaN : meanBelow(sums, node, settings.ownBeside)
  const expected = new Float64Array(size + 1)
  for (const node of order) {
    const below = kind[node] === OBJECTIVE || basis[node] === ROLLED_UP ? meanOf(node) : Number.NaN
    const share = Number.isNaN(below) ? (own[node] ?? Number.NaN) : below
    expected[node] = share
    if (standing[node] !== COUNTED || Number.isNaN(share) || Number.isNaN(score[node] ?? Number.NaN)) continue
    for (const up of shares.get(node) ?? [{ parent: parent[node] ?? TOP, share: 1 }]) {
      const above = groupOf(up.parent === TOP ? size : up.parent, kind[node] ?? 0)
      addTo(sums, above, share, (weight[node] ?? 0) * up.share)
    }
  }
  expected[size] = meanOf(size)
  return expected
}

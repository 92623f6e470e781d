import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
import { COUNTED } from '../tree/tree'
import type { ScoredTree } from './scored-tree'

/** How many nodes of a tree count, and how many of its key results have a score. */
export interface Counts {
  readonly objectives: number
  readonly keyResults: number
  readonly scored: number
}

export function countsOf({ size, standing, kind, score }: ScoredTree): Counts {
  const counts = { objectives: 0, keyResults: 0, scored: 0 }
  for (let node = 0; node < size; node++) {
    if (standing[node] !== COUNTED) continue
    if (kind[node] === OBJECTIVE) counts.objectives++
    if (kind[node] !== KEY_RESULT) continue
    counts.keyResults++
    if (!Number.isNaN(score[node] ?? Number.NaN)) counts.scored++
  }
  return counts
}

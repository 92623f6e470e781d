import type { Finding } from './check'
import type { ObjectiveGroup } from './groups-of-objectives'

/** One finding for a team and cycle, at the first of its objectives. */
export function groupFinding({ who = '', when = '', objectives }: ObjectiveGroup, count: number): Finding {
  return { row: objectives[0]?.source.row ?? 1, facts: { who, when, count } }
}

import { dayNumber } from '../cells/day-number'
import type { Grid } from '../cells/cell'
import type { ScoredTree } from '../score/scored-tree'
import { readCheckInLog } from '../time/check-in-log'
import { loggedContext } from '../time/logged-context'
import type { StatusContext } from '../time/judging'
import { optional, type Param } from './param'

export const logParam: Param<'rows', true> = optional(
  'rows',
  'log',
  'Your check-in log with its header row, such as Log!A1:F: what nobody has reported for too long is stale.',
)

/** What statuses are judged by, with the days of the log where there is one. */
export function statusContext(tree: ScoredTree, today: string, log: Grid | undefined): StatusContext {
  return loggedContext(log && readCheckInLog(log, tree, dayNumber(today)), today)
}

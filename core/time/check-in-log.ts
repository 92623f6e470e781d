import { type Grid, isBlank } from '../cells/cell'
import { type Series, seriesOf } from '../series/series'
import { readRecords, type Records } from '../table/records'
import type { Tree } from '../tree/tree'
import type { CheckIn, LogProblem } from './check-in'
import { LOG_HEADERS, type LogField } from './log-header.words'
import { type CheckInReading, readCheckIns } from './read-check-ins'

/** What people reported and when. Rows are only ever added: a later one corrects an earlier one of the same day. */
export interface CheckInLog {
  /** In the order of days, those of one day in the order of rows. */
  readonly entriesOf: (node: number) => readonly CheckIn[]
  /** Those with a value, at most one a day. */
  readonly valuesOf: (node: number) => Series
  /** The last one up to a day, that day included. */
  readonly lastCheckIn: (node: number, day: number) => CheckIn | undefined
  readonly problems: readonly LogProblem[]
}

/** Never throws: a row that cannot be read is a problem, and all others count. */
export function readCheckInLog(grid: Grid, tree: Tree): CheckInLog {
  const records = recordsOf(grid)
  if (records !== undefined) return logOf(readCheckIns(records.rows, tree))
  const isEmpty = grid.every((row) => row.every(isBlank))
  return logOf({ byNode: new Map(), problems: isEmpty ? [] : [{ code: 'no-header', row: 1, seen: '' }] })
}

function recordsOf(grid: Grid): Records<LogField> | undefined {
  return (
    readRecords<LogField>(grid, LOG_HEADERS, ['date', 'keyResult']) ??
    readRecords<LogField>(grid, LOG_HEADERS, ['date', 'id'])
  )
}

/** Whether a tab is a check-in log: what was reported of which key result on which day. */
export function readsAsLog(grid: Grid): boolean {
  const { columns } = recordsOf(grid) ?? {}
  return columns !== undefined && (columns.value ?? columns.confidence ?? columns.status) !== undefined
}

function logOf({ byNode, problems }: CheckInReading): CheckInLog {
  const entriesOf = (node: number): readonly CheckIn[] => byNode.get(node) ?? []
  return {
    entriesOf,
    valuesOf: (node) =>
      seriesOf(entriesOf(node).flatMap(({ day, value }) => (value === undefined ? [] : [{ day, value }]))),
    lastCheckIn: (node, day) => lastUpTo(entriesOf(node), day),
    problems: problems.sort((a, b) => a.row - b.row),
  }
}

function lastUpTo(entries: readonly CheckIn[], day: number): CheckIn | undefined {
  let at = entries.length - 1
  while (at >= 0 && (entries[at]?.day ?? 0) > day) at--
  return entries[at]
}

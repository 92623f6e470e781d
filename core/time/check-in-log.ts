import { type Cell, type Grid, isBlank } from '../cells/cell'
import type { ScoredTree } from '../score/scored-tree'
import { dayAsOf } from '../series/day-cell'
import { type Series, seriesOf } from '../series/series'
import { findWide, wideCells } from '../series/wide-series'
import { readRecords, type Records } from '../table/records'
import type { CheckIn, LogProblem } from './check-in'
import { LOG_HEADERS, type LogField } from './log-header.words'
import { nodeFinder } from './log-names'
import { type CheckInReading, type LogRow, readCheckIns } from './read-check-ins'

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

/** Never throws: a row that cannot be read is a problem, and all others count. A period that has not ended counts today. */
export function readCheckInLog(
  grid: Grid,
  tree: ScoredTree,
  today: number = Number.POSITIVE_INFINITY,
): CheckInLog {
  const records = recordsOf(grid)
  if (records !== undefined) return logOf(readCheckIns(records.rows, tree, today))
  const wide = readCheckIns(wideRows(grid, tree, today), tree, today)
  if (wide.byNode.size > 0) return logOf(wide)
  const isEmpty = grid.every((row) => row.every(isBlank))
  return logOf({ byNode: new Map(), problems: isEmpty ? [] : [{ code: 'no-header', row: 1, seen: '' }] })
}

function recordsOf(grid: Grid): Records<LogField> | undefined {
  return (
    readRecords<LogField>(grid, LOG_HEADERS, ['date', 'keyResult']) ??
    readRecords<LogField>(grid, LOG_HEADERS, ['date', 'id'])
  )
}

/** A log with the days along one side and key results along the other. Who else stands there is named once. */
function wideRows(grid: Grid, tree: ScoredTree, today: number): readonly LogRow[] {
  const { fiscalStart } = tree.settings
  const words = `${LOG_HEADERS.keyResult}, ${LOG_HEADERS.id}`
  const wide = findWide(grid, { fiscalStart, dayOrder: tree.table.dayOrder }, words)
  const nodeOf = nodeFinder(tree)
  const unknown = new Set<string>()
  return (wide === undefined ? [] : wideCells(wide).cells).flatMap(({ name, day, first, value, row }) => {
    if (isBlank(value) || unknown.has(name)) return []
    if (nodeOf(name) === undefined) unknown.add(name)
    const cells: Partial<Record<LogField, Cell>> = {
      date: day === undefined ? undefined : dayAsOf({ day, first }, today),
      keyResult: name,
      value,
    }
    return [{ row, at: (field: LogField): Cell => cells[field] }]
  })
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

import { cellText, isBlank } from '../cells/cell'
import { decimalMarkOf, type NumberReading, readNumber } from '../cells/number'
import type { RecordRow } from '../table/records'
import { rowAt } from '../table/row-at'
import type { Tree } from '../tree/tree'
import { pushTo } from '../score/push-to'
import type { ScoredTree } from '../score/scored-tree'
import { dayAsOf, dayReaderOf } from '../series/day-cell'
import type { CheckIn, LogProblem, LogProblemCode } from './check-in'
import type { LogField } from './log-header.words'
import { nodeFinder } from './log-names'
import { isOddOne, type Scale, scaleOf, valueIn } from './log-value'

export interface CheckInReading {
  readonly byNode: ReadonlyMap<number, readonly CheckIn[]>
  readonly problems: LogProblem[]
}

/** One check-in as it was written. */
export type LogRow = Pick<RecordRow<LogField>, 'row' | 'at'>

/** A row whose node and day are known. */
interface Draft {
  readonly source: LogRow
  readonly day: number
  readonly value: NumberReading
  readonly projection: NumberReading
}

/** Each row by the node that it is about. */
export function readCheckIns(rows: readonly LogRow[], tree: ScoredTree, today: number): CheckInReading {
  const problems: LogProblem[] = []
  const drafts = new Map<number, Draft[]>()
  const nodeOf = nodeReader(tree)
  const dayOf = dayReaderOf(() => rows.map(({ at }) => at('date')), {
    fiscalStart: tree.settings.fiscalStart,
    dayOrder: tree.table.dayOrder,
  })
  const numberOf = numberReader(rows)
  for (const source of rows) {
    const node = nodeOf(source)
    const date = source.at('date')
    const day = dayOf(date)
    if (typeof node !== 'number') problems.push(problem(node ?? 'unknown-name', source, nameField(source)))
    else if (day === undefined) problems.push(problem('no-day', source, 'date'))
    else {
      const value = numberOf(source, 'value')
      pushTo(drafts, node, {
        source,
        day: dayAsOf({ day, first: dayOf(date, 'first') }, today),
        value,
        projection: numberOf(source, 'projection'),
      })
    }
  }
  const byNode = new Map<number, readonly CheckIn[]>()
  for (const [node, list] of drafts) byNode.set(node, checkInsOf(tree, node, list, problems))
  return { byNode, problems }
}

function nodeReader(tree: Tree): (row: LogRow) => number | 'several-named' | undefined {
  const find = nodeFinder(tree)
  return ({ at }) => {
    const byId = find(at('id'))
    const named = typeof byId === 'number' ? byId : (find(at('keyResult')) ?? byId)
    return named === 'several' ? 'several-named' : named
  }
}

function numberReader(
  rows: readonly LogRow[],
): (row: LogRow, field: 'value' | 'projection') => NumberReading {
  const decimal = decimalMarkOf(rows.flatMap(({ at }) => [at('value'), at('projection')]))
  return ({ at }, field) => {
    const cell = at(field)
    return readNumber(typeof cell === 'boolean' ? Number(cell) : cell, decimal)
  }
}

function checkInsOf(
  tree: Tree,
  node: number,
  drafts: readonly Draft[],
  problems: LogProblem[],
): readonly CheckIn[] {
  const readings = drafts.flatMap(({ value, projection }) => [value, projection])
  const scale = scaleOf(rowAt(tree.table, tree.row[node] ?? 0), readings)
  const checkIns = drafts.map((draft): CheckIn => {
    const { source, day } = draft
    return {
      row: source.row,
      day,
      value: amountOf(draft, 'value', scale, problems),
      projection: amountOf(draft, 'projection', scale, problems),
      confidence: source.at('confidence'),
      status: cellText(source.at('status')),
      note: cellText(source.at('note')),
      who: cellText(source.at('who')),
    }
  })
  return checkIns.sort((a, b) => a.day - b.day)
}

function amountOf(
  draft: Draft,
  field: 'value' | 'projection',
  scale: Scale,
  problems: LogProblem[],
): number | undefined {
  const reading = draft[field]
  if (reading.kind === 'blank') return undefined
  if (reading.kind !== 'number') {
    problems.push(problem('no-value', draft.source, field))
    return undefined
  }
  const value = valueIn(scale, reading)
  if (value === undefined) problems.push(problem('other-unit', draft.source, field))
  else if (isOddOne(reading, scale)) problems.push(problem('odd-scale', draft.source, field))
  return value
}

function nameField({ at }: LogRow): LogField {
  return isBlank(at('keyResult')) ? 'id' : 'keyResult'
}

function problem(code: LogProblemCode, { row, at }: LogRow, field: LogField): LogProblem {
  return { code, row, seen: cellText(at(field)) }
}

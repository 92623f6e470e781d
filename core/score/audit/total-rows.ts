import { firstWhere } from '../../table/first-where'
import type { Issue } from '../../table/issue'
import { rowNumber } from '../../table/row-at'
import { OBJECTIVE } from '../../table/row-kind'
import { headerKey, headerKeys } from '../../table/vocabularies'
import type { ScoredTree } from '../scored-tree'

/** A row that sums up others, found again in the grid: the table leaves it out. */
export interface TotalRow {
  /** 1-based row in the range. */
  readonly row: number
  readonly word: string
  /** What its name says that it holds; `Overall` may be either. */
  readonly holds: 'sum' | 'mean' | 'open'
  /** The rows of the table that it may sum up, nearest first, each once. */
  readonly ranges: readonly Range[]
  /** The rows of totals above it. */
  readonly earlier: readonly number[]
}

/** Rows of the table, the last one not among them. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** As many totals as are looked at in all. */
const MOST_EARLIER = 50

const MEANS = 'average,averages,avg,mean,durchschnitt,mittelwert,schnitt,promedio,media,moyenne,média,平均'
const OPEN = 'overall,overall score,overall progress,summary,ensemble,全体,gesamt'

export function totalRows(tree: ScoredTree, issues: readonly Issue[]): TotalRow[] {
  const totals = issues.filter(({ code }) => code === 'totals-row')
  const marks = marksOf(tree)
  return totals.map(({ row, seen = '' }, i): TotalRow => {
    const previous = totals[i - 1]?.row ?? 0
    const next = totals[i + 1]?.row ?? Number.POSITIVE_INFINITY
    const ranges = rangesOf(tree, marks, { row, previous, next })
    const earlier = totals.slice(0, Math.min(i, MOST_EARLIER)).map((one) => one.row)
    return { row, word: seen, holds: holdsOf(seen), ranges, earlier }
  })
}

function holdsOf(word: string): TotalRow['holds'] {
  const key = headerKey(word)
  if (headerKeys(MEANS).includes(key)) return 'mean'
  return headerKeys(OPEN).includes(key) ? 'open' : 'sum'
}

/** For each row of the table, where its section and its objective's group begin. */
interface Marks {
  readonly section: Int32Array
  readonly group: Int32Array
}

function marksOf({ table, size, kind, row }: ScoredTree): Marks {
  const startsGroup = new Uint8Array(table.size)
  for (let node = 0; node < size; node++) if (kind[node] === OBJECTIVE) startsGroup[row[node] ?? 0] = 1
  const marks = { section: new Int32Array(table.size), group: new Int32Array(table.size) }
  for (let at = 1; at < table.size; at++) {
    const isNext = rowNumber(table, at) === rowNumber(table, at - 1) + 1
    marks.section[at] = isNext ? (marks.section[at - 1] ?? 0) : at
    marks.group[at] = startsGroup[at] === 1 ? at : (marks.group[at - 1] ?? 0)
  }
  return marks
}

interface Place {
  readonly row: number
  readonly previous: number
  readonly next: number
}

/** Since the total before, or all where that is the row above, the last blank row, the last objective; all above; all below up to the next total; all. */
function rangesOf({ table }: ScoredTree, { section, group }: Marks, { row, previous, next }: Place): Range[] {
  const here = firstAfter(table, row)
  const since = firstAfter(table, previous)
  const ranges: Range[] = [
    { from: since < here ? since : 0, to: here },
    { from: section[here - 1] ?? 0, to: here },
    { from: group[here - 1] ?? 0, to: here },
    { from: 0, to: here },
    { from: here, to: firstAfter(table, next) },
    { from: 0, to: table.size },
  ]
  const isFirst = ({ from, to }: Range, i: number): boolean =>
    from < to && ranges.findIndex((one) => one.from === from && one.to === to) === i
  return ranges.filter(isFirst)
}

/** The first row of the table below a row of the sheet; its rows stand in order. */
function firstAfter(table: ScoredTree['table'], row: number): number {
  return firstWhere(table.size, (at) => rowNumber(table, at) > row)
}

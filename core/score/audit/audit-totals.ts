import { cellText } from '../../cells/cell'
import type { Field } from '../../table/field'
import type { Issue } from '../../table/issue'
import { rowNumber, textAt } from '../../table/row-at'
import type { ScoredTree } from '../scored-tree'
import type { Finding, Why } from './finding'
import { type Interval, meet } from './interval'
import { allowedBy, type Printed, printedIn, type Printing } from './printed'
import type { ShareColumn } from './share-column'
import { candidatesOf, engineCandidates, weightCandidates } from './total-candidates'
import { sumBy, weightedMeanOf } from './sum-by'
import { type Cellful, cellsOf, objectiveRows, type TotalColumn, typedTotal } from './total-column'
import { type Range, type TotalRow, totalRows } from './total-rows'

/** Each row of totals may look at all rows; a sheet with more of them is no table of OKRs. */
const MOST_TOTALS = 50

/** Columns that a total says something about, beside those that the vocabulary does not know. */
const SUMMED: ReadonlySet<Field> = new Set<Field>([
  'start',
  'target',
  'current',
  'weight',
  'score',
  'progress',
])

/** The cells of rows of totals that are no sum, mean, least, greatest or count of any rows that they may stand for. */
export function auditTotals(
  tree: ScoredTree,
  issues: readonly Issue[],
  shares: readonly ShareColumn[],
): Finding[] {
  const totals = totalRows(tree, issues)
  if (totals.length > MOST_TOTALS) return []
  const columns = summedColumns(tree, shares)
  const isObjective = objectiveRows(tree)
  return totals.flatMap((total) =>
    columns.flatMap((column) => auditCell({ tree, total, column, isObjective }) ?? []),
  )
}

function summedColumns({ table }: ScoredTree, shares: readonly ShareColumn[]): TotalColumn[] {
  const fields = new Map(Object.entries(table.columns).map(([field, place]) => [place, field as Field]))
  const header = table.grid[table.headerRow - 1] ?? []
  return header.flatMap((cell, place): TotalColumn[] => {
    const text = cellText(cell)
    const field = fields.get(place)
    if (text === '' || (field !== undefined && !SUMMED.has(field))) return []
    const share = shares.find((one) => one.field === field)
    const isUncertain = (field === 'score' || field === 'progress') && share === undefined
    return isUncertain ? [] : [{ place, header: text, field, share }]
  })
}

interface About {
  readonly tree: ScoredTree
  readonly total: TotalRow
  readonly column: TotalColumn
  readonly isObjective: Uint8Array
}

function auditCell(about: About): Finding | undefined {
  const { tree, total, column } = about
  const cell = tree.table.grid[total.row - 1]?.[column.place]
  const read = printedIn(cell)
  if (read === undefined) return undefined
  const printed = typedTotal(column, read)
  const expected = expectedOf(about, printed)
  if (expected === undefined || isExplained(about, printed, 'rounded')) return undefined
  if (isExplained(about, printed, 'cut off')) return undefined
  const scale = column.share === undefined || read.isPercentText ? 1 : column.share.scale
  return {
    row: total.row,
    title: total.word,
    header: column.header,
    typed: cell,
    follows: expected.value * scale,
    isPercentText: read.isPercentText,
    why: expected.why,
  }
}

/** A plain 1 below weights such as 0.3 is exact. */
function stepOf({ tree, column }: About, { value, step }: Printed): number {
  if (column.field === 'weight' && tree.table.weightScale === 'share') return Math.min(step, 0.01)
  return Math.abs(value) < 1 ? Math.min(step, 0.1) : step
}

/** What is cut off is so in the whole column; what is rounded above may be cut off here. */
function isExplained(about: About, printed: Printed, printing: Printing): boolean {
  const { tree, total, isObjective } = about
  const share = about.column.share && { ...about.column.share, printing }
  const column = { ...about.column, share }
  const step = stepOf(about, printed)
  const allowed = allowedBy(printed.value, step, printing === 'rounded' ? undefined : printing)
  const holds = share === undefined && total.holds !== 'mean' ? 'any' : total.holds
  const isOne = (candidates: Iterable<Interval>): boolean => {
    for (const one of candidates) if (meet(one, allowed)) return true
    return false
  }
  if (isOne(candidatesOf(earlierTotals(tree, total, column), total.earlier.length, holds))) return true
  return total.ranges.some((range) => {
    const all = cellsOf(tree, column, range, isObjective)
    const sets = [all, all.filter((cell) => cell.isObjective), all.filter((cell) => !cell.isObjective)]
    if (sets.some((set, i) => isOne(candidatesOf(set, rowsIn(range, isObjective, i), holds)))) return true
    if (isOne(weightCandidates(tree, column, all))) return true
    return column.share !== undefined && isOne(engineCandidates(tree, range))
  })
}

/** A grand total may be made of the totals above it. */
function earlierTotals({ table }: ScoredTree, { earlier }: TotalRow, column: TotalColumn): Cellful[] {
  return earlier.flatMap((row): Cellful[] => {
    const read = printedIn(table.grid[row - 1]?.[column.place])
    if (read === undefined) return []
    const { value, step } = typedTotal(column, read)
    return [
      {
        row,
        value,
        allowed: allowedBy(value, step, column.share?.printing),
        weight: undefined,
        isObjective: false,
      },
    ]
  })
}

/** All rows, those of objectives, and the others. */
function rowsIn({ from, to }: Range, isObjective: Uint8Array, set: number): number {
  if (set === 0) return to - from
  const objectives = isObjective.subarray(from, to).filter((one) => one === 1).length
  return set === 1 ? objectives : to - from - objectives
}

interface Expected {
  readonly value: number
  readonly why: Why
}

/** What should stand there; undefined where nobody can say. */
function expectedOf(about: About, typed: Printed): Expected | undefined {
  const { tree, total, column } = about
  const [range] = total.ranges
  const cells = range === undefined ? [] : countedCells(about, range)
  if (range === undefined || cells.length < 2) return undefined
  if (column.field === 'weight') return sumWhy(tree, cells)
  if (column.share !== undefined)
    return typed.value > 1 && total.holds === 'sum' ? sumWhy(tree, cells) : meanWhy(tree, cells)
  if (total.holds === 'open' || isMixed(tree, range)) return undefined
  return total.holds === 'sum' ? sumWhy(tree, cells) : meanWhy(tree, cells)
}

/** Objectives are made of their key results: counting both would count twice. */
function countedCells({ tree, column, isObjective }: About, range: Range): readonly Cellful[] {
  const all = cellsOf(tree, column, range, isObjective)
  const objectives = all.filter((cell) => cell.isObjective)
  const others = all.filter((cell) => !cell.isObjective)
  if (column.share !== undefined && objectives.length > 0) return objectives
  return others.length > 0 ? others : all
}

function sumWhy(tree: ScoredTree, cells: readonly Cellful[]): Expected {
  return { value: sumBy(cells, ({ value }) => value), why: totalWhy(tree, cells, 'sum') }
}

function meanWhy(tree: ScoredTree, cells: readonly Cellful[]): Expected {
  const parts = cells.map(({ value, weight = 1 }) => ({ score: value, weight }))
  const weighted = new Set(parts.map(({ weight }) => weight)).size > 1 ? weightedMeanOf(parts) : undefined
  const value = weighted ?? sumBy(cells, (cell) => cell.value / cells.length)
  return { value, why: totalWhy(tree, cells, weighted === undefined ? 'mean' : 'weighted mean') }
}

function totalWhy(
  { table }: ScoredTree,
  cells: readonly Cellful[],
  of: 'sum' | 'mean' | 'weighted mean',
): Why {
  const [first, last] = [cells[0]?.row ?? 0, cells[cells.length - 1]?.row ?? 0]
  return { kind: 'total', of, count: cells.length, from: rowNumber(table, first), to: rowNumber(table, last) }
}

/** Hours and euros have no sum; a number in such a row means something else. */
function isMixed({ table }: ScoredTree, { from, to }: Range): boolean {
  const units = new Set<string>()
  for (let row = from; row < to; row++) {
    const { target, current } = table.asides.get(row)?.units ?? {}
    const unit = textAt(table, 'unit', row) ?? target ?? current
    if (unit !== undefined) units.add(unit)
  }
  return units.size > 1
}

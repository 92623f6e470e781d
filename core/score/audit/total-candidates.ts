import { OBJECTIVE } from '../../table/row-kind'
import { TOP } from '../../tree/tree'
import { scoreAt } from '../scored-nodes'
import type { ScoredTree } from '../scored-tree'
import type { Part } from './finding'
import { around, type Interval, plus, point, sumOf, times } from './interval'
import { pooledShare } from './pooled-share'
import { sumBy, weightedMeanOf } from './sum-by'
import type { Cellful, TotalColumn } from './total-column'
import type { Range, TotalRow } from './total-rows'

/**
 * Whatever people put into a row of totals, from these cells; `rows` is how many rows there are, filled or not. An
 * average is a mean, and so is any total of shares, but for one that says sum, or may be the weakest.
 */
export function* candidatesOf(
  cells: readonly Cellful[],
  rows: number,
  holds: TotalRow['holds'] | 'any',
): Iterable<Interval> {
  if (holds === 'any') {
    yield point(cells.length)
    yield point(rows)
  }
  if (cells.length === 0) return
  const sum = sumOf(cells.map(({ allowed }) => allowed))
  const values = cells.map(({ value }) => value)
  if (holds === 'any' || holds === 'sum') yield sum
  if (holds === 'any' || holds === 'open') yield point(values.reduce((a, b) => Math.min(a, b)))
  if (holds === 'any') yield point(values.reduce((a, b) => Math.max(a, b)))
  yield times(sum, 1 / cells.length)
  yield times(sum, 1 / rows)
  const weights = sumBy(cells, ({ weight = 0 }) => weight)
  const weighted = sumOf(cells.map(({ allowed, weight = 0 }) => times(allowed, weight)))
  yield weighted
  yield times(weighted, 0.01)
  if (weights > 0) yield times(weighted, 1 / weights)
}

/** A mean of printed numbers is off by as much as they are. */
const ROUGHLY = 0.01

/** What the engine makes of the rows: all objectives, those named in these rows, and the counts added up. */
export function* engineCandidates(tree: ScoredTree, { from, to }: Range): Iterable<Interval> {
  if (tree.overall !== undefined) yield around(tree.overall, ROUGHLY)
  const objectives: Part[] = []
  const others: Part[] = []
  for (let node = 0; node < tree.size; node++) {
    const row = tree.row[node] ?? 0
    const score = scoreAt(tree, node)
    if (row < from || row >= to || score === undefined) continue
    const group = tree.kind[node] === OBJECTIVE ? objectives : others
    group.push({ score, weight: tree.weight[node] ?? 0 })
  }
  yield* means(objectives)
  yield* means(others)
  const pooled = pooledShare(tree.table, rowsIn({ from, to }))
  if (pooled !== undefined) yield around(pooled, ROUGHLY)
}

function* rowsIn({ from, to }: Range): Iterable<number> {
  for (let row = from; row < to; row++) yield row
}

function* means(all: readonly Part[]): Iterable<Interval> {
  if (all.length === 0) return
  yield around(sumBy(all, ({ score }) => score) / all.length, ROUGHLY)
  const mean = weightedMeanOf(all)
  if (mean !== undefined) yield around(mean, ROUGHLY)
}

/** Weights are often summed for each objective, and a total of 100 then stands for every one of them. */
export function* weightCandidates(
  tree: ScoredTree,
  column: TotalColumn,
  cells: readonly Cellful[],
): Iterable<Interval> {
  if (column.field !== 'weight') return
  const parents = new Map<number, number>()
  for (let node = 0; node < tree.size; node++) {
    if (tree.owns[node] === 1) parents.set(tree.row[node] ?? 0, tree.parent[node] ?? TOP)
  }
  const sums = new Map<number, Interval>()
  for (const { row, allowed } of cells) {
    const parent = parents.get(row) ?? TOP
    sums.set(parent, plus(sums.get(parent) ?? point(0), allowed))
  }
  const all = [...sums.values()]
  const low = all.reduce((most, one) => Math.max(most, one.low), Number.NEGATIVE_INFINITY)
  const high = all.reduce((least, one) => Math.min(least, one.high), Number.POSITIVE_INFINITY)
  if (low <= high) yield { low, high }
}

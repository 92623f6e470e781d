import { cellAt, rowNumber } from '../../table/row-at'
import { titleOf } from '../../tree/node-at'
import type { ScoredTree } from '../scored-tree'
import { followsNumbers } from './audit-key-results'
import type { Children } from './children'
import type { Finding, Part } from './finding'
import { type Interval, point } from './interval'
import { measuredAt } from './measured'
import { type PartValues, partValues, WAYS } from './part-values'
import { pooledShare } from './pooled-share'
import type { Printing } from './printed'
import { plainMean, shareDone, type Valued, weightedMean, weightedSum, withBlock } from './roll-ups'
import { mayBe, onScale, type ShareColumn, typedShare, type TypedShare } from './share-column'
import { sumBy, weightedMeanOf } from './sum-by'

/** An objective whose typed share has been held against its parts. */
export interface Judged {
  readonly node: number
  readonly column: ShareColumn
  readonly typed: TypedShare
  readonly parts: readonly PartValues[]
  readonly isPlain: boolean
  readonly isWeighted: boolean
  readonly isOther: boolean
}

/** Undefined where nothing is typed, or nothing is below that it could follow from. */
export function judgeObjective(
  tree: ScoredTree,
  node: number,
  { columns, column, children }: Judging,
): Judged | undefined {
  const row = tree.row[node] ?? 0
  const typed = typedShare(tree.table, column, row)
  if (typed === undefined) return undefined
  const partsAs = (printing: Printing): PartValues[] => {
    const printed = columns.map((one) => ({ ...one, printing }))
    return children(node).map((child) => partValues(tree, child, printed, column.field))
  }
  const parts = partsAs('rounded')
  if (!parts.some(({ isCounted, value }) => isCounted && value !== undefined)) return undefined
  if (parts.some(({ isCounted, isOpen }) => isCounted && isOpen)) return undefined
  const measured = measuredAt(tree, row)
  const isMeasured = measured !== undefined && followsNumbers(tree, row, typed, measured)
  const rows = parts.flatMap((part) => (tree.owns[part.node] === 1 ? [tree.row[part.node] ?? 0] : []))
  const pooled = pooledShare(tree.table, rows)
  const isPooled = pooled !== undefined && mayBe(typed, point(pooled))
  // What is cut off is so in the whole column; what is rounded below may be cut off here.
  const cut = typedShare(tree.table, { ...column, printing: 'cut off' }, row)
  const found = { isPlain: false, isWeighted: false, isOther: isMeasured || isPooled }
  match(found, tree, parts, typed)
  if (cut !== undefined) match(found, tree, partsAs('cut off'), cut)
  return { node, column, typed, parts, ...found }
}

export interface Judging {
  readonly columns: readonly ShareColumn[]
  readonly column: ShareColumn
  readonly children: Children
}

interface Found {
  isPlain: boolean
  isWeighted: boolean
  isOther: boolean
}

function match(found: Found, { table }: ScoredTree, parts: readonly PartValues[], typed: TypedShare): void {
  const whole = table.weightScale === 'percent' ? 100 : 1
  for (const all of readings(parts)) {
    const weighing = all.filter(({ part }) => part.weight > 0)
    const given = all.filter(({ part }) => part.hasWeight)
    found.isPlain ||= meetsAny([plainMean(all), plainMean(weighing), withBlock(all, plainMean)], typed)
    found.isWeighted ||= meetsAny(
      [weightedMean(all), weightedMean(given), withBlock(all, weightedMean)],
      typed,
    )
    const isSum = table.weightScale !== 'plain' && meetsAny([weightedSum(all, whole)], typed)
    found.isOther ||= isSum || meetsAny([shareDone(all)], typed)
  }
}

function meetsAny(intervals: readonly (Interval | undefined)[], typed: TypedShare): boolean {
  return intervals.some((one) => one !== undefined && mayBe(typed, one))
}

/** Which rows somebody may have counted, and as what; empty ones are left out or 0. */
function* readings(parts: readonly PartValues[]): Iterable<readonly Valued[]> {
  const sets = [
    parts.filter(({ isCounted }) => isCounted),
    parts.filter(({ isKeyResult }) => isKeyResult),
    parts.filter(({ isObjective }) => isObjective),
    parts,
  ]
  const distinct = sets.filter((set, i) => sets.findIndex((one) => isSame(one, set)) === i)
  for (const set of distinct) {
    for (const way of WAYS) {
      const filled = set.flatMap((part): Valued[] => {
        const value = way(part)
        return value === undefined ? [] : [{ part, value }]
      })
      yield filled
      if (filled.length < set.length) yield set.map((part) => ({ part, value: way(part) ?? point(0) }))
    }
  }
}

function isSame(a: readonly PartValues[], b: readonly PartValues[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i])
}

export function objectiveFinding(tree: ScoredTree, judged: Judged): Finding {
  const { node, column, typed, isPlain } = judged
  const row = tree.row[node] ?? 0
  const { parts, mean } = expected(judged.parts)
  return {
    row: rowNumber(tree.table, row),
    title: titleOf(tree, node),
    header: column.header,
    typed: cellAt(tree.table, column.field, row),
    follows: onScale(column, mean, typed.isPercentText),
    isPercentText: typed.isPercentText,
    why: { kind: 'parts', parts, mean, isWithoutWeights: isPlain, ...forgottenIn(tree, judged) },
  }
}

/** The weighted mean of what is typed or measured below, with the key results as one block beside objectives. */
function expected(all: readonly PartValues[]): { readonly parts: readonly Part[]; readonly mean: number } {
  const counted = all.filter(({ isCounted, value }) => isCounted && value !== undefined)
  const keyResults = counted.filter(({ isObjective }) => !isObjective).map(partOf)
  const objectives = counted.filter(({ isObjective }) => isObjective).map(partOf)
  const block = weightedMeanOf(keyResults)
  const hasBoth = block !== undefined && weightedMeanOf(objectives) !== undefined
  const weight = sumBy(objectives, (one) => one.weight) / objectives.length
  const parts = hasBoth ? [...objectives, { score: block, weight }] : [...keyResults, ...objectives]
  return { parts, mean: weightedMeanOf(parts) ?? 0 }
}

function partOf({ value = 0, weight }: PartValues): Part {
  return { score: value, weight }
}

/** The one row without which the mean is what was typed. */
function forgottenIn(tree: ScoredTree, { parts, typed, isPlain }: Judged): { readonly forgotten?: string } {
  const [way] = WAYS
  if (isPlain || way === undefined || parts.length > MOST_TRIED) return {}
  const all = parts.flatMap((part): Valued[] => {
    const value = part.isCounted ? way(part) : undefined
    return value === undefined ? [] : [{ part, value }]
  })
  const left = all.find((one) => {
    const others = all.filter((other) => other !== one)
    return meetsAny([plainMean(others), weightedMean(others)], typed)
  })
  return left === undefined ? {} : { forgotten: titleOf(tree, left.part.node) }
}

/** Each is tried against all others. */
const MOST_TRIED = 50

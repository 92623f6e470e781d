import { amountAt, cellIn } from '../../table/row-at'
import { OBJECTIVE } from '../../table/row-kind'
import type { Field } from '../../table/field'
import type { ScoredTree } from '../scored-tree'
import { around, type Interval } from './interval'
import { measuredBy, type Printed, printedIn } from './printed'
import { type ShareColumn, typedShare } from './share-column'
import type { Range } from './total-rows'

/** A column that a row of totals has a number in. */
export interface TotalColumn {
  readonly place: number
  readonly header: string
  /** Undefined for a column that the vocabulary does not know. */
  readonly field: Field | undefined
  readonly share: ShareColumn | undefined
}

/** One cell that may be part of a total. */
export interface Cellful {
  readonly row: number
  readonly value: number
  readonly allowed: Interval
  readonly weight: number | undefined
  readonly isObjective: boolean
}

/** The kind of each row by its own node; key results that share a row with their objective's name have it. */
export function objectiveRows({ table, size, kind, row, owns }: ScoredTree): Uint8Array {
  const isObjective = new Uint8Array(table.size)
  for (let node = 0; node < size; node++) {
    if (owns[node] === 1 && kind[node] === OBJECTIVE) isObjective[row[node] ?? 0] = 1
  }
  return isObjective
}

/** The numbers of a column in these rows, as shares where it is a Score or Progress column. */
export function cellsOf(
  tree: ScoredTree,
  column: TotalColumn,
  { from, to }: Range,
  isObjective: Uint8Array,
): Cellful[] {
  const cells: Cellful[] = []
  const finest = column.share === undefined ? finestStep(tree, column, { from, to }) : 1
  for (let row = from; row < to; row++) {
    const read =
      column.share === undefined
        ? plainCell(tree, { ...column, finest }, row)
        : shareCell(tree, column.share, row)
    if (read === undefined) continue
    const weight = amountAt(tree.table, 'weight', row)
    cells.push({ row, weight, isObjective: isObjective[row] === 1, value: read.value, allowed: read.allowed })
  }
  return cells
}

type Read = Pick<Cellful, 'value' | 'allowed'>

function shareCell({ table }: ScoredTree, share: ShareColumn, row: number): Read | undefined {
  return typedShare(table, share, row)
}

/** Beside 0.15, a number cell that shows 0.4 holds 0.40. */
function finestStep({ table }: ScoredTree, { place }: TotalColumn, { from, to }: Range): number {
  let finest = 1
  for (let row = from; row < to; row++)
    finest = Math.min(finest, printedIn(cellIn(table, place, row))?.step ?? 1)
  return finest
}

function plainCell(
  { table }: ScoredTree,
  { place, field, finest }: TotalColumn & { readonly finest: number },
  row: number,
): Read | undefined {
  const printed = printedIn(cellIn(table, place, row))
  if (printed === undefined) return undefined
  const { value, step } = printed
  const isRounded = field === 'weight' && table.weightScale === 'percent'
  return {
    value,
    allowed: isRounded ? around(value, step / 2) : measuredBy(printed, step < 1 ? finest : step),
  }
}

/** The typed total itself, on the same scale as its parts. */
export function typedTotal({ share }: TotalColumn, printed: Printed): Printed {
  if (share === undefined || printed.isPercentText) return printed
  const step = printed.step / share.scale
  return {
    value: printed.value / share.scale,
    step: step >= 1 ? share.wholeStep : step,
    isPercentText: false,
  }
}

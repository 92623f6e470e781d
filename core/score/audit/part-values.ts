import { given } from '../../cells/given'
import { cellAt } from '../../table/row-at'
import { KEY_RESULT, OBJECTIVE } from '../../table/row-kind'
import { COUNTED } from '../../tree/tree'
import type { ScoredTree } from '../scored-tree'
import { around, clampTo, type Interval, point } from './interval'
import { MEASURED } from '../own-scores'
import { measuredAt } from './measured'
import { printedIn } from './printed'
import { type ShareColumn, typedShare, type TypedShare } from './share-column'

/** One row below an objective, with every value that may have gone into the objective's cell. */
export interface PartValues {
  readonly node: number
  readonly isObjective: boolean
  readonly isKeyResult: boolean
  readonly isCounted: boolean
  readonly weight: number
  /** The weight was typed in the row. */
  readonly hasWeight: boolean
  /** Half a unit of the last digit of the weight. */
  readonly weightSlack: number
  /** As typed in the same column. */
  readonly typed: Interval | undefined
  /** As typed in the other of the two columns. */
  readonly other: Interval | undefined
  /** From its own numbers, and not clamped. */
  readonly measured: Interval | undefined
  /** As the engine has it; of rows that are rolled up only roughly, as their parts may be printed. */
  readonly engine: Interval | undefined
  /** What the objective should be made of. */
  readonly value: number | undefined
  /** Its numbers can be read in two ways, and nothing typed says which. */
  readonly isOpen: boolean
}

/** A mean of printed numbers is off by as much as they are. */
const ROUGHLY = 0.01

export function partValues(
  tree: ScoredTree,
  node: number,
  columns: readonly ShareColumn[],
  field: ShareColumn['field'],
): PartValues {
  const { kind } = tree
  const row = tree.owns[node] === 1 ? (tree.row[node] ?? 0) : undefined
  const typedIn = (isSame: boolean): TypedShare | undefined => {
    const column = columns.find((one) => (one.field === field) === isSame)
    return column === undefined || row === undefined ? undefined : typedShare(tree.table, column, row)
  }
  const [typed, other] = [typedIn(true), typedIn(false)]
  const measured = row === undefined ? undefined : measuredAt(tree, row)?.allowed
  return {
    node,
    isObjective: kind[node] === OBJECTIVE,
    isKeyResult: kind[node] === KEY_RESULT,
    isCounted: tree.standing[node] === COUNTED,
    weight: tree.weight[node] ?? 0,
    ...weightOf(tree, row),
    typed: typed?.allowed,
    other: other?.allowed,
    measured,
    ...engineOf(tree, node, typed?.value ?? other?.value, measured !== undefined),
  }
}

/** What the engine makes of the row, and whether anybody would make the same of it. */
function engineOf(
  { score, kind, basis }: ScoredTree,
  node: number,
  typed: number | undefined,
  isMeasured: boolean,
): Pick<PartValues, 'engine' | 'value' | 'isOpen'> {
  const share = given(score[node])
  if (share === undefined) return { engine: undefined, value: typed, isOpen: false }
  const engine = kind[node] === OBJECTIVE ? around(share, ROUGHLY) : point(share)
  return {
    engine,
    value: typed ?? share,
    isOpen: typed === undefined && !isMeasured && basis[node] === MEASURED,
  }
}

/** Whole weights such as 3 are exact; 33 of 100 and 0.33 are rounded. */
function weightOf(
  { table }: ScoredTree,
  row: number | undefined,
): Pick<PartValues, 'hasWeight' | 'weightSlack'> {
  const printed = row === undefined ? undefined : printedIn(cellAt(table, 'weight', row))
  if (printed === undefined) return { hasWeight: false, weightSlack: 0 }
  if (table.weightScale === 'plain') return { hasWeight: true, weightSlack: 0 }
  return {
    hasWeight: true,
    weightSlack: Math.min(printed.step, table.weightScale === 'share' ? 0.01 : 1) / 2,
  }
}

/** In each way, the first that a row has counts; a row without any is left out or counts 0. */
export const WAYS: readonly ((part: PartValues) => Interval | undefined)[] = [
  (part) => part.typed ?? clamped(part.measured) ?? part.other ?? part.engine,
  (part) => clamped(part.measured) ?? part.typed ?? part.other ?? part.engine,
  (part) => part.measured ?? part.typed ?? part.other ?? part.engine,
  (part) => part.other ?? part.typed ?? clamped(part.measured) ?? part.engine,
]

function clamped(value: Interval | undefined): Interval | undefined {
  return value === undefined ? undefined : clampTo(value, 0, 1)
}

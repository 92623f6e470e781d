import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
import type { AmountField } from '../table/field'
import type { Table } from '../table/table'
import type { Tree } from '../tree/tree'
import { linear } from './progress'
import { BASES, type Basis } from './scored-tree'
import type { Missing } from './settings'

/** What each node's own row says, before anything is rolled up. */
export interface OwnScores {
  /** NaN where there is none. */
  readonly progress: Float64Array
  /** By `BASES`. */
  readonly basis: Uint8Array
}

export const MEASURED: number = code('measured')
export const TYPED: number = code('typed')
export const ROLLED_UP: number = code('rolled-up')
export const NOT_STARTED: number = code('not-started')
export const NO_TARGET: number = code('no-target')
export const NOTHING_BELOW: number = code('nothing-below')
export const SHOWN: number = code('shown')
export const WAITING: number = code('waiting')
export const UNREADABLE: number = code('unreadable')

function code(basis: Basis): number {
  return BASES.indexOf(basis)
}

/** A typed score first, then what can be measured, then the Progress column. */
export function ownScores(tree: Tree, missing: Missing): OwnScores {
  const { size, row, owns, kind, table } = tree
  const own: OwnScores = { progress: new Float64Array(size), basis: new Uint8Array(size) }
  const [start, target, current] = [column(table, 'start'), column(table, 'target'), column(table, 'current')]
  const [score, shown] = [column(table, 'score'), column(table, 'progress')]
  for (let node = 0; node < size; node++) {
    const at = owns[node] === 1 ? (row[node] ?? 0) : -1
    const to = target[at] ?? Number.NaN
    let basis = MEASURED
    let share = score[at] ?? Number.NaN
    if (!Number.isNaN(share)) basis = TYPED
    else {
      share = linear(start[at] ?? Number.NaN, to, current[at] ?? Number.NaN)
      if (Number.isNaN(share)) {
        share = shown[at] ?? Number.NaN
        basis = Number.isNaN(share) ? nothingBasis(to, kind[node] ?? OBJECTIVE) : SHOWN
        if (basis === NOT_STARTED && missing !== 'left-out' && kind[node] === KEY_RESULT) share = 0
      }
    }
    own.progress[node] = share
    own.basis[node] = basis
  }
  return own
}

/** Without the column, no row has a number there. */
function column({ amounts }: Table, field: AmountField): Float64Array {
  return amounts[field] ?? EMPTY
}

const EMPTY = new Float64Array(0)

function nothingBasis(target: number, kind: number): number {
  if (!Number.isNaN(target)) return NOT_STARTED
  return kind === OBJECTIVE ? NOTHING_BELOW : NO_TARGET
}

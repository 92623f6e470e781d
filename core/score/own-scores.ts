import { KEY_RESULT, OBJECTIVE } from '../table/row-kind'
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

/**
 * A typed score first, then what can be measured, then the Progress column. A number that is not itself is NaN: said
 * that way in loops over all rows, because a first call, which is every call in Sheets, pays for each function it calls.
 */
export function ownScores(tree: Tree, missing: Missing, own: OwnScores): void {
  const { size, row, owns, kind, table } = tree
  const { start, target, current, score, progress: shown } = table.amounts
  const { progress, basis } = own
  for (let node = 0; node < size; node++) {
    const at = owns[node] === 1 ? (row[node] ?? 0) : NO_ROW
    let share = numberAt(score, at)
    let from = TYPED
    if (share !== share) {
      const to = numberAt(target, at)
      share = linear(numberAt(start, at), to, numberAt(current, at))
      from = MEASURED
      if (share !== share) {
        share = numberAt(shown, at)
        from = share === share ? SHOWN : nothingBasis(to, kind[node] ?? OBJECTIVE)
        if (from === NOT_STARTED && missing !== 'left-out' && kind[node] === KEY_RESULT) share = 0
      }
    }
    progress[node] = share
    basis[node] = from
  }
}

/** The node has no numbers of its own. */
const NO_ROW = -1

/** Without the column, no row has a number there. Reading beside an array is many times slower than not reading it. */
function numberAt(column: Float64Array | undefined, at: number): number {
  return column === undefined || at === NO_ROW ? Number.NaN : (column[at] ?? Number.NaN)
}

/** Something stands in Current that neither the cell nor a rule makes a value of: that is no sign that nothing has begun. */
export function markUnreadable({ size, row, table: { asides } }: Tree, basis: Uint8Array): void {
  if (asides.size === 0) return
  for (let node = 0; node < size; node++) {
    if (basis[node] !== NOT_STARTED) continue
    const { unread, hasText } = asides.get(row[node] ?? NO_ROW) ?? {}
    if (hasText === true || unread?.includes('current') === true) basis[node] = UNREADABLE
  }
}

function nothingBasis(target: number, kind: number): number {
  if (target === target) return NOT_STARTED
  return kind === OBJECTIVE ? NOTHING_BELOW : NO_TARGET
}

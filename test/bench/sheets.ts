import { deserialize, serialize } from 'node:v8'
import type { Cell } from '../../core/index'
import { numbersOf, ownerOf, teamOf, titleOf, typedNumber } from './sheet-words'
import { outlineOrder } from './trees'

const HEADER: readonly string[] =
  'ID,Parent,Title,Type,Owner,Team,Start,Target,Current,Weight,Due,Cycle'.split(',')

const OUTLINE_HEADER =
  'Objective,Key Result,Owner,Team,Start,Target,Current,Unit,Weight,Due,Cycle,Status'.split(',')

export interface RowsOptions {
  /** Some starts, current values and weights are empty, as in any sheet. */
  readonly hasBlanks?: boolean
  /** Every fourth row has its target and current value as people type them: `1,250`, `50 %`. */
  readonly hasTextNumbers?: boolean
  /** All top objectives count alike; an outline sheet has no place for their weights. */
  readonly hasEqualTops?: boolean
}

/** A sheet of rows with ids and parents: four levels below the top, about five children each. */
export function idParentRows(count: number, options: RowsOptions = {}): Cell[][] {
  return [...rowsOf(outlineOrder(count), options)]
}

/** Rows one at a time, under their header; `parents` holds the place of each row's parent, -1 at the top. */
export function* rowsOf(parents: Int32Array, options: RowsOptions = {}): Generator<Cell[]> {
  yield [...HEADER]
  const hasChild = new Uint8Array(parents.length)
  for (const parent of parents) if (parent >= 0) hasChild[parent] = 1
  for (const [i, parent] of parents.entries()) {
    yield flat([
      idOf(i),
      parent < 0 ? '' : idOf(parent),
      titleOf(i),
      hasChild[i] === 1 || parent < 0 ? 'Objective' : 'Key Result',
      ownerOf(i),
      teamOf(i),
      ...(hasChild[i] === 1 ? ['', '', ''] : measuresOf(i, parent, options)),
      weightOf(i, parent, options),
      new Date(2026, 2 + (i % 4) * 3, 28),
      `Q${1 + (i % 4)} 2026`,
    ])
  }
}

/** Rows of two levels, as `twoLevels` makes them, with each objective named beside its first key result. */
export function* outlineRows(rows: Iterable<readonly Cell[]>): Generator<Cell[]> {
  yield OUTLINE_HEADER
  let objective: Cell = ''
  for (const [id, parent, title, , owner, team, start, target, current, weight, due, cycle] of rows) {
    if (id === 'ID') continue
    if (parent === '') objective = title
    else {
      yield [objective, title, owner, team, start, target, current, 'points', weight, due, cycle, 'On track']
      objective = ''
    }
  }
}

/** A new row whose strings are flat and its own, as values that came over a wire are. */
function flat(row: Cell[]): Cell[] {
  return deserialize(serialize(row)) as Cell[]
}

function idOf(row: number): string {
  return `OKR-${row + 1}`
}

function measuresOf(row: number, parent: number, { hasBlanks, hasTextNumbers }: RowsOptions): Cell[] {
  const [start, target, current] = numbersOf(row)
  // The first child keeps its value, or an objective might have nothing to be averaged.
  const isOpen = hasBlanks === true && row % 29 === 0 && parent !== row - 1
  const isTyped = hasTextNumbers === true && row % 4 === 0
  const shown = (value: number): Cell => (isTyped ? typedNumber(value) : value)
  return [hasBlanks === true && start === 0 ? '' : start, shown(target), isOpen ? '' : shown(current)]
}

function weightOf(row: number, parent: number, { hasBlanks, hasEqualTops }: RowsOptions): Cell {
  if (hasEqualTops === true && parent < 0) return 1
  return hasBlanks === true && row % 13 === 0 ? '' : 1 + (row % 3)
}

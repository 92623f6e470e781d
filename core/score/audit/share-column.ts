import { cellText } from '../../cells/cell'
import { amountAt, cellAt } from '../../table/row-at'
import type { Table } from '../../table/table'
import { allowedBy, printedIn, type Printing } from './printed'
import { type Interval, meet } from './interval'

export type ShareField = 'score' | 'progress'

/** A Score or Progress column, and how its cells are printed. */
export interface ShareColumn {
  readonly field: ShareField
  readonly header: string
  /** 100 where 62 is meant for 0.62. */
  readonly scale: number
  /** One unit of the last digit of a plain 0 or 1, which do not say it themselves. */
  readonly wholeStep: number
  /** The largest number is 1 or 2, or there are few: in a slow quarter, these may be per cent. */
  readonly mayBePercent: boolean
  /** Where it is known, or tried out. */
  readonly printing?: Printing
}

/** A typed share with everything that may have been before it was printed. */
export interface TypedShare {
  readonly value: number
  readonly allowed: Interval
  /** The same, where a plain 2 may be 2 %. */
  readonly orPercent: Interval | undefined
  readonly isPercentText: boolean
}

/** Scores out of ten are shown like per cent below 10, and cannot be told apart. */
const LARGEST_OF_TEN = 10

/** Fewer numbers than this do not say what a column is out of. */
const LEAST_FILLED = 4

/** Undefined without the column, and where its scale is not certain. */
export function shareColumn(table: Table, field: ShareField): ShareColumn | undefined {
  const column = table.columns[field]
  if (column === undefined) return undefined
  const { largest, finest, scale, filled } = numbersOf(table, field)
  if (scale === 100 && largest <= LARGEST_OF_TEN) return undefined
  const header = cellText(table.grid[table.headerRow - 1]?.[column])
  const mayBePercent = scale === 1 && (largest >= 1 || filled < LEAST_FILLED)
  return { field, header, scale, wholeStep: finest >= 0.1 ? 0.1 : 0.01, mayBePercent }
}

interface Numbers {
  largest: number
  finest: number
  scale: number
  filled: number
}

/** What the plain numbers of a column have in common; those that were refused say something about its scale too. */
function numbersOf(table: Table, field: ShareField): Numbers {
  const numbers: Numbers = { largest: 0, finest: 1, scale: 1, filled: 0 }
  for (let row = 0; row < table.size; row++) {
    const printed = printedIn(cellAt(table, field, row))
    if (printed === undefined || printed.isPercentText || printed.value === 0) continue
    const value = amountAt(table, field, row) ?? printed.value
    if (Math.abs(printed.value / value - 100) < 1) numbers.scale = 100
    numbers.filled++
    numbers.largest = Math.max(numbers.largest, printed.value)
    numbers.finest = Math.min(numbers.finest, printed.step)
  }
  return numbers
}

export function typedShare(table: Table, column: ShareColumn, row: number): TypedShare | undefined {
  const printed = printedIn(cellAt(table, column.field, row))
  const value = amountAt(table, column.field, row)
  if (printed === undefined || value === undefined) return undefined
  const { step, isPercentText } = printed
  const shown = isPercentText ? step : step / column.scale
  const unit = shown >= 1 ? column.wholeStep : shown
  const isOpen = column.mayBePercent && !isPercentText
  const orPercent = isOpen ? allowedBy(value / 100, step / 100, column.printing) : undefined
  return { value, allowed: allowedBy(value, unit, column.printing), orPercent, isPercentText }
}

/** Whether a typed share may stand for what follows. */
export function mayBe({ allowed, orPercent }: TypedShare, follows: Interval): boolean {
  return meet(follows, allowed) || (orPercent !== undefined && meet(follows, orPercent))
}

/** A share as the cell would show it. */
export function onScale({ scale }: ShareColumn, share: number, isPercentText: boolean): number {
  return isPercentText ? share : share * scale
}

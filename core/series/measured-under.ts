import { type Cell, cellText, type Grid, isBlank } from '../cells/cell'
import { once } from '../cells/once'
import { meanings } from '../table/meanings'
import { fieldsOfHeader, headerKey } from '../table/vocabularies'
import type { ReadDayCell } from './day-cell'
import { PLAN_WORDS } from './plan.words'

/** `Plan | Actual | Plan | Actual`, as it stands in a row of the table. */
export interface Kinds {
  readonly words: readonly Cell[]
  /** 0-based. */
  readonly row: number
}

interface Header {
  readonly grid: Grid
  readonly row: readonly Cell[]
  /** 0-based. */
  readonly header: number
  readonly dayOf: ReadDayCell
}

const plan = once(() => meanings(PLAN_WORDS))

export function kindOf(cell: Cell): 'plan' | 'actual' | undefined {
  if (typeof cell !== 'string') return undefined
  const key = headerKey(cellText(cell))
  if (plan().has(key)) return 'plan'
  return fieldsOfHeader(key).includes('current') ? 'actual' : undefined
}

/** Below the header, else above it, where each word holds up to the next one; from the first day on there are only words. */
export function kindsAround({ grid, row, header, dayOf }: Header): Kinds | undefined {
  const from = Math.max(
    1,
    row.findIndex((cell) => dayOf(cell) !== undefined),
  )
  const isOne = (place: number): boolean => {
    const words = (grid[place] ?? []).slice(from).filter((cell) => !isBlank(cell))
    return words.some(kindOf) && words.every((word) => typeof word === 'string')
  }
  const next = grid.findIndex((cells, place) => place > header && !cells.every(isBlank))
  const place = [next, header - 1].find(isOne)
  const words = grid[place ?? -1]
  if (place === undefined || words === undefined) return undefined
  let last: Cell
  return {
    row: place,
    words:
      place > header ? words : row.map((_, column) => (last = isBlank(words[column]) ? last : words[column])),
  }
}

interface Measured<T> {
  readonly measured: readonly T[]
  /** Their words say neither; 1-based. */
  readonly unclear: readonly { readonly row: number; readonly column: number; readonly value: Cell }[]
}

/** The actual column of each heading, which may stand once above several; what is only planned was not measured. */
export function measuredUnder<T extends { readonly column: number }>(
  headings: readonly T[],
  titles: readonly Cell[],
  { words, row }: Kinds,
): Measured<T> {
  const measured: T[] = []
  const unclear: Measured<T>['unclear'][number][] = []
  for (const heading of headings) {
    const { column } = heading
    let end = column + 1
    while (end < words.length && isBlank(titles[end])) end++
    const kinds = words.slice(column, end).map((word) => (isBlank(word) ? 'plan' : kindOf(word)))
    const actual = kinds.indexOf('actual')
    const doubt = column + (actual < 0 ? kinds.indexOf(undefined) : kinds.indexOf('actual', actual + 1))
    if (doubt >= column) unclear.push({ row: row + 1, column: doubt + 1, value: words[doubt] })
    else if (actual >= 0) measured.push({ ...heading, column: column + actual })
  }
  return { measured, unclear }
}

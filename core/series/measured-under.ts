import { type Cell, cellText, type Grid, isBlank } from '../cells/cell'
import { once } from '../cells/once'
import { meanings } from '../table/meanings'
import { fieldsOfHeader, headerKey } from '../table/vocabularies'
import type { ReadDayCell } from './day-cell'
import { PLAN_WORDS } from './plan.words'

/** A row such as `Plan | Actual | Plan | Actual`, and where it stands. */
export interface Kinds {
  readonly cells: readonly Cell[]
  /** 0-based. */
  readonly row: number
  /** Each word holds up to the next one: `Plan` above four quarters. */
  readonly isAbove: boolean
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

/** Below the header, else above it; from its first day on there are only words. */
export function kindsAround({ grid, row, header, dayOf }: Header): Kinds | undefined {
  const from = Math.max(
    0,
    row.findIndex((cell) => dayOf(cell) !== undefined),
  )
  const isOne = (cells: readonly Cell[] = []): boolean => {
    const own = cells.slice(from).filter((cell) => !isBlank(cell))
    return own.some(kindOf) && own.every((cell) => typeof cell === 'string' && dayOf(cell) === undefined)
  }
  const next = grid.findIndex((cells, place) => place > header && !cells.every(isBlank))
  const below = grid[next]
  if (below !== undefined && isOne(below)) return { cells: below, row: next, isAbove: false }
  const above = grid[header - 1]
  return from > 0 && above !== undefined && isOne(above)
    ? { cells: above, row: header - 1, isAbove: true }
    : undefined
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
  kinds: Kinds | undefined,
): Measured<T> {
  if (kinds === undefined) return { measured: headings, unclear: [] }
  const measured: T[] = []
  const unclear: Measured<T>['unclear'][number][] = []
  const words = kinds.isAbove ? handedOn(kinds.cells, titles.length) : kinds.cells
  for (const heading of headings) {
    let end = heading.column + 1
    while (end < Math.max(words.length, titles.length) && isBlank(titles[end])) end++
    const columns = Array.from({ length: end - heading.column }, (_, i) => heading.column + i)
    const [actual, second] = columns.filter((column) => kindOf(words[column]) === 'actual')
    const doubtful =
      actual === undefined
        ? columns.find((column) => !isBlank(words[column]) && kindOf(words[column]) === undefined)
        : second
    if (doubtful !== undefined)
      unclear.push({ row: kinds.row + 1, column: doubtful + 1, value: words[doubtful] })
    else if (actual !== undefined) measured.push({ ...heading, column: actual })
  }
  return { measured, unclear }
}

function handedOn(cells: readonly Cell[], length: number): readonly Cell[] {
  let word: Cell
  return Array.from({ length }, (_, column) => {
    if (!isBlank(cells[column])) word = cells[column]
    return word
  })
}

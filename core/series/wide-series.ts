import { type Cell, cellText, type Grid, isBlank, isErrorText } from '../cells/cell'
import { headerKey } from '../table/vocabularies'
import { type DaySettings, type ReadDayCell, dayReaderOf } from './day-cell'

/** One value of one KPI or key result, before it is read. */
export interface SeriesCell {
  readonly name: string
  readonly day: number | undefined
  readonly value: Cell
  /** 1-based, in the range. */
  readonly row: number
  readonly column: number
  /** What stands where its day should, and in which column; only of the first value in a row. */
  readonly noDay?: { readonly seen: Cell; readonly column: number } | undefined
}

/** A table of values: days down the side and KPIs across the top, or the other way round. */
export interface WideTable {
  readonly grid: Grid
  /** 0-based. */
  readonly header: number
  /** The column of days, or of names. */
  readonly side: number
  readonly isDaysAcross: boolean
  readonly dayOf: ReadDayCell
}

/** Titles and notes stand above a header. */
const ROWS_SEARCHED = 50

/** The first row that, with the row below it, looks like the header of such a table; `words` head the column of names. */
export function findWide(grid: Grid, settings: DaySettings, words: string): WideTable | undefined {
  const dayOf = dayReaderOf(() => [...(grid.find(hasDays) ?? []), ...grid.map(([first]) => first)], settings)
  const last = Math.min(grid.length, ROWS_SEARCHED)
  for (let header = 0; header < last; header++) {
    const row = grid[header] ?? []
    const below = grid.slice(header + 1, last).find((cells) => !cells.every(isBlank))
    if (below === undefined) return undefined
    const side = below.findIndex((cell) => !isBlank(cell))
    const table = { grid, header, dayOf }
    if (isDaysDown(row, below, side, dayOf)) return { ...table, side, isDaysAcross: false }
    const names = nameColumn(row, words, dayOf)
    const named = grid.slice(header + 1, last).find((cells) => !isBlank(cells[names]))
    if (named !== undefined && isDaysAcross(row, named, names, dayOf))
      return { ...table, side: names, isDaysAcross: true }
  }
  return undefined
}

function hasDays(row: readonly Cell[]): boolean {
  return row.filter((cell) => !isBlank(cell)).length > 1
}

/** A day below a heading that is none, and the name of a KPI to the right of it. */
function isDaysDown(row: readonly Cell[], below: readonly Cell[], side: number, dayOf: ReadDayCell): boolean {
  if (dayOf(below[side]) === undefined || dayOf(row[side]) !== undefined) return false
  return row.some((cell, column) => column > side && isName(cell) && dayOf(cell) === undefined)
}

/** A name below a heading that is no day, and days to the right of it. */
function isDaysAcross(
  row: readonly Cell[],
  below: readonly Cell[],
  side: number,
  dayOf: ReadDayCell,
): boolean {
  const days = row.filter((cell, column) => column > side && dayOf(cell) !== undefined)
  if (days.length === 0 || !isName(below[side]) || dayOf(below[side]) !== undefined) return false
  return days.some((cell) => typeof cell !== 'number') || isOrdered(days.map((cell) => dayOf(cell) ?? 0))
}

/** Plain numbers may be amounts as well, but at least two that rise or fall all along are days. */
function isOrdered(days: readonly number[]): boolean {
  const steps = days.slice(1).map((day, i) => day - (days[i] ?? 0))
  return steps.length > 0 && (steps.every((step) => step > 0) || steps.every((step) => step < 0))
}

/** The column headed by one of the words, else the first one that is headed by no day. */
function nameColumn(row: readonly Cell[], words: string, dayOf: ReadDayCell): number {
  const keys = new Set(words.split(',').map(headerKey))
  const named = row.findIndex((cell) => typeof cell === 'string' && keys.has(headerKey(cell)))
  return named >= 0 ? named : row.findIndex((cell) => dayOf(cell) === undefined)
}

function isName(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !isErrorText(cell)
}

/** Every cell with a name and a day, row by row. */
export function wideCells(table: WideTable): SeriesCell[] {
  return table.isDaysAcross ? daysAcross(table) : daysDown(table)
}

function daysDown({ grid, header, side, dayOf }: WideTable): SeriesCell[] {
  const names = (grid[header] ?? []).flatMap((cell, column) =>
    column > side && isName(cell) && dayOf(cell) === undefined ? [{ name: cellText(cell), column }] : [],
  )
  const cells: SeriesCell[] = []
  for (let place = header + 1; place < grid.length; place++) {
    const row = grid[place] ?? []
    const filled = names.filter(({ column }) => !isBlank(row[column]))
    const day = filled.length === 0 ? undefined : dayOf(row[side])
    // A row without a day is a total or a note, and says so once.
    let noDay = day === undefined ? { seen: row[side], column: side + 1 } : undefined
    for (const { name, column } of filled) {
      cells.push({ name, day, value: row[column], row: place + 1, column: column + 1, noDay })
      noDay = undefined
    }
  }
  return cells
}

function daysAcross({ grid, header, side, dayOf }: WideTable): SeriesCell[] {
  const days = (grid[header] ?? []).flatMap((cell, column) => {
    const day = column > side ? dayOf(cell) : undefined
    return day === undefined ? [] : [{ day, column }]
  })
  const cells: SeriesCell[] = []
  for (let place = header + 1; place < grid.length; place++) {
    const row = grid[place] ?? []
    if (!isName(row[side])) continue
    const name = cellText(row[side])
    for (const { day, column } of days) {
      cells.push({ name, day, value: row[column], row: place + 1, column: column + 1 })
    }
  }
  return cells
}

import { type Cell, cellText, type Grid, isBlank, isErrorText } from '../cells/cell'
import { dateText, monthOf } from '../cells/months'
import { headerKey } from '../table/vocabularies'
import { type Dated, type DaySettings, type ReadDayCell, dayReaderOf } from './day-cell'
import { kindOf, type Kinds, kindsAround, measuredUnder } from './measured-under'

/** One value of one KPI or key result, before it is read. */
export interface SeriesCell extends Dated<number | undefined> {
  readonly name: string
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
  /** The header, with the years that stand above it. */
  readonly row: readonly Cell[]
  /** 0-based. */
  readonly header: number
  /** The column of days, or of names. */
  readonly side: number
  readonly isDaysAcross: boolean
  readonly dayOf: ReadDayCell
  /** The row that says which columns are planned and which are actual. */
  readonly kinds: Kinds | undefined
}

/** Titles and notes stand above a header. */
const ROWS_SEARCHED = 50

/** The first row that, with the row below it, looks like the header of such a table; `words` head the column of names. */
export function findWide(grid: Grid, settings: DaySettings, words: string): WideTable | undefined {
  const read = dayReaderOf(() => [...(grid.find(hasDays) ?? []), ...grid.map(([first]) => first)], settings)
  const last = Math.min(grid.length, ROWS_SEARCHED)
  let title: string | undefined
  for (let header = 0; header < last; header++) {
    const row = underYears(grid[header] ?? [], grid[header - 1] ?? [], read)
    const dayOf: ReadDayCell = (cell, end) =>
      read(cell, end) ?? inYear(title, cell, (text) => read(text, end))
    const kinds = kindsAround({ grid, row, header, dayOf })
    const below = grid
      .slice(0, last)
      .find((cells, place) => place > header && place !== kinds?.row && !cells.every(isBlank))
    if (below === undefined) return undefined
    const side = below.findIndex((cell) => !isBlank(cell))
    const table = { grid, row, header, dayOf, kinds }
    if (isDaysDown(row, below, side, dayOf)) return { ...table, side, isDaysAcross: false }
    const rest = grid.slice(header + 1, last)
    const names = nameColumn(
      row.map((cell, column) => (isBlank(cell) ? kinds?.words[column] : cell)),
      words,
      dayOf,
    )
    const named = isOfReport(row, rest, dayOf) ? undefined : rest.find((cells) => !isBlank(cells[names]))
    const isSure = row.some((cell) => typeof cell === 'string' && read(cell) !== undefined)
    if (named !== undefined && isDaysAcross(row, named, names, { dayOf, isSure }))
      return { ...table, side: names, isDaysAcross: true }
    title = row.reduce((found: string | undefined, cell) => yearIn(cell) ?? found, title)
  }
  return undefined
}

/** Of a title or a heading; a fiscal year says nothing about its months. */
const YEAR = /^(?!.*(?:FY|GJ|\d[/-]\d)).*?((?:19|20)\d\d)(?!\d)/i

function yearIn(cell: Cell): string | undefined {
  return YEAR.exec(cellText(cell))?.[1]
}

/** `Oct` or `Q3` in the year that a title names; a word such as `Year` is no part of one. */
function inYear(year: string | undefined, cell: Cell, read: ReadDayCell): number | undefined {
  if (year === undefined || !isName(cell)) return undefined
  const text = dateText(cellText(cell))
  const isPart = /\d/.test(text) || monthOf(text.replace('.', '')) !== undefined
  return isPart ? read(`${text} ${year}`) : undefined
}

const YEAR_ALONE = /^(?:19|20)\d\d$/

/** `Oct` below `2026`, which may stand once for all months up to the next year. */
function underYears(row: readonly Cell[], above: readonly Cell[], read: ReadDayCell): readonly Cell[] {
  let year: string | undefined
  return row.map((cell, column) => {
    year = YEAR_ALONE.exec(cellText(above[column]))?.[0] ?? year
    return read(cell) === undefined && inYear(year, cell, read) !== undefined
      ? `${cellText(cell)} ${year}`
      : cell
  })
}

function hasDays(row: readonly Cell[]): boolean {
  return row.filter((cell) => !isBlank(cell)).length > 1
}

/** A day below a heading that is none, and the name of a KPI to the right of it. */
function isDaysDown(row: readonly Cell[], below: readonly Cell[], side: number, dayOf: ReadDayCell): boolean {
  if (dayOf(below[side]) === undefined || dayOf(row[side]) !== undefined) return false
  return row.some((cell, column) => column > side && isName(cell) && dayOf(cell) === undefined)
}

/** `As of | 2026-11-22`, where a row below has the days. */
function isOfReport(row: readonly Cell[], rest: Grid, dayOf: ReadDayCell): boolean {
  const isDay = (cell: Cell): boolean => typeof cell !== 'number' && dayOf(cell) !== undefined
  return (
    row.filter((cell) => !isBlank(cell)).length === 2 && rest.some((cells) => cells.filter(isDay).length > 1)
  )
}

interface Days {
  readonly dayOf: ReadDayCell
  /** A heading is a day by its own words. */
  readonly isSure: boolean
}

/** A name below a heading that is no day, days to the right of it, and no days below these. */
function isDaysAcross(
  row: readonly Cell[],
  below: readonly Cell[],
  side: number,
  { dayOf, isSure }: Days,
): boolean {
  const columns = row
    .map((_, column) => column)
    .filter((column) => column > side && dayOf(row[column]) !== undefined)
  if (columns.length === 0 || !isName(below[side]) || dayOf(below[side]) !== undefined) return false
  const isDay = (cell: Cell): boolean => (dayOf(cell) ?? inYear('2000', cell, dayOf)) !== undefined
  if (columns.some((column) => typeof below[column] !== 'number' && isDay(below[column]))) return false
  return isSure || isOrdered(columns.map((column) => dayOf(row[column]) ?? 0))
}

/** Plain numbers may be amounts as well, and months of a title’s year may be of another one, but at least two that rise or fall all along are days. */
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

/** Every cell with a name and a day, row by row, and what may be planned or actual. */
export interface WideCells {
  readonly cells: readonly SeriesCell[]
  readonly unclear: readonly Pick<SeriesCell, 'row' | 'column' | 'value'>[]
}

export function wideCells(table: WideTable): WideCells {
  const { row, side, dayOf } = table
  const headings = row.flatMap((cell, column): Heading[] => {
    const day = column > side ? dayOf(cell) : undefined
    const isHeading = table.isDaysAcross
      ? day !== undefined
      : column > side && isName(cell) && day === undefined
    return isHeading ? [{ name: cellText(cell), day, first: dayOf(cell, 'first'), column }] : []
  })
  const { measured, unclear } =
    table.kinds === undefined
      ? { measured: headings, unclear: [] }
      : measuredUnder(headings, row, table.kinds)
  const cells = table.isDaysAcross ? daysAcross(table, measured) : daysDown(table, measured)
  return { cells, unclear }
}

type Heading = Pick<SeriesCell, 'name' | 'day' | 'first' | 'column'>

function firstBelow({ header, kinds }: WideTable): number {
  return Math.max(header, kinds?.row ?? 0) + 1
}

function daysDown(table: WideTable, names: readonly Heading[]): SeriesCell[] {
  const { grid, side, dayOf } = table
  const cells: SeriesCell[] = []
  for (let place = firstBelow(table); place < grid.length; place++) {
    const row = grid[place] ?? []
    const filled = names.filter(({ column }) => !isBlank(row[column]))
    const day = filled.length === 0 ? undefined : dayOf(row[side])
    const first = day === undefined ? undefined : dayOf(row[side], 'first')
    // A row without a day is a total or a note, and says so once.
    let noDay = day === undefined ? { seen: row[side], column: side + 1 } : undefined
    for (const { name, column } of filled) {
      cells.push({ name, day, first, value: row[column], row: place + 1, column: column + 1, noDay })
      noDay = undefined
    }
  }
  return cells
}

function daysAcross(table: WideTable, days: readonly Heading[]): SeriesCell[] {
  const { grid, side, row: titles, dayOf } = table
  const start = titles.findIndex((cell, column) => column > side && dayOf(cell) !== undefined)
  const isPlan = (row: readonly Cell[]): boolean =>
    row.some((cell, column) => column !== side && kindOf(cell) === 'plan')
  const cells: SeriesCell[] = []
  let planned: string | undefined
  for (let place = firstBelow(table); place < grid.length; place++) {
    const row = grid[place] ?? []
    // Below the plan of a KPI its actual values may stand without its name.
    const name = isName(row[side]) ? cellText(row[side]) : planned
    planned = isPlan(row.slice(0, start)) ? name : undefined
    if (name === undefined || planned !== undefined) continue
    for (const { day, first, column } of days) {
      cells.push({ name, day, first, value: row[column], row: place + 1, column: column + 1 })
    }
  }
  return cells
}

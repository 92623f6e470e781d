import { type Cell, type Grid, isBlank } from '../cells/cell'
import type { DecimalMark } from '../cells/digits'
import { dayOrderOf } from '../cells/day'
import { dayOrderOfLocale, decimalMarkOfLocale } from '../cells/locale'
import { decimalMarkOf } from '../cells/number'
import { once } from '../cells/once'
import { checkColumns } from './check-columns'
import { checkPercents } from './check-percents'
import { checkUnits } from './check-units'
import { cycleBeside } from './cycle-beside'
import { columnsOf } from './columns-of'
import { AMOUNT_FIELDS, type AmountField } from './field'
import { findHeader, type Header } from './find-header'
import type { Issue } from './issue'
import type { AmountColumn, AmountReader } from './amount-reader'
import { measureReader } from './read-measure-cell'
import { objectiveRows } from './objective-rows'
import { readRows } from './read-rows'
import { KEY_RESULT, OBJECTIVE } from './row-kind'
import type { Columns, Formats, Table } from './table'
import { tableNotes } from './table-notes'
import { weightScaleOf } from './weight-scale'
import { withIssues } from './with-issues'
import { withTypes } from './type-of-level'

export interface TableReading {
  /** Absent when no row reads as a header; the issue says so. */
  readonly table: Table | undefined
  /** Made when asked for: a score alone does not need them. */
  readonly issues: readonly Issue[]
}

/** Finds the header and reads every row below it. Never throws: what cannot be read becomes an issue. */
export function readTable(grid: Grid, around: Around = {}): TableReading {
  const header = findHeader(grid)
  if (header === undefined) {
    const code = grid.every((cells) => cells.every(isBlank)) ? 'empty-range' : 'no-header'
    return { table: undefined, issues: [{ code, severity: 'error', row: 1 }] }
  }
  const found: Issue[] = []
  const table = tableBelow(grid, header, { ...around, issues: found })
  return withIssues({ table }, () => [...tableNotes(table, header), ...found])
}

/** What the grid itself does not say. */
export interface Around {
  readonly formats?: Formats | undefined
  /** The sheet's locale, for what has two readings. */
  readonly locale?: (() => string | undefined) | undefined
}

interface Sink extends Around {
  readonly issues: Issue[]
}

function tableBelow(typed: Grid, header: Header, { formats, locale, issues }: Sink): Table {
  const first = header.index + 1
  const columns = withTypes(typed, header.columns, first)
  const { grid, places: objectives, from } = objectiveRows(typed, columns, header)
  const { amounts, places, kinds } = newNumbers(columns, Math.max(0, grid.length - first) + 1)
  const columnsOfAmounts = amountColumns(columns, amounts)
  const findMark = (): DecimalMark | undefined =>
    decimalMarkOfLocale(locale?.() ?? '') ?? decimalMarkOf(amountCells(grid, columns, first))
  const reader: AmountReader = {
    grid,
    columns,
    first,
    issues,
    asides: new Map(),
    measure: measureReader(),
    decimal: once(findMark),
  }
  const rows = readRows(reader, { amounts: columnsOfAmounts, places, kinds, from }, header)
  checkColumns(reader, columnsOfAmounts, { places, size: rows.size })
  if (reader.asides.size > 0) checkWritings(reader, columnsOfAmounts, places)
  return {
    headerRow: first,
    columns,
    grid,
    formats,
    size: rows.size,
    places,
    amounts,
    kinds: kinds ?? kindsOf(objectives, places),
    asides: reader.asides,
    weightScale: weightScaleOf(amounts.weight, rows.size),
    dayOrder: once(() => dayOrderOfLocale(locale?.() ?? '') ?? dayOrderOf(dueCells(grid, columns, first))),
    decimal: reader.decimal,
    levels: header.levels,
    cycleBeside: cycleBeside(grid, header),
    sections: rows.sections,
  }
}

/** What only cells that are more than a number can have. */
function checkWritings(reader: AmountReader, amounts: readonly AmountColumn[], places: Int32Array): void {
  checkPercents(reader, amounts, places)
  checkUnits(reader, amounts, places)
}

/** All rows of a form that are no objectives are key results. */
function kindsOf(objectives: ReadonlySet<number>, places: Int32Array): Table['kinds'] {
  return objectives.size === 0
    ? undefined
    : Uint8Array.from(places, (place) => (objectives.has(place) ? OBJECTIVE : KEY_RESULT))
}

type Numbers = Pick<Table, 'amounts' | 'places' | 'kinds'>

/** All arrays of a table in one piece of memory: asking for a piece costs as much as reading ten rows. */
function newNumbers(columns: Columns, capacity: number): Numbers {
  let named = 0
  for (const field of AMOUNT_FIELDS) if (columns[field] !== undefined) named++
  const memory = new ArrayBuffer((named * 8 + 4 + 1) * capacity)
  const amounts: Partial<Record<AmountField, Float64Array>> = {}
  let end = 0
  for (const field of AMOUNT_FIELDS) {
    if (columns[field] === undefined) continue
    amounts[field] = new Float64Array(memory, end, capacity)
    end += 8 * capacity
  }
  const places = new Int32Array(memory, end, capacity)
  const hasKinds = columns.type !== undefined
  return {
    amounts,
    places,
    kinds: hasKinds ? new Uint8Array(memory, end + 4 * capacity, capacity) : undefined,
  }
}

function amountColumns(columns: Columns, amounts: Table['amounts']): AmountColumn[] {
  const found: AmountColumn[] = []
  for (const field of AMOUNT_FIELDS) {
    const place = columns[field]
    const values = amounts[field]
    if (place !== undefined && values !== undefined) found.push({ field, place, values })
  }
  return found
}

/** The cells that hold amounts; all of a table share the habits of whoever typed them. */
function* amountCells(grid: Grid, columns: Columns, first: number): Iterable<Cell> {
  const places = columnsOf(columns, ['start', 'target', 'current'])
  for (let row = first; row < grid.length; row++) {
    for (const place of places) yield grid[row]?.[place]
  }
}

function* dueCells(grid: Grid, { due }: Columns, first: number): Iterable<Cell> {
  if (due === undefined) return
  for (let row = first; row < grid.length; row++) yield grid[row]?.[due]
}

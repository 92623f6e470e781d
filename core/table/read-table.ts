import { type Cell, type Grid, isBlank } from '../cells/cell'
import type { DecimalMark } from '../cells/digits'
import { type DayOrder, dayOrderOf } from '../cells/day'
import { dayOrderOfLocale, decimalMarkOfLocale } from '../cells/locale'
import { decimalMarkOf } from '../cells/number'
import { checkColumns } from './check-columns'
import { checkPercents } from './check-percents'
import { checkUnits } from './check-units'
import { AMOUNT_FIELDS, type AmountField } from './field'
import { findHeader, type Header } from './find-header'
import type { Issue } from './issue'
import type { AmountColumn, AmountReader } from './amount-reader'
import { measureReader } from './read-measure-cell'
import { readRows } from './read-rows'
import type { Columns, Formats, Table } from './table'
import { tableNotes } from './table-notes'
import { once } from './vocabularies'
import { weightScaleOf } from './weight-scale'
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
  const issues = once(() => [...tableNotes(table, header), ...found])
  return {
    table,
    get issues() {
      return issues()
    },
  }
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

function tableBelow(grid: Grid, header: Header, { formats, locale, issues }: Sink): Table {
  const first = header.index + 1
  const columns = withTypes(grid, header.columns, first)
  const columnsOfAmounts = amountColumns(columns, grid.length - first)
  let decimal: { readonly mark: DecimalMark | undefined } | undefined
  const findMark = (): DecimalMark | undefined =>
    decimalMarkOfLocale(locale?.() ?? '') ?? decimalMarkOf(amountCells(grid, columns, first))
  const reader: AmountReader = {
    grid,
    columns,
    first,
    issues,
    asides: new Map(),
    measure: measureReader(),
    decimal: () => (decimal ??= { mark: findMark() }).mark,
  }
  let order: { readonly found: DayOrder | undefined } | undefined
  const rows = readRows(reader, columnsOfAmounts, header)
  checkColumns(reader, columnsOfAmounts, rows)
  if (reader.asides.size > 0) {
    checkPercents(reader, columnsOfAmounts, rows.places)
    checkUnits(reader, columnsOfAmounts, rows.places)
  }
  const amounts: Partial<Record<AmountField, Float64Array>> = {}
  for (const { field, values } of columnsOfAmounts) amounts[field] = values
  const { size, places, kinds, sections } = rows
  return {
    headerRow: first,
    columns,
    grid,
    formats,
    size,
    places,
    amounts,
    kinds,
    asides: reader.asides,
    weightScale: weightScaleOf(amounts.weight, size),
    dayOrder: () =>
      (order ??= { found: dayOrderOfLocale(locale?.() ?? '') ?? dayOrderOf(dueCells(grid, columns, first)) })
        .found,
    levels: header.levels,
    sections,
  }
}

function amountColumns(columns: Columns, capacity: number): AmountColumn[] {
  return AMOUNT_FIELDS.flatMap((field): AmountColumn[] => {
    const place = columns[field]
    return place === undefined ? [] : [{ field, place, values: new Float64Array(Math.max(0, capacity)) }]
  })
}

/** The cells that hold amounts; all of a table share the habits of whoever typed them. */
function* amountCells(grid: Grid, columns: Columns, first: number): Iterable<Cell> {
  const measured: readonly AmountField[] = ['start', 'target', 'current']
  const places = measured.flatMap((field) => columns[field] ?? [])
  for (let row = first; row < grid.length; row++) {
    for (const place of places) yield grid[row]?.[place]
  }
}

function* dueCells(grid: Grid, { due }: Columns, first: number): Iterable<Cell> {
  if (due === undefined) return
  for (let row = first; row < grid.length; row++) yield grid[row]?.[due]
}

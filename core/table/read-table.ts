import { type Cell, type Grid, isBlank } from '../cells/cell'
import type { DecimalMark } from '../cells/digits'
import { decimalMarkOfLocale } from '../cells/locale'
import { decimalMarkOf } from '../cells/number'
import { checkColumns } from './check-columns'
import { AMOUNT_FIELDS, type AmountField } from './field'
import { findHeader, type Header } from './find-header'
import type { Issue } from './issue'
import { nearestField } from './nearest-header'
import type { AmountColumn, AmountReader } from './read-amount'
import { readRows } from './read-rows'
import type { Columns, Formats, Table } from './table'
import { severalCycles } from './several-cycles'
import { headerKey } from './vocabularies'
import { weightScaleOf } from './weight-scale'
import { withTypes } from './type-of-level'

export interface TableReading {
  /** Absent when no row reads as a header; the issue says so. */
  readonly table: Table | undefined
  readonly issues: Issue[]
}

/** Finds the header and reads every row below it. Never throws: what cannot be read becomes an issue. */
export function readTable(grid: Grid, around: Around = {}): TableReading {
  const header = findHeader(grid)
  if (header === undefined) {
    const code = grid.every((cells) => cells.every(isBlank)) ? 'empty-range' : 'no-header'
    return { table: undefined, issues: [{ code, severity: 'error', row: 1 }] }
  }
  const issues = [...repeatedColumns(header), ...unknownColumns(header)]
  return { table: tableBelow(grid, header, { ...around, issues }), issues }
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
    decimal: () => (decimal ??= { mark: findMark() }).mark,
  }
  const { cycles, ...rows } = readRows(reader, columnsOfAmounts, header)
  checkColumns(reader, columnsOfAmounts, rows.places, rows.size)
  const amounts = Object.fromEntries(columnsOfAmounts.map(({ field, values }) => [field, values]))
  const weightScale = weightScaleOf(amounts.weight, rows.size)
  const { asides } = reader
  const { levels } = header
  const table = { headerRow: first, columns, grid, formats, ...rows, amounts, asides, weightScale, levels }
  const several = severalCycles(cycles, table)
  if (several !== undefined) issues.push(several)
  return table
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

function repeatedColumns({ index, repeated }: Header): Issue[] {
  return repeated.map(({ column, field }) => ({
    code: 'duplicate-column',
    severity: 'warning',
    row: index + 1,
    column: column + 1,
    field,
  }))
}

/** The heading that OKR_SCORES writes above its column. */
const OWN_HEADING = 'OKR score'

/** An unknown column is ignored; where its name is nearly that of a column which nobody else has, it says so. */
function unknownColumns({ index, columns, unknown }: Header): Issue[] {
  return unknown.flatMap(({ column, text }): Issue[] => {
    if (text === OWN_HEADING) return []
    const field = nearestField(headerKey(text))
    const about = { row: index + 1, column: column + 1, seen: text }
    return field === undefined || field in columns
      ? [{ code: 'unknown-column', severity: 'note', ...about }]
      : [{ code: 'misspelt-column', severity: 'warning', ...about, field }]
  })
}

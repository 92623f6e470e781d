import { type Cell, cellText, type Grid, isBlank } from '../cells/cell'
import { decimalMarkOf } from '../cells/number'
import type { Issue } from './issue'
import { findHeader, type Header } from './find-header'
import { readRow } from './read-row'
import type { Table, TableRow } from './table'
import { nearestField } from './nearest-header'
import { fieldsOfHeader, isTotal, kindReader } from './vocabularies'

export interface TableReading {
  /** Absent when no row reads as a header; the issue says so. */
  readonly table: Table | undefined
  readonly issues: readonly Issue[]
}

/** The number format of each cell, as `getNumberFormats` gives them. Without it, units come from a Unit column only. */
export type Formats = readonly (readonly string[])[]

/** Finds the header and reads every row below it. Never throws: what cannot be read becomes an issue. */
export function readTable(grid: Grid, formats?: Formats): TableReading {
  const header = findHeader(grid)
  if (header === undefined) {
    const code = grid.every((cells) => cells.every(isBlank)) ? 'empty-range' : 'no-header'
    return { table: undefined, issues: [{ code, severity: 'error', row: 1 }] }
  }
  const issues = [...repeatedColumns(header), ...misspeltColumns(header, grid[header.index] ?? [])]
  const table = {
    headerRow: header.index + 1,
    columns: header.columns,
    rows: readRows(grid, header, { formats, issues }),
  }
  return { table, issues }
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

/** A column that nobody else has, under a name that is nearly right. */
function misspeltColumns({ index, columns, keys }: Header, cells: readonly Cell[]): Issue[] {
  return keys.flatMap((key, column): Issue[] => {
    const field = fieldsOfHeader(key).length > 0 ? undefined : nearestField(key)
    if (field === undefined || field in columns) return []
    const seen = cellText(cells[column])
    return [{ code: 'misspelt-column', severity: 'warning', row: index + 1, column: column + 1, field, seen }]
  })
}

/** The cells that hold amounts; all of a table share the habits of whoever typed them. */
function* amounts(grid: Grid, { index, columns }: Header): Iterable<Cell> {
  const places = [columns.start, columns.target, columns.current].filter((place) => place !== undefined)
  for (let row = index + 1; row < grid.length; row++) {
    for (const place of places) yield grid[row]?.[place]
  }
}

interface Sink {
  readonly formats: Formats | undefined
  readonly issues: Issue[]
}

function readRows(grid: Grid, header: Header, { formats, issues }: Sink): TableRow[] {
  const { columns } = header
  const known = Object.values(columns)
  const kindOf = kindReader()
  const decimal = decimalMarkOf(amounts(grid, header))
  const rows: TableRow[] = []
  for (let index = header.index + 1; index < grid.length; index++) {
    const cells = grid[index] ?? []
    if (known.every((column) => isBlank(cells[column]))) continue
    const found: Issue[] = []
    const source = {
      cells,
      formats: formats?.[index],
      row: index + 1,
      columns,
      kindOf,
      decimal,
      issues: found,
    }
    const row = readRow(source)
    const name = row.keyResult ?? row.title ?? row.objective
    if (name !== undefined && isTotal(name)) issues.push(totalsRow(row, name))
    else {
      rows.push(row)
      for (const issue of found) issues.push(issue)
    }
  }
  return rows
}

function totalsRow({ row }: TableRow, seen: string): Issue {
  return { code: 'totals-row', severity: 'note', row, seen }
}

import { type Cell, cellText, isErrorText } from '../cells/cell'
import { once } from '../cells/once'
import { cellIssue } from './cell-issue'
import type { Header } from './find-header'
import type { Issue } from './issue'
import { RARE_WORDS } from './languages/rare.words'
import { nearestField } from './nearest-header'
import { cellAt, readDayAt, textAt } from './row-at'
import { addCycle, type Cycles, severalCycles } from './several-cycles'
import type { Table } from './table'
import { textFields } from './text-fields'
import { headerKey } from './vocabularies'

/**
 * What there is to say about a table beyond its numbers: columns, texts that are errors, cycles. Only who shows issues
 * asks for it, so that a score does not wait for it.
 */
export function tableNotes(table: Table, header: Header): Issue[] {
  const issues = [
    ...repeatedColumns(header, table),
    ...unknownColumns(header),
    ...errorTexts(table),
    ...ambiguousDays(table),
  ]
  const cycles = severalCycles(cyclesOf(table), table)
  if (cycles !== undefined) issues.push(cycles)
  return issues
}

function repeatedColumns({ index, repeated }: Header, { cycleBeside }: Table): Issue[] {
  return repeated.flatMap(({ column, field }) =>
    field === 'remark' || column === cycleBeside
      ? []
      : { code: 'duplicate-column', severity: 'warning', row: index + 1, column: column + 1, field },
  )
}

/** The headings above our own columns beside the rows. */
const ownHeadings = once(() => new Set(RARE_WORDS.ownHeadings.split(/, ?/)))

/** An unknown column is ignored; where its name is nearly that of a column which nobody else has, it says so. */
function unknownColumns({ index, columns, unknown }: Header): Issue[] {
  return unknown.flatMap(({ column, text }): Issue[] => {
    if (ownHeadings().has(text)) return []
    const field = nearestField(headerKey(text))
    const about = { row: index + 1, column: column + 1, seen: text }
    return field === undefined || field in columns
      ? [{ code: 'unknown-column', severity: 'note', ...about }]
      : [{ code: 'misspelt-column', severity: 'warning', ...about, field }]
  })
}

function errorTexts(table: Table): Issue[] {
  const issues: Issue[] = []
  const { grid, places, size, columns } = table
  for (const field of textFields(table)) {
    const column = columns[field] ?? -1
    for (let row = 0; row < size; row++) {
      const place = places[row] ?? 0
      if (!isErrorText(grid[place]?.[column])) continue
      issues.push({ ...cellIssue(table, field, place), code: 'error-cell', severity: 'error' })
    }
  }
  return issues
}

/** Days that could be two, with the one that they were read as. */
function ambiguousDays(table: Table): Issue[] {
  const issues: Issue[] = []
  if (table.columns.due === undefined) return issues
  for (let row = 0; row < table.size; row++) {
    if (typeof cellAt(table, 'due', row) !== 'string') continue
    const reading = readDayAt(table, row)
    if (reading.kind !== 'day' || !reading.isAmbiguous) continue
    const where = cellIssue(table, 'due', table.places[row] ?? 0)
    issues.push({ ...where, code: 'ambiguous-day', severity: 'warning', rule: reading.iso })
  }
  return issues
}

/** Each cycle that the rows name, under the label of its period and as first written. */
function cyclesOf(table: Table): Cycles {
  const { grid, places, size, cycleBeside } = table
  const { cycle: column } = table.columns
  const cycles: Cycles = new Map()
  if (column === undefined) return cycles
  const met = new Set<Cell>()
  for (let row = 0; row < size; row++) {
    const cell = cycleBeside === undefined ? grid[places[row] ?? 0]?.[column] : textAt(table, 'cycle', row)
    if (met.has(cell)) continue
    met.add(cell)
    if (!isErrorText(cell)) addCycle(cycles, cellText(cell))
  }
  return cycles
}

import { type Cell, cellText, isErrorText } from '../cells/cell'
import { readPeriod } from '../cells/period'
import type { Issue } from './issue'
import type { Table } from './table'

/** More are no cycles of a team; counting ends here. */
const MOST = 100

/** How many are named. */
const NAMED = 3

/** A note when the rows name more than one cycle. Two writings of one period, Q4 2026 and 2026-Q4, are one. */
export function severalCycles(
  table: Pick<Table, 'columns' | 'headerRow' | 'sections' | 'grid' | 'places' | 'size'>,
): Issue | undefined {
  const cycles = new Map<string, string>()
  for (const { text } of table.sections?.cycle ?? []) addTo(cycles, text)
  const column = table.columns.cycle
  if (column !== undefined) addColumn(cycles, table, column)
  if (cycles.size < 2) return undefined
  const names = [...cycles.values()].slice(0, NAMED).join(', ')
  const seen = cycles.size > NAMED ? `${names} and others` : names
  return {
    code: 'several-cycles',
    severity: 'note',
    row: table.headerRow,
    ...(column === undefined ? {} : { column: column + 1 }),
    field: 'cycle',
    seen,
    count: cycles.size,
  }
}

function addColumn(
  cycles: Map<string, string>,
  { grid, places, size }: Pick<Table, 'grid' | 'places' | 'size'>,
  column: number,
): void {
  // Mostly the same as in the row above.
  let last: Cell = ''
  for (let row = 0; row < size && cycles.size < MOST; row++) {
    const cell = grid[places[row] ?? 0]?.[column]
    if (cell === last) continue
    last = cell
    if (!isErrorText(cell)) addTo(cycles, cellText(cell))
  }
}

function addTo(cycles: Map<string, string>, text: string): void {
  if (text === '' || [...cycles.values()].includes(text)) return
  const period = readPeriod(text)?.label ?? text
  if (!cycles.has(period)) cycles.set(period, text)
}

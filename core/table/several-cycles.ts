import { readPeriod } from '../cells/period'
import type { Issue } from './issue'
import type { Table } from './table'

/** More are no cycles of a team; counting ends here. */
const MOST = 100

/** How many are named. */
const NAMED = 3

/** The cycles of a table, each under the label of its period and as first written. */
export type Cycles = Map<string, string>

/** A note when the rows name more than one cycle. */
export function severalCycles(
  cycles: Cycles,
  { columns: { cycle: column }, headerRow, sections }: Pick<Table, 'columns' | 'headerRow' | 'sections'>,
): Issue | undefined {
  for (const { text } of sections?.cycle ?? []) addCycle(cycles, text)
  if (cycles.size < 2) return undefined
  const names = [...cycles.values()].slice(0, NAMED).join(', ')
  return {
    code: 'several-cycles',
    severity: 'note',
    row: headerRow,
    ...(column === undefined ? {} : { column: column + 1 }),
    field: 'cycle',
    seen: cycles.size > NAMED ? `${names} and others` : names,
    count: cycles.size,
  }
}

/** Two writings of one period, Q4 2026 and 2026-Q4, are one cycle. */
export function addCycle(cycles: Cycles, text: string): void {
  if (text === '' || cycles.size >= MOST) return
  const period = readPeriod(text)?.label ?? text
  if (!cycles.has(period)) cycles.set(period, text)
}

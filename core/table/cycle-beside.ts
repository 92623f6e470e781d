import { type Cell, cellText } from '../cells/cell'
import { readPeriod } from '../cells/period'
import type { Header } from './find-header'
import type { Table } from './table'

/** The second column of a cycle in two, `Quarter | Year`, where any row makes a period of both. */
export function cycleBeside(
  grid: Table['grid'],
  { columns: { cycle = -1 }, repeated, index }: Header,
): number | undefined {
  const beside = repeated.find(({ field }) => field === 'cycle')?.column
  if (beside === undefined) return undefined
  const isInTwo = grid.some(
    (row, place) => place > index && inTwo(cellText(row[cycle]), row[beside]) !== cellText(row[cycle]),
  )
  return isInTwo ? beside : undefined
}

/** `Q4 2026` of Q4 and 2026; what makes no period with the other cell stays alone. */
export function inTwo(text: string, beside: Cell): string {
  const both = `${text} ${cellText(beside)}`.trim()
  return readPeriod(both) === undefined ? text : both
}

import { type Cell, type Grid, cellText, isBlank } from '../cells/cell'
import type { Columns } from './table'
import { kindOf } from './vocabularies'

/** A Level column whose words are kinds, Objective and KR, is the Type column where there is no other. */
export function withTypes(grid: Grid, columns: Columns, first: number): Columns {
  const { level, type } = columns
  if (level === undefined || type !== undefined || !holdsKinds(grid, level, first)) return columns
  const { level: _, ...others } = columns
  return { ...others, type: level }
}

/** At least half of the filled cells, an objective among them. */
function holdsKinds(grid: Grid, column: number, first: number): boolean {
  const kinds = new Map<Cell, ReturnType<typeof kindOf>>()
  let filled = 0
  let known = 0
  for (let place = first; place < grid.length; place++) {
    const cell = grid[place]?.[column]
    if (isBlank(cell)) continue
    if (!kinds.has(cell)) kinds.set(cell, kindOf(cellText(cell)))
    filled++
    if (kinds.get(cell) !== undefined) known++
  }
  return known * 2 >= filled && [...kinds.values()].includes('objective')
}

import type { Grid } from '../cells/cell'

/** The header of sheets that name the level of each objective. */
export const LEVEL_HEADER = ['ID', 'Parent', 'Title', 'Level', 'Target', 'Current'] as const

/** A team's objective below that of the company. */
export const LEVEL_ROWS: Grid = [
  LEVEL_HEADER,
  ['1', '', 'Grow', 'Company', '', ''],
  ['2', '1', 'Sell', 'Team', '', ''],
  ['3', '2', 'Users', '', 10, 5],
]

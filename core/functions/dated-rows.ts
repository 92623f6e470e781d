import type { Grid } from '../cells/cell'

/** The rows that examples about time use: half of the quarter is over on `DATED_TODAY`. */
export const DATED_ROWS: Grid = [
  ['Objective', 'Key Result', 'Target', 'Current', 'Cycle', 'Status'],
  ['Grow', 'Users', 100, 50, 'Q4 2026', ''],
  ['', 'Trials', 100, 20, '', ''],
  ['Care', 'Answers', 100, 60, 'Q4 2026', 'At risk'],
  ['', 'Articles', 100, 100, '', ''],
]

export const DATED_TODAY = '2026-11-15'

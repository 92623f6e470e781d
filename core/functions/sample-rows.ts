import type { Grid } from '../cells/cell'

/** The rows that the examples use, as they stand in A1:G6 of the reference's sample. */
export const SAMPLE_ROWS: Grid = [
  ['Objective', 'Key Result', 'Owner', 'Start', 'Target', 'Current', 'Weight'],
  ['Improve customer satisfaction', 'Net promoter score', 'Head of Support', 40, 50, 44, 1],
  ['', 'Support response time, hours', 'Support Lead', 24, 12, 15, 1],
  ['Enhance employee engagement', 'Survey score', 'Head of People', 0.75, 0.85, 0.8, 3],
  ['', 'Yearly turnover', 'Head of People', 0.2, 0.17, 0.2, 1],
  ['', 'Development programs', 'Head of People', '', 3, '', ''],
]

/** Where `SAMPLE_ROWS` stand in an example's formula. */
export const SAMPLE_RANGE = 'A1:G6'

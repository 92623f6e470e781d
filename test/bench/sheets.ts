import type { Cell } from '../../core/index'

const HEADER = [
  'ID',
  'Parent',
  'Title',
  'Owner',
  'Team',
  'Start',
  'Target',
  'Current',
  'Weight',
  'Due',
  'Cycle',
]

/** Rows with ids and parents, about five children each, all the usual columns filled. */
export function idParentRows(count: number): Cell[][] {
  const rows: Cell[][] = [HEADER]
  for (let i = 0; i < count; i++) {
    const parent = i === 0 ? '' : `n${Math.floor((i - 1) / 5)}`
    rows.push([
      `n${i}`,
      parent,
      `Title ${i}`,
      'Owner',
      'Team',
      0,
      100,
      (i * 7) % 120,
      1 + (i % 3),
      '2026-12-31',
      'Q4 2026',
    ])
  }
  return rows
}

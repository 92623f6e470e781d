import { expect, test } from 'vitest'
import { readTable } from '../../../core/table/read-table'
import { rowAt } from '../../../core/table/row-at'
import { drawn } from '../draw'

test.each([
  ['Quarter | Year', 'Q4 | 2026', 'Q4 2026'],
  ['Year | Quarter', '2026 | Q4', '2026 Q4'],
  ['Jahr | Quartal', '2026 | IV. Quartal', '2026 IV. Quartal'],
  ['Trimestre | Año', 'T4 | 2026', 'T4 2026'],
  ['Quarter | Year', 'Q2 | FY27', 'Q2 FY27'],
  ['年 | 四半期', '2026 | 第4四半期', '2026 第4四半期'],
])('a cycle in two columns is read from both: %s, %s', (headers, cells, cycle) => {
  const { table, issues } = readTable(
    drawn(`Objective | Key Result | Target | ${headers}\n Grow | Users | 10 | ${cells}`),
  )
  expect(table && rowAt(table, 0).cycle).toBe(cycle)
  expect(issues).toEqual([])
})

test.each([
  ['Cycle | Year', 'Q4 2026 | 2026', 'Q4 2026'],
  ['Cycle | Quarter', 'Cycle 3 | Q4', 'Cycle 3'],
])(
  'what makes no period together stays alone, and the second column is named: %s, %s',
  (headers, cells, cycle) => {
    const { table, issues } = readTable(
      drawn(`Objective | Key Result | Target | ${headers}\n Grow | Users | 10 | ${cells}`),
    )
    expect(table && rowAt(table, 0).cycle).toBe(cycle)
    expect(issues).toMatchObject([{ code: 'duplicate-column', column: 5 }])
  },
)

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { isoOfDayNumber } from '../../../core/cells/day-number'
import { judge, statusesOf } from '../../../core/time/statuses'
import { Q4, treeOf } from './judged'

describe('every tree', () => {
  const row = fc.record({
    up: fc.nat(),
    current: fc.option(fc.integer({ min: -2, max: 14 })),
    weight: fc.option(fc.nat({ max: 3 })),
    cycle: fc.constantFrom('', '', 'Q3 2026', 'Q4 2026', 'FY27', 'Cycle 3'),
    due: fc.constantFrom('', '', '2026-11-20', '2026-02-01', 'soon'),
  })
  const HEADER = ['ID', 'Parent', 'Title', 'Cycle', 'Due', 'Target', 'Current', 'Weight']
  const forest = fc.array(row, { minLength: 1, maxLength: 25 }).map((rows) =>
    [HEADER as Cell[]].concat(
      rows.map(({ up, current, weight, cycle, due }, i): Cell[] => {
        const several = up % 7 === 0 && i > 2 ? `n${up % i}, n${(up + 1) % i}` : `n${up % Math.max(1, i)}`
        return [
          `n${i}`,
          i === 0 || up % 4 === 0 ? '' : several,
          `t${i}`,
          cycle,
          due,
          10,
          current ?? '',
          weight ?? '',
        ]
      }),
    ),
  )

  test('what is expected lies between what is expected below it', () => {
    fc.assert(
      fc.property(forest, fc.integer({ min: 46000, max: 46500 }), (rows, today) => {
        const tree = treeOf(rows, Q4)
        const { nodes, whole } = judge(tree, { today: isoOfDayNumber(today) })
        for (const { expected = 0 } of [...nodes, whole]) {
          expect(expected).toBeGreaterThanOrEqual(0)
          expect(expected).toBeLessThanOrEqual(1 + 1e-12)
        }
        expect(nodes).toHaveLength(tree.size)
      }),
      { numRuns: 200 },
    )
  })

  test('where all have the same days, all objectives are expected to have come that far', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const same = rows.map((cells, i) =>
          i === 0 ? cells : cells.map((cell, at) => (at === 3 || at === 4 ? '' : cell)),
        )
        for (const { expected = -1 } of statusesOf(treeOf(same, Q4), { today: '2026-11-15' }))
          expect(expected).toBeCloseTo(45 / 91, 9)
      }),
      { numRuns: 200 },
    )
  })

  test('20,000 levels are judged without recursion', () => {
    const deep = Array.from({ length: 20_000 }, (_, i): Cell[] => [
      `n${i}`,
      i === 0 ? '' : `n${i - 1}`,
      `t${i}`,
      '',
      '',
      10,
      5,
      '',
    ])
    const { nodes } = judge(treeOf([HEADER as Cell[]].concat(deep), Q4), { today: '2026-11-15' })
    expect(new Set(nodes.map(({ code }) => code))).toEqual(new Set(['on-track']))
  })
})

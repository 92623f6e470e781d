import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Series } from '../../../core/series/series'
import { theilSen } from '../../../core/series/theil-sen'

function line(slope: number, days: number): Series {
  return Array.from({ length: days }, (_, day) => ({ day, value: 5 + slope * day }))
}

describe('the Theil–Sen slope', () => {
  test('of a line is its slope, and of fewer than two points 0', () => {
    expect(theilSen(line(2, 10))).toBeCloseTo(2, 12)
    expect([theilSen([]), theilSen(line(2, 1))]).toEqual([0, 0])
  })

  test('hardly moves when one point in four is odd', () => {
    const odd = line(2, 12).map(({ day, value }) => ({ day, value: day % 4 === 3 ? 1000 : value }))
    expect(theilSen(odd)).toBeCloseTo(2, 12)
  })

  test('of a thousand points is made of the first, the last and some between', () => {
    expect(theilSen(line(-0.5, 1000))).toBeCloseTo(-0.5, 9)
  })

  test('scales with the values and not with where they begin', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (list, factor) => {
        const series = list.map((value, day) => ({ day, value }))
        const changed = series.map(({ day, value }) => ({ day: day + 700, value: value * factor + 40 }))
        expect(theilSen(changed)).toBeCloseTo(theilSen(series) * factor, 6)
      }),
    )
  })
})

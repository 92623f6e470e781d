import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baselineOf } from '../../../core/kpi/baseline'
import { dayNumber } from '../../../core/cells/day-number'
import { LEAST_VALUES, movementOf, STAGNANT_AFTER, STILL } from '../../../core/kpi/movement'
import { trendOf } from '../../../core/kpi/trend'
import { noiseOf } from '../../../core/series/noise'
import { seriesOf, type Series } from '../../../core/series/series'

const monthly = (values: readonly number[]): Series =>
  seriesOf(values.map((value, i) => ({ day: 40000 + 30 * i, value })))

const NOISY = [12, 14, 13, 12, 13, 12, 14, 13]
const RISING = [100, 111, 119, 131, 142, 150, 161, 170]

const wayOf = (values: readonly number[]): string => movementOf(monthly(values)).way

describe('noise', () => {
  test('of a steady rise there is none', () => {
    expect(noiseOf([1, 3, 5, 7, 9])).toBe(0)
  })

  test('needs three values', () => {
    expect([noiseOf([1, 2]), noiseOf([1, 1, 1])]).toEqual([undefined, 0])
  })

  test('hardly grows with one odd entry', () => {
    const odd = [...NOISY]
    odd[3] = 1200
    expect(noiseOf(odd)).toBeLessThan(3 * (noiseOf(NOISY) ?? 0))
  })

  test('does not depend on where zero is, and grows with the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 30 }),
        (values) => {
          const noise = noiseOf(values) ?? 0
          expect(noiseOf(values.map((value) => value + 1000))).toBe(noise)
          expect(noiseOf(values.map((value) => value * 8))).toBeCloseTo(noise * 8, 9)
        },
      ),
    )
  })
})

describe('how a series moves', () => {
  test('up, down, and not beyond its noise', () => {
    expect([wayOf(RISING), wayOf([...RISING].reverse()), wayOf(NOISY)]).toEqual(['rising', 'falling', 'flat'])
  })

  test.each([
    [LEAST_VALUES - 1, 'not-enough-data'],
    [LEAST_VALUES, 'rising'],
    [LEAST_VALUES + 1, 'rising'],
  ])('of %i values: %s', (count, way) => {
    expect(wayOf(RISING.slice(0, count))).toBe(way)
  })

  test('the slope is that of most values, whatever one odd entry says', () => {
    const odd = [...RISING]
    odd[5] = 15_000
    expect(movementOf(monthly(odd)).perPeriod).toBeCloseTo(10, 0)
  })

  test('several values in a period count as the last of them, and a missing period does not matter', () => {
    const days = RISING.map((value, i) => ({ day: 40000 + 30 * i, value }))
    const twice = days.flatMap((point) => [{ ...point, day: point.day - 3, value: 0 }, point])
    const options = { frequency: 'monthly' } as const
    expect(movementOf(seriesOf(twice), options)).toEqual(movementOf(seriesOf(days), options))
    const gap = movementOf(seriesOf(days.filter((_, i) => i !== 3)), options)
    expect(gap).toMatchObject({ way: 'rising', periods: 7 })
  })
})

describe('stagnation', () => {
  const ended = (step: number): boolean => {
    // Noise of its own size all along, then a rise by this many times the noise.
    const noise = noiseOf(LONG) ?? 0
    return movementOf(monthly(LONG.map((value, i) => value + rise(i) * step * noise))).isStagnant
  }
  const LONG = [...NOISY, ...NOISY, ...NOISY, 13, 13, 13, 13, 13]
  const rise = (i: number): number => Math.max(0, i - LONG.length + 1 + STAGNANT_AFTER) / STAGNANT_AFTER

  test('no more movement than its noise is none; more is', () => {
    expect([ended(0), ended(STILL * 0.9), ended(STILL * 1.2), ended(-STILL * 1.2)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('a plateau after a long rise is one, and the rise itself is none', () => {
    const plateau = [10, 20, 31, 40, 49, 60, 70, 81, 90, 90, 91, 90, 90]
    expect(movementOf(monthly(plateau))).toMatchObject({ way: 'rising', isStagnant: true })
    expect(movementOf(monthly(RISING)).isStagnant).toBe(false)
  })

  test('a slow and steady rise is none, though the last periods alone would not show it', () => {
    const slow = Array.from({ length: 13 }, (_, i) => 10 * i + (i % 2) * 8)
    expect(movementOf(monthly(slow))).toMatchObject({ way: 'rising', isStagnant: false })
  })

  test('needs the periods that the setting asks for', () => {
    const options = { stagnantAfter: NOISY.length }
    expect(movementOf(monthly(NOISY), options).isStagnant).toBe(false)
    expect(movementOf(monthly([...NOISY, 13]), options).isStagnant).toBe(true)
  })
})

describe('a trend in the KPI’s own sense', () => {
  const kpi = { row: 2, name: 'A', isPercent: false, frequency: 'monthly' } as const
  const outside = [90, 81, 69, 61, 50, 41, 30, 21]

  test('falling is improving where less is better', () => {
    expect(trendOf({ ...kpi, direction: 'decrease' }, monthly(RISING)).way).toBe('worsening')
    expect(trendOf({ ...kpi, direction: 'increase' }, monthly(RISING)).way).toBe('improving')
  })

  test('coming back to a range is improving, whichever side it was on', () => {
    const range = { ...kpi, direction: 'between', target: 5, upper: 10 } as const
    expect(trendOf(range, monthly(outside)).way).toBe('improving')
    expect(trendOf(range, monthly(outside.map((value) => 15 - value))).way).toBe('improving')
    expect(trendOf(range, monthly([...outside].reverse())).way).toBe('worsening')
  })

  test('what stays in its range does not stagnate: that is what it should do', () => {
    const range = { ...kpi, direction: 'between', target: 10, upper: 20 } as const
    expect(trendOf(range, monthly(NOISY))).toMatchObject({ way: 'flat', isStagnant: false })
    expect(trendOf({ ...range, target: 30, upper: 40 }, monthly(NOISY)).isStagnant).toBe(true)
  })
})

describe('the baseline', () => {
  const series = seriesOf(
    [
      ['2026-01-31', 1],
      ['2026-02-28', 5],
      ['2026-03-31', 3],
      ['2026-07-31', 7],
      ['2026-08-31', 9],
      ['2026-09-30', 8],
      ['2026-10-01', 100],
    ].map(([day, value]) => ({ day: dayNumber(String(day)), value: Number(value) })),
  )

  test('is the middle of the quarter before the cycle, else of the first one there is', () => {
    expect(baselineOf(series, '2026-10-01')).toBe(8)
    expect(baselineOf(series, '2025-10-01')).toBe(3)
    expect([baselineOf(series), baselineOf([])]).toEqual([3, undefined])
  })
})

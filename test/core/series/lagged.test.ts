import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../core/cells/day-number'
import { FEWEST_PAIRS, lagged } from '../../../core/series/lagged'
import { commonGrain, periodOf } from '../../../core/series/lagged-grain'
import { type Series, seriesOf } from '../../../core/series/series'
import { noiseOf, weekly } from '../../bench/noise'
import { randomOf } from '../../bench/random'

const every = (days: number): Series => [0, 1, 2, 3].map((i) => ({ day: 46000 + i * days, value: i }))

describe('how far apart the values of two series are', () => {
  test.each([
    [1, 'days 1'],
    [3, 'days 1'],
    [4, 'days 7'],
    [7, 'days 7'],
    [10, 'days 7'],
    [11, 'days 14'],
    [14, 'days 14'],
    [22, 'days 14'],
    [23, 'months 1'],
    [60, 'months 1'],
    [61, 'months 3'],
    [137, 'months 3'],
    [138, 'months 6'],
    [273, 'months 6'],
    [274, 'months 12'],
  ])('values every %i days stand in periods of %s', (days, grain) => {
    const { unit, length } = commonGrain(every(days), every(1)) ?? { unit: '', length: 0 }
    expect(`${unit} ${length}`).toBe(grain)
  })

  test('weeks begin on Monday, and quarters in January', () => {
    const week = { unit: 'days', length: 7 } as const
    const quarter = { unit: 'months', length: 3 } as const
    const period = (iso: string, grain: Parameters<typeof periodOf>[1]): number =>
      periodOf(dayNumber(iso), grain)
    expect(period('2026-11-29', week)).toBe(period('2026-11-23', week))
    expect(period('2026-11-30', week)).toBe(period('2026-11-29', week) + 1)
    expect(period('2026-03-31', quarter)).toBe(period('2026-01-01', quarter))
    expect(period('2027-01-01', quarter)).toBe(period('2026-12-31', quarter) + 1)
  })
})

const WHITE = { name: 'white', keeps: 0, drift: 0 }
const NOISE = noiseOf(WHITE, 40, randomOf(7))
const OTHER = noiseOf(WHITE, 40, randomOf(8))

describe('the lag between two series', () => {
  test.each([0, 1, 3, 5])('a series that repeats another %i periods later is found at that lag', (lag) => {
    const found = lagged(weekly(NOISE.slice(lag)), weekly(NOISE.slice(0, 40 - lag)))
    expect(found?.lag).toBe(lag)
    expect(found?.correlation).toBeGreaterThan(0.99)
    expect(found?.p).toBeLessThan(0.001)
  })

  test('a lag beyond the most that is asked for is not looked at', () => {
    const found = lagged(weekly(NOISE.slice(5)), weekly(NOISE.slice(0, 35)), 4)
    expect(found?.lagsTried).toBe(5)
    expect(found?.lag).not.toBe(5)
  })

  test('opposite movement has a negative correlation', () => {
    expect(lagged(weekly(NOISE), weekly(NOISE.map((value) => -value)))?.correlation).toBeLessThan(-0.99)
  })

  test('two trends with noise of their own do not go together', () => {
    const up = (values: readonly number[]): Series => weekly(values.map((value, i) => value + 3 * i))
    expect(lagged(up(NOISE), up(OTHER))?.p).toBeGreaterThan(0.05)
  })

  test('one odd value in each does not make them go together', () => {
    const odd = (values: readonly number[], at: number): Series =>
      weekly(values.map((value, i) => (i === at ? 1e6 : value)))
    expect(lagged(odd(NOISE, 20), odd(OTHER, 22))?.p).toBeGreaterThan(0.05)
  })

  test('series of different days meet in their months', () => {
    const months = NOISE.slice(0, 30)
    const on = (day: number): Series =>
      seriesOf(
        months.map((value, i) => ({
          day: dayNumber(`${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`) + day,
          value,
        })),
      )
    expect(lagged(on(0), on(25))?.correlation).toBeGreaterThan(0.99)
  })

  test('ten changes side by side are enough, nine are not', () => {
    const first = (count: number): Series => weekly(NOISE.slice(0, count))
    expect(lagged(first(FEWEST_PAIRS + 1), first(FEWEST_PAIRS + 1), 0)?.pairs).toBe(FEWEST_PAIRS)
    expect(lagged(first(FEWEST_PAIRS), first(FEWEST_PAIRS), 0)).toBeUndefined()
  })

  test('a series that does not move, and one of a single value, have no lag', () => {
    expect(lagged(weekly(NOISE), weekly(NOISE.map(() => 5)))).toBeUndefined()
    expect(lagged(weekly(NOISE), weekly([1]))).toBeUndefined()
    expect(lagged([], [])).toBeUndefined()
  })

  test('other units and another zero change nothing', () => {
    const plain = lagged(weekly(NOISE), weekly(OTHER))
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.integer({ min: -1000, max: 1000 }),
        (scale, shift) => {
          const moved = lagged(weekly(NOISE.map((value) => value * scale + shift)), weekly(OTHER))
          expect(moved?.lag).toBe(plain?.lag)
          expect(moved?.p).toBeCloseTo(plain?.p ?? 0, 6)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('more lags tried make the best of them less sure', () => {
    const narrow = lagged(weekly(NOISE), weekly(NOISE), 0)
    const wide = lagged(weekly(NOISE), weekly(NOISE), 8)
    expect(wide?.from ?? 1).toBeLessThan(narrow?.from ?? 0)
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effectOf, FEWEST_BEFORE } from '../../../core/bets/effect'
import { falseSupport } from '../../bench/bets'
import { noiseOf, weekly } from '../../bench/noise'
import { randomOf } from '../../bench/random'

const noise = noiseOf({ name: 'white', keeps: 0, drift: 0 }, 30, randomOf(3))
const effect = (values: readonly number[], before = 26): ReturnType<typeof effectOf> => {
  const series = weekly(values)
  return effectOf(series.slice(0, before), series.slice(before))
}
const movedBy = (change: number): number[] => noise.map((value, i) => (i < 26 ? value : value + change))

describe('how far a KPI lies from its own course', () => {
  test('a jump is measured with an interval around it', () => {
    const { moved, from, to } = effect(movedBy(8)) ?? { moved: 0, from: 0, to: 0 }
    expect(Math.abs(moved - 8)).toBeLessThan(1.5)
    expect(from).toBeGreaterThan(4)
    expect(to).toBeLessThan(12)
  })

  test('a trend that only goes on is no movement', () => {
    const { from, to } = effect(noise.map((value, i) => value + 2 * i)) ?? { from: 1, to: 1 }
    expect(from).toBeLessThan(0)
    expect(to).toBeGreaterThan(0)
  })

  test('a KPI that never moved before shows every movement', () => {
    const still = effect(
      Array.from({ length: 12 }, (_, i) => (i < 10 ? 5 : 4)),
      10,
    )
    expect(still?.to).toBeLessThan(0)
    expect(still?.moved).toBeCloseTo(-1, 6)
  })

  test('eight values before are enough, seven are not, and one after is needed', () => {
    expect(effect(noise.slice(0, FEWEST_BEFORE + 1), FEWEST_BEFORE)).toBeDefined()
    expect(effect(noise.slice(0, FEWEST_BEFORE), FEWEST_BEFORE - 1)).toBeUndefined()
    expect(effect(noise.slice(0, FEWEST_BEFORE), FEWEST_BEFORE)).toBeUndefined()
  })

  test('another unit scales it, another zero and another slope leave it', () => {
    const plain = effect(movedBy(5))
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -5, max: 5 }),
        (scale, shift, slope) => {
          const other = effect(movedBy(5).map((value, i) => scale * (value + slope * i + shift)))
          expect((other?.moved ?? 0) / scale).toBeCloseTo(plain?.moved ?? 0, 3)
          expect((other?.from ?? 0) / scale).toBeCloseTo(plain?.from ?? 0, 3)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('noise alone, autocorrelated or wandering, supports a bet in at most 5 % of cases', () => {
    expect(Math.max(...falseSupport(500).flat())).toBeLessThanOrEqual(0.05)
  })
})

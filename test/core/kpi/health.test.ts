import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../core/cells/day-number'
import { HEALTHY_FROM, type HealthOptions, healthOf, WATCH_FROM } from '../../../core/kpi/health'
import type { Direction, Frequency, Kpi } from '../../../core/kpi/kpi'
import { STALE_GRACE } from '../../../core/kpi/periods'
import { HOLD_TOLERANCE, targetRatio } from '../../../core/kpi/target-ratio'
import { seriesOf, type Series } from '../../../core/series/series'

const TODAY = dayNumber('2026-10-01')

const kpi = (given: Partial<Kpi>): Kpi => ({
  row: 2,
  name: 'A',
  direction: 'increase',
  isPercent: false,
  ...given,
})

const stateOf = (given: Partial<Kpi>, options: Partial<HealthOptions> = {}, series: Series = []) =>
  healthOf(kpi(given), series, { day: TODAY, ...options }).state

const monthly = (values: readonly number[]): Series =>
  seriesOf(values.map((value, i) => ({ day: TODAY - 1 - 30 * (values.length - 1 - i), value })))

const ABIT = 1e-6

describe('the corridor, each bound on, just below and just above', () => {
  const rows = [
    { bound: HEALTHY_FROM, better: 'healthy', worse: 'watch' },
    { bound: WATCH_FROM, better: 'watch', worse: 'unhealthy' },
  ] as const
  describe.each(rows)('$bound of the target', ({ bound, better, worse }) => {
    test.each<[Direction, (ratio: number) => Partial<Kpi>]>([
      ['increase', (ratio) => ({ target: 200, current: 200 * ratio })],
      ['decrease', (ratio) => ({ target: 200, current: 200 * (2 - ratio) })],
      ['between', (ratio) => ({ target: 100, upper: 300, current: 300 + 200 * (1 - ratio) })],
      ['hold', (ratio) => ({ target: 200, current: 200 * (2 - ratio) })],
      ['hold', (ratio) => ({ target: 200, current: 200 * ratio })],
    ])('%s', (direction, at) => {
      expect(stateOf({ direction, ...at(bound + ABIT) })).toBe(better)
      expect(stateOf({ direction, ...at(bound) })).toBe(better)
      expect(stateOf({ direction, ...at(bound - ABIT) })).toBe(worse)
    })
  })

  test('settings move the bounds, and the KPI’s own columns move them again', () => {
    const settings = { healthyFrom: 0.8, watchFrom: 0.5 }
    expect(stateOf({ target: 10, current: 8 }, { settings })).toBe('healthy')
    expect(stateOf({ target: 10, current: 5 }, { settings })).toBe('watch')
    expect(stateOf({ target: 10, current: 8, healthyFrom: 0.85 }, { settings })).toBe('watch')
  })
})

describe('how a value stands to its target', () => {
  test.each<[string, Partial<Kpi>, number, number]>([
    ['more than the target', { target: 10 }, 12, 1.2],
    ['nothing of it', { target: 10 }, 0, 0],
    ['a loss to reduce to 50, at 100', { target: -50 }, -100, 0],
    ['a loss to reduce to 50, at 55', { target: -50 }, -55, 0.9],
    ['a tenth too many', { target: 40, direction: 'decrease' }, 44, 0.9],
    ['none at all, where few are good', { target: 40, direction: 'decrease' }, 0, 2],
    ['twice as many as there should be', { target: 40, direction: 'decrease' }, 80, 0],
    ['on the tolerance', { target: 100, direction: 'hold' }, 100 * (1 + HOLD_TOLERANCE), 1],
    ['a tenth above what is to be held', { target: 100, direction: 'hold' }, 110, 0.9],
    ['three tenths below it', { target: 100, direction: 'hold' }, 70, 0.7],
    ['on the lower bound', { target: 4, upper: 5, direction: 'between' }, 4, 1],
    ['half a width outside', { target: 4, upper: 6, direction: 'between' }, 3, 0.5],
    ['none of what should be none', { target: 0, direction: 'decrease' }, 0, 1],
    ['one of what should be none', { target: 0, direction: 'decrease' }, 1, 0],
    ['break-even reached', { target: 0 }, 0, 1],
  ])('%s', (_, given, value, ratio) => {
    expect(targetRatio(kpi(given), value)).toBe(ratio)
  })

  test('where the target is 0, the way from the baseline counts', () => {
    expect(targetRatio(kpi({ target: 0, direction: 'decrease' }), 2, 20)).toBe(0.9)
    expect(targetRatio(kpi({ target: 0 }), -100, -100)).toBe(0)
  })
})

describe('laws', () => {
  // Of thousandths, as people type them: the smallest numbers that there are vanish when they are halved.
  const number = fc.integer({ min: -1e8, max: 1e8 }).map((thousandths) => thousandths / 1000)
  const direction = fc.constantFrom<Direction>('increase', 'decrease', 'hold', 'between')
  const given = fc.record({
    target: number,
    width: fc.integer({ min: 1, max: 1e8 }).map((thousandths) => thousandths / 1000),
    direction,
    value: number,
  })
  const made = (
    {
      target,
      width,
      direction: way,
      value,
    }: { target: number; width: number; direction: Direction; value: number },
    factor: number,
  ) =>
    kpi({
      direction: way,
      target: target * factor,
      current: value * factor,
      ...(way === 'between' ? { upper: (target + width) * factor } : {}),
    })

  test('a KPI counted in another unit keeps its health', () => {
    // Powers of two leave the digits of a number as they are, so nothing is rounded.
    fc.assert(
      fc.property(given, fc.integer({ min: -30, max: 30 }), (one, power) => {
        const [a, b] = [made(one, 1), made(one, 2 ** power)]
        expect(healthOf(b, [], { day: TODAY }).state).toBe(healthOf(a, [], { day: TODAY }).state)
      }),
    )
  })

  test('its series and trend as well', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 }),
        direction,
        fc.integer({ min: -10, max: 10 }),
        (values, way, power) => {
          const scaled = (factor: number) => {
            const { state, trend } = healthOf(
              kpi({ direction: way, target: 100 * factor, upper: 200 * factor, frequency: 'monthly' }),
              monthly(values.map((value) => value * factor)),
              { day: TODAY },
            )
            return [state, trend.way, trend.isStagnant]
          }
          expect(scaled(2 ** power)).toEqual(scaled(1))
        },
      ),
    )
  })

  test('less of what should fall is as good as more of the opposite', () => {
    fc.assert(
      fc.property(number, number, (target, value) => {
        const up = targetRatio(kpi({ target, direction: 'increase' }), value)
        expect(targetRatio(kpi({ target: -target, direction: 'decrease' }), -value)).toBe(up)
      }),
    )
  })

  test('a better value never has a lower ratio, and at least 1 is meeting the target', () => {
    fc.assert(
      fc.property(number, number, number, (target, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const ratio = (value: number): number => targetRatio(kpi({ target }), value) ?? 0
        expect(ratio(more)).toBeGreaterThanOrEqual(ratio(less))
        if (more >= target) expect(ratio(more)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})

describe('what is said before the band', () => {
  const falling = [120, 111, 101, 92, 80, 71, 60]

  test('no data, no target', () => {
    expect(stateOf({ target: 10 })).toBe('no-data')
    expect(stateOf({ current: 10 })).toBe('no-target')
  })

  test('an unhealthy KPI on its way back is recovering, one on its way down is not', () => {
    const tickets = { target: 40, direction: 'decrease', frequency: 'monthly' } as const
    expect(stateOf(tickets, {}, monthly(falling))).toBe('recovering')
    expect(stateOf({ ...tickets, target: 200, direction: 'increase' }, {}, monthly(falling))).toBe(
      'unhealthy',
    )
  })

  test('the series speaks before the Current cell, and what is dated later is not known yet', () => {
    const series = seriesOf([
      { day: TODAY, value: 10 },
      { day: TODAY + 1, value: 1 },
    ])
    expect(healthOf(kpi({ target: 10, current: 2 }), series, { day: TODAY })).toMatchObject({
      value: 10,
      day: TODAY,
      state: 'healthy',
    })
  })
})

describe('a value is stale when the next one is overdue', () => {
  test.each<[Frequency, number]>([
    ['daily', 1],
    ['weekly', 7],
    ['monthly', 31],
    ['quarterly', 92],
    ['yearly', 366],
  ])('%s', (frequency, days) => {
    const aged = (age: number, current = 10) =>
      stateOf({ target: 10, frequency }, {}, [{ day: TODAY - age, value: current }])
    expect(aged(days + STALE_GRACE)).toBe('healthy')
    expect(aged(days + STALE_GRACE + 1)).toBe('stale')
    expect(aged(days + STALE_GRACE + 1, 2)).toBe('unhealthy')
  })

  test('without a frequency, as often as there were values; a lone value is never stale', () => {
    const weekly = [21, 14, 7].map((age) => ({ day: TODAY - age, value: 10 }))
    const later = (days: number) => stateOf({ target: 10 }, { day: TODAY + days }, weekly)
    expect([later(STALE_GRACE), later(STALE_GRACE + 1)]).toEqual(['healthy', 'stale'])
    expect(stateOf({ target: 10 }, { day: TODAY + 999 }, [{ day: TODAY, value: 10 }])).toBe('healthy')
  })
})

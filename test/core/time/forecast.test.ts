import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../core/cells/day-number'
import { type Series, seriesOf } from '../../../core/series/series'
import { FEWEST_POINTS, type Forecast, forecastOf, type ForecastNumbers } from '../../../core/time/forecast'

const UP = { low: 200, high: Number.POSITIVE_INFINITY }

/** A check-in each week from 2026-10-05 on. */
function weekly(...values: number[]): Series {
  return values.map((value, week) => ({ day: dayNumber('2026-10-05') + 7 * week, value }))
}

const AHEAD = { today: dayNumber('2026-11-20'), end: dayNumber('2026-12-31'), start: 100, target: 200 }

function numbers(forecast: Forecast): ForecastNumbers {
  if (forecast.kind !== 'forecast') throw new Error(forecast.kind)
  return forecast
}

function width(forecast: Forecast): number {
  const { low, high } = numbers(forecast)
  return high - low
}

describe('when there is a forecast', () => {
  const steady = weekly(100, 108, 116, 124, 132)

  test.each([0, 1, FEWEST_POINTS - 1])('there is none from %i check-ins', (points) => {
    expect(forecastOf(steady.slice(0, points), AHEAD)).toMatchObject({ kind: 'too-few', used: points })
  })

  test('there is one from as many as are needed', () => {
    expect(forecastOf(steady.slice(0, FEWEST_POINTS), AHEAD)).toMatchObject({ kind: 'forecast', used: 3 })
  })

  test('check-ins dated after today do not count, and are told', () => {
    const today = dayNumber('2026-10-19')
    const forecast = forecastOf(weekly(100, 108, 116, 500, 900), { ...AHEAD, today })
    expect(forecast).toMatchObject({ used: 3, later: 2, since: dayNumber('2026-10-05') })
    expect(forecast).toEqual({ ...forecastOf(steady.slice(0, 3), { ...AHEAD, today }), later: 2 })
  })

  test('one dated today counts', () => {
    expect(forecastOf(steady, { ...AHEAD, today: dayNumber('2026-11-02') })).toMatchObject({ used: 5 })
  })

  test('on the last day it is over, on the day before it is not', () => {
    const kind = (end: string): string =>
      forecastOf(steady, { ...AHEAD, today: dayNumber('2028-02-28'), end: dayNumber(end) }).kind
    expect([kind('2028-02-28'), kind('2028-02-29')]).toEqual(['over', 'forecast'])
  })
})

describe('the forecast', () => {
  test('goes on with a steady trend, and farther than today', () => {
    const { value, low, high } = numbers(forecastOf(weekly(100, 108, 116, 124, 132, 140), AHEAD))
    expect(value).toBeGreaterThan(170)
    expect(value).toBeLessThan(200)
    expect(low).toBeLessThan(value)
    expect(high).toBeGreaterThan(value)
  })

  test('stays where the value has come to rest', () => {
    const { value } = numbers(forecastOf(weekly(100, 110, 120, 120, 120, 120, 120), AHEAD))
    expect(value).toBe(120)
  })

  test('has no trend where the whole and the later half contradict each other', () => {
    const { value } = numbers(forecastOf(weekly(100, 120, 140, 160, 158, 156, 154), AHEAD))
    expect(value).toBe(156)
  })

  test.each([0, 1, 2, 3, 4, 5, 6])('hardly moves with one odd entry, at place %i', (at) => {
    const values = [100, 108, 116, 124, 132, 140, 148]
    const plain = numbers(forecastOf(weekly(...values), AHEAD))
    const odd = numbers(forecastOf(weekly(...values.map((value, i) => (i === at ? 1400 : value))), AHEAD))
    expect(Math.abs(odd.value - plain.value)).toBeLessThan(20)
  })

  test('of shares, and of nothing else, stays between 0 and 1', () => {
    const rising = weekly(0.5, 0.65, 0.8, 0.95)
    const inputs = { ...AHEAD, start: 0.5, target: 1 }
    expect(numbers(forecastOf(rising, { ...inputs, areShares: true }))).toMatchObject({ value: 1, high: 1 })
    expect(numbers(forecastOf(rising, inputs)).value).toBeGreaterThan(1)
  })

  test('knows 29 February', () => {
    const days = ['2028-02-08', '2028-02-15', '2028-02-22', '2028-02-29'].map(dayNumber)
    const series = days.map((day, week) => ({ day, value: 10 * week }))
    const inputs = { today: dayNumber('2028-02-29'), start: 0, target: 100 }
    const at = (end: string): number => numbers(forecastOf(series, { ...inputs, end: dayNumber(end) })).value
    expect(at('2028-03-01') - 30).toBeCloseTo(10 / 7, 1)
  })
})

describe('the band', () => {
  const series = weekly(100, 109, 115, 125, 131, 141)

  test('is wider the farther the end', () => {
    const widths = ['2026-11-21', '2026-12-31', '2027-03-31'].map((end) =>
      width(forecastOf(series, { ...AHEAD, end: dayNumber(end) })),
    )
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(new Set(widths).size).toBe(3)
  })

  test('is wider with fewer check-ins over the same days', () => {
    const few = series.filter((_, week) => week === 0 || week === 3 || week === 5)
    expect(width(forecastOf(few, AHEAD))).toBeGreaterThan(width(forecastOf(series, AHEAD)))
  })

  test('is wider with noise', () => {
    const noisy = weekly(100, 149, 75, 165, 91, 181)
    expect(width(forecastOf(noisy, AHEAD))).toBeGreaterThan(width(forecastOf(series, AHEAD)))
  })
})

describe('the chance', () => {
  const chance = (series: Series, goal = UP): number | undefined =>
    numbers(forecastOf(series, { ...AHEAD, goal })).chance

  test('is absent without a goal', () => {
    expect(numbers(forecastOf(weekly(1, 2, 3), AHEAD)).chance).toBeUndefined()
  })

  test('is a half where the forecast is the target, and 10 % where the band ends at it', () => {
    const series = weekly(100, 108, 116, 124, 132, 140)
    const { value, high, low } = numbers(forecastOf(series, AHEAD))
    const from = (bound: number): number | undefined => chance(series, { ...UP, low: bound })
    expect(from(value)).toBeCloseTo(0.5, 9)
    expect(from(high)).toBeCloseTo(0.1, 9)
    expect(from(low)).toBeCloseTo(0.9, 9)
  })

  test('of a falling target is what a rising one leaves', () => {
    const series = weekly(100, 108, 116, 124)
    const down = chance(series, { low: Number.NEGATIVE_INFINITY, high: 150 })
    expect((down ?? 0) + (chance(series, { ...UP, low: 150 }) ?? 0)).toBeCloseTo(1, 9)
  })

  test('is never 0 or 1 before the end', () => {
    const far = weekly(100, 100, 100)
    expect([chance(far, { ...UP, low: 1e6 }), chance(far, { ...UP, low: -1e6 })]).toEqual([0.01, 0.99])
  })
})

describe('laws', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1000 })), {
    maxLength: 40,
  })
  const inputs = { today: 100, end: 140, start: 0, target: 1000 }
  const of = (list: readonly (readonly [number, number])[]): Series =>
    seriesOf(list.map(([day, value]) => ({ day, value })))

  test('a shuffled log has the same forecast', () => {
    const uniqueDays = fc.uniqueArray(fc.tuple(fc.nat(100), fc.nat(1000)), { selector: ([day]) => day })
    const shuffled = uniqueDays.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(forecastOf(of(other), inputs)).toEqual(forecastOf(of(list), inputs))
      }),
    )
  })

  test('another unit changes the numbers alike, and not the chance', () => {
    const goal = { low: 1000, high: Number.POSITIVE_INFINITY }
    fc.assert(
      fc.property(points, fc.constantFrom(0.01, 60, 1000), (list, factor) => {
        const one = forecastOf(of(list), { ...inputs, goal })
        const other = forecastOf(of(list.map(([day, value]) => [day, value * factor])), {
          ...inputs,
          target: 1000 * factor,
          goal: { ...goal, low: 1000 * factor },
        })
        if (one.kind !== 'forecast' || other.kind !== 'forecast') return
        expect(other.value / factor).toBeCloseTo(one.value, 6)
        expect(other.high / factor).toBeCloseTo(one.high, 6)
        expect(other.chance).toBeCloseTo(one.chance ?? Number.NaN, 6)
      }),
    )
  })

  test('the forecast lies in its band, and all of it is a number', () => {
    fc.assert(
      fc.property(points, (list) => {
        const forecast = forecastOf(of(list), inputs)
        if (forecast.kind !== 'forecast') return
        expect(forecast.low).toBeLessThanOrEqual(forecast.value)
        expect(forecast.value).toBeLessThanOrEqual(forecast.high)
      }),
    )
  })

  test('of a thousand check-ins is soon made', () => {
    const many = Array.from({ length: 1000 }, (_, day) => ({ day, value: day / 10 + (day % 7) }))
    const { value } = numbers(forecastOf(many, { today: 1000, end: 1100, start: 0, target: 110 }))
    expect(value).toBeGreaterThan(105)
    expect(value).toBeLessThan(118)
  })
})

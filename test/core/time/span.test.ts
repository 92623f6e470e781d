import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import { elapsed, type Span, spanOf } from '../../../core/time/span'

type Cells = Partial<Parameters<typeof spanOf>[0]>

function daysOf(cells: Cells, settings: Parameters<typeof spanOf>[1] = {}): string {
  const days = spanOf({ begin: undefined, due: undefined, cycle: undefined, ...cells }, settings)
  return days === undefined ? 'none' : `${isoOfDayNumber(days.first)} ${isoOfDayNumber(days.last)}`
}

describe('the days of a row', () => {
  test.each<[string, Cells, string | undefined, string]>([
    ['are those of its cycle', { cycle: 'Q4 2026' }, undefined, '2026-10-01 2026-12-31'],
    ['are those of the settings where it names none', {}, 'Q4 2026', '2026-10-01 2026-12-31'],
    ['are its cycle’s before the settings’', { cycle: 'Q3 2026' }, 'Q4 2026', '2026-07-01 2026-09-30'],
    ['begin with its own start', { begin: '2026-11-01' }, 'Q4 2026', '2026-11-01 2026-12-31'],
    ['end with its own due day', { due: '2026-11-30' }, 'Q4 2026', '2026-10-01 2026-11-30'],
    ['end with the last day of a due period', { due: 'Nov 2026' }, 'Q4 2026', '2026-10-01 2026-11-30'],
    [
      'need no cycle beside both',
      { begin: '2026-11-01', due: '2027-01-31' },
      undefined,
      '2026-11-01 2027-01-31',
    ],
    [
      'are one day where it was due before its cycle',
      { due: '2026-09-15' },
      'Q4 2026',
      '2026-09-15 2026-09-15',
    ],
    ['are unknown without a beginning', { due: '2026-11-30' }, undefined, 'none'],
    ['are unknown without an end', { begin: '2026-11-30' }, undefined, 'none'],
    [
      'are unknown where it ends before it begins',
      { begin: '2026-12-01', due: '2026-11-30' },
      undefined,
      'none',
    ],
    ['are not the settings’ where its cycle has a name of its own', { cycle: 'Cycle 3' }, 'Q4 2026', 'none'],
    [
      'keep the cycle where due is no day',
      { cycle: 'Q4 2026', due: 'soon' },
      undefined,
      '2026-10-01 2026-12-31',
    ],
  ])('%s', (_, cells, cycle, days) => {
    expect(daysOf(cells, cycle === undefined ? {} : { cycle })).toBe(days)
  })
})

function span(first: string, last: string): Span {
  return { first: dayNumber(first), last: dayNumber(last) }
}

describe('the share of a span that has gone by', () => {
  // 2026-10-01 is a Thursday; 92 days, 65 working days after the first.
  const quarter = span('2026-10-01', '2026-12-31')
  test.each<[string, number, number]>([
    ['2026-09-30', 0, 0],
    ['2026-10-01', 0, 0],
    ['2026-10-02', 1 / 91, 1 / 65],
    ['2026-10-03', 2 / 91, 1 / 65],
    ['2026-10-05', 4 / 91, 2 / 65],
    ['2026-12-30', 90 / 91, 64 / 65],
    ['2026-12-31', 1, 1],
    ['2027-01-01', 1, 1],
  ])('on %s', (today, calendar, working) => {
    expect(elapsed(quarter, dayNumber(today))).toBe(calendar)
    expect(elapsed(quarter, dayNumber(today), 'working')).toBe(working)
  })

  test('a span of one day is over on that day', () => {
    const day = span('2026-10-01', '2026-10-01')
    const shares = ['2026-09-30', '2026-10-01', '2026-10-02'].map((iso) => elapsed(day, dayNumber(iso)))
    expect(shares).toEqual([0, 1, 1])
  })

  test('all days count where no working day comes after the first', () => {
    expect(elapsed(span('2026-10-02', '2026-10-04'), dayNumber('2026-10-03'), 'working')).toBe(0.5)
  })

  test('a leap day counts', () => {
    expect(elapsed(span('2028-02-28', '2028-03-01'), dayNumber('2028-02-29'))).toBe(0.5)
    expect(elapsed(span('2027-02-28', '2027-03-01'), dayNumber('2027-02-28'))).toBe(0)
  })

  test('days on which clocks change are as long as others', () => {
    const march = span('2026-03-28', '2026-03-30')
    const october = span('2026-10-24', '2026-10-26')
    expect(elapsed(march, dayNumber('2026-03-29'))).toBe(0.5)
    expect(elapsed(october, dayNumber('2026-10-25'))).toBe(0.5)
  })

  test('it never falls from one day to the next, and working days are counted one by one', () => {
    const day = fc.integer({ min: 40000, max: 50000 })
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -5, max: 405 }),
        (first, length, at) => {
          const one = { first, last: first + length }
          for (const days of ['calendar', 'working'] as const) {
            const share = elapsed(one, first + at, days)
            expect(share).toBeGreaterThanOrEqual(0)
            expect(elapsed(one, first + at + 1, days)).toBeGreaterThanOrEqual(share)
          }
          const all = workingBetween(first, first + length)
          if (all > 0 && at > 0 && at < length)
            expect(elapsed(one, first + at, 'working')).toBe(workingBetween(first, first + at) / all)
        },
      ),
    )
  })
})

/** After the first, up to the last. */
function workingBetween(first: number, last: number): number {
  let count = 0
  for (let day = first + 1; day <= last; day++) {
    const weekday = new Date(`${isoOfDayNumber(day)}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count++
  }
  return count
}

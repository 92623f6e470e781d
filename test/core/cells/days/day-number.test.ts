import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, isoOfDay, isoOfDayNumber } from '../../../../core/cells/day-number'

describe('a day is numbered as Sheets numbers it', () => {
  test.each([
    ['1899-12-30', 0],
    ['1899-12-29', -1],
    ['1900-01-01', 2],
    ['1900-02-28', 60],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2000-03-01', 36586],
    ['2026-12-31', 46387],
    ['0001-01-01', -693593],
    ['9999-12-31', 2958465],
  ])('%s is %d', (iso, number) => {
    expect(dayNumber(iso)).toBe(number)
    expect(isoOfDayNumber(number)).toBe(iso)
  })

  test('half past eleven at night is still the same day', () => {
    expect(isoOfDayNumber(46387.98)).toBe('2026-12-31')
    expect(isoOfDayNumber(-0.5)).toBe('1899-12-29')
  })
})

describe('only days of the calendar are days', () => {
  test.each([
    [2026, 12, 31, '2026-12-31'],
    [2026, 2, 28, '2026-02-28'],
    [2026, 2, 29, undefined],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 2, 29, undefined],
    [2100, 2, 29, undefined],
    [2026, 4, 31, undefined],
    [2026, 0, 1, undefined],
    [2026, 13, 1, undefined],
    [2026, 1, 0, undefined],
    [2026, 1, 32, undefined],
    [0, 1, 1, undefined],
    [1, 1, 1, '0001-01-01'],
    [9999, 12, 31, '9999-12-31'],
    [10000, 1, 1, undefined],
  ])('%d-%d-%d is %s', (year, month, day, iso) => expect(isoOfDay(year, month, day)).toBe(iso))
})

test('days are numbered as the clock of the computer counts them, and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (number) => {
      const iso = new Date((number - 25569) * 864e5).toISOString().slice(0, 10)
      expect(isoOfDayNumber(number)).toBe(iso)
      expect(dayNumber(iso)).toBe(number)
    }),
  )
})

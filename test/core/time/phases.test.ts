import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import { readCycle } from '../../../core/time/cycle'
import { expectedBy, type PhaseReading, readPhases } from '../../../core/time/phases'

const QUARTER = { first: dayNumber('2026-10-01'), last: dayNumber('2026-12-31') }

function read(text: string): PhaseReading {
  return readPhases(text, QUARTER, { cycle: (part) => readCycle(part, {}), order: undefined })
}

function expectedOn(text: string, day: string): number {
  return expectedBy(read(text).phases, dayNumber(day), 'calendar')
}

const TWO = '2026-11-15=30%, 2026-12-01=60%'

describe('phases bend the line', () => {
  test.each([
    ['2026-09-30', 0],
    ['2026-10-01', 0],
    ['2026-10-16', 0.1],
    ['2026-11-15', 0.3],
    ['2026-11-23', 0.45],
    ['2026-12-01', 0.6],
    ['2026-12-16', 0.8],
    ['2026-12-31', 1],
    ['2027-01-01', 1],
  ])('on %s %d is expected', (day, share) => {
    expect(expectedOn(TWO, day)).toBeCloseTo(share, 12)
  })

  test('without phases the line is straight', () => {
    expect(expectedBy(read('').phases, dayNumber('2026-11-15'), 'calendar')).toBe(45 / 91)
  })

  test('by working days, a weekend moves nothing', () => {
    const { phases } = read('2026-11-13=30%, 2026-12-01=60%')
    const days = ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16']
    const shares = days.map((day) => expectedBy(phases, dayNumber(day), 'working'))
    expect(shares[1]).toBe(0.3)
    expect(shares[2]).toBe(0.3)
    expect(shares[3]).toBeGreaterThan(0.3)
  })
})

describe('one plan in many writings', () => {
  test.each([
    '2026-11-15=30%, 2026-12-01=60%',
    '2026-11-15: 30 %; 2026-12-01: 60 %',
    '2026-11-15 = 0.3  2026-12-01 = 0.6',
    '2026-11-15=30, 2026-12-01=60',
    '15.11.2026 = 30,0 % | 1.12.2026 = 60,0 %',
    'Nov 15, 2026 = 30%, Dec 1, 2026 = 60%',
    '2026-12-01=60%, 2026-11-15=30%',
    '2026-10-01=0%, 2026-11-15=30%, 2026-12-01=60%, 2026-12-31=100%',
    '2026年11月15日＝30％、2026年12月1日＝60％',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ phases: read(TWO).phases, problems: [] })
  })

  test('a period stands for its last day', () => {
    expect(expectedOn('Oct 2026=20%, Nov 2026=60%', '2026-10-31')).toBe(0.2)
    expect(expectedOn('Oct 2026=20%, Nov 2026=60%', '2026-11-30')).toBe(0.6)
  })
})

test('a month or day without its year lies within the row’s days', () => {
  expect(read('Oct: 20%, Nov: 60%, Dec: 100%')).toEqual(read('2026-10-31=20%, 2026-11-30=60%'))
  expect(read('15.11. = 30 %; 1.12. = 60 %')).toEqual(read(TWO))
  const winter = { first: dayNumber('2026-11-01'), last: dayNumber('2027-01-31') }
  const reader = { cycle: (part: string) => readCycle(part, {}), order: undefined }
  const { phases } = readPhases('Nov=20%, Dec=50%, Jan 15=80%', winter, reader)
  expect(phases.map(({ day }) => isoOfDayNumber(day))).toEqual([
    '2026-11-01',
    '2026-11-30',
    '2026-12-31',
    '2027-01-15',
    '2027-01-31',
  ])
})

describe('what cannot be used is told, and the rest holds', () => {
  test.each([
    ['soon=30%', 'not-readable', 'soon=30%'],
    ['2026-11-15=much', 'not-readable', '2026-11-15=much'],
    ['2026-11-15=130%', 'not-readable', '2026-11-15=130%'],
    ['2026-11-15=-5%', 'not-readable', '2026-11-15=-5%'],
    ['2026-09-30=30%', 'outside', '2026-09-30=30%'],
    ['2026-10-01=30%', 'outside', '2026-10-01=30%'],
    ['2026-12-31=90%', 'outside', '2026-12-31=90%'],
    ['2027-01-15=90%', 'outside', '2027-01-15=90%'],
    ['2026-11-15=30%, 2026-12-01=20%', 'falling', '2026-12-01=20%'],
    ['2026-11-15=30%, 2026-11-15=40%', 'falling', '2026-11-15=40%'],
  ])('%s is %s', (text, code, seen) => {
    expect(read(text).problems).toEqual([{ code, seen }])
    expect(read(`${text}, 2026-12-15=80%`).phases).toContainEqual({
      day: dayNumber('2026-12-15'),
      share: 0.8,
    })
  })

  test('a text without any share is told whole', () => {
    expect(read('soon').problems).toEqual([{ code: 'not-readable', seen: 'soon' }])
  })

  test('a very long text is cut, and read in no time', () => {
    expect(read('='.repeat(100_000)).phases).toHaveLength(2)
    expect(read('2026-11-15=30%,'.repeat(20_000)).phases).toHaveLength(3)
    expect(read('9'.repeat(100_000)).phases).toHaveLength(2)
  })
})

test('on the Friday before a phase that ends on a Saturday all of its share is expected, and not a trace more', () => {
  const [first, last] = ['2026-10-02', '2026-10-24'].map(dayNumber)
  const phases = [
    { day: first ?? 0, share: 0.06 },
    { day: last ?? 0, share: 0.57 },
    { day: (last ?? 0) + 60, share: 1 },
  ]
  const days = [2, 1, 0].map((before) => expectedBy(phases, (last ?? 0) - before, 'working'))
  expect(Math.max(...days)).toBe(0.57)
})

test('whatever is typed, what is expected never falls from day to day, and ends at 1', () => {
  const phase = fc.tuple(fc.integer({ min: -10, max: 110 }), fc.integer({ min: 0, max: 110 }))
  fc.assert(
    fc.property(fc.array(phase, { maxLength: 8 }), fc.constantFrom('calendar', 'working'), (drawn, days) => {
      const text = drawn.map(([day, share]) => `${isoOfDayNumber(QUARTER.first + day)}=${share}%`).join(', ')
      const { phases } = read(text)
      let before = 0
      for (let day = QUARTER.first; day <= QUARTER.last; day++) {
        const share = expectedBy(phases, day, days)
        expect(share).toBeGreaterThanOrEqual(before)
        before = share
      }
      expect(before).toBe(1)
    }),
  )
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../../core/cells/day-number'
import { MONTHS } from '../../../../core/cells/months'
import { type Period, readPeriod } from '../../../../core/cells/period'

const PARTS = { Q: 4, H: 2, 'Trimester ': 3 } as const

const anyYear = fc.integer({ min: 1900, max: 2198 })
const anyStart = fc.integer({ min: 1, max: 12 })

function period(text: string, start?: number): Period {
  const read = readPeriod(text, start)
  if (read === undefined) throw new Error(`not a period: ${text}`)
  return read
}

function nextDay(before: Period, after: Period): number {
  return dayNumber(after.first) - dayNumber(before.last)
}

test('quarters, halves and trimesters follow each other and fill their year, whenever it begins', () => {
  fc.assert(
    fc.property(anyYear, anyStart, (year, start) => {
      for (const [unit, count] of Object.entries(PARTS)) {
        for (const name of [`FY${year}`, String(year)]) {
          const whole = period(name, start)
          const parts = Array.from({ length: count }, (_, i) => period(`${unit}${i + 1} ${name}`, start))
          expect([parts[0]?.first, parts[count - 1]?.last]).toEqual([whole.first, whole.last])
          parts.slice(1).forEach((part, i) => expect(nextDay(parts[i] ?? part, part)).toBe(1))
        }
      }
    }),
  )
})

test('fiscal years follow each other, and each ends in the year that it is named by', () => {
  fc.assert(
    fc.property(anyYear, anyStart, (year, start) => {
      const fiscal = period(`FY${year}`, start)
      expect(fiscal.last.slice(0, 4)).toBe(String(year))
      expect(Number(fiscal.first.slice(5, 7))).toBe(start)
      expect(nextDay(fiscal, period(`FY${year + 1}`, start))).toBe(1)
      expect(period(`${year}年度`, start).first).toBe(`${year}-${String(start).padStart(2, '0')}-01`)
    }),
  )
})

test('every month has its name in every language, and the next begins a day later', () => {
  const names = MONTHS.flatMap((all, i) => all.map((name) => [name, i + 1] as const))
  fc.assert(
    fc.property(anyYear, fc.constantFrom(...names), (year, [name, month]) => {
      const written = `${year}-${String(month).padStart(2, '0')}`
      const next = month === 12 ? `${year + 1}-01` : `${year}-${month + 1}`
      expect(period(`${name} ${year}`)).toEqual(period(written))
      expect(period(`${name.toUpperCase()}. ${year}`)).toEqual(period(written))
      expect(nextDay(period(written), period(next))).toBe(1)
    }),
  )
})

test('weeks follow each other from Monday to Sunday', () => {
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 1, max: 51 }), (year, week) => {
      const [one, next] = [period(`${year}-W${week}`), period(`KW ${week + 1} ${year}`)]
      expect(new Date(one.first).getUTCDay()).toBe(1)
      expect(new Date(one.last).getUTCDay()).toBe(0)
      expect(nextDay(one, next)).toBe(1)
      const last = readPeriod(`${year}-W53`) ?? period(`${year}-W52`)
      expect(nextDay(last, period(`${year + 1}-W01`))).toBe(1)
    }),
  )
})

test('a label reads back as its period', () => {
  const forms = ['Q3 #', 'H1 #', 'Trimester 2 #', '#', '#-07', '#-W07', 'FY#', 'FY# Q4', '#年度', '#年度下期']
  fc.assert(
    fc.property(fc.constantFrom(...forms), anyYear, anyStart, (form, year, start) => {
      const read = period(form.replace('#', String(year)), start)
      expect(period(read.label, start)).toEqual(read)
    }),
  )
})

describe('whatever the sheet says', () => {
  test('reading does not throw, and what is read has its days in order', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...'0123456789'.split(''), 'FY', 'Q', 'H', ' ', '-', '/', '年', 'Dec', 'of'),
      }),
    )
    fc.assert(
      fc.property(hostile, anyStart, (text, start) => {
        const read = readPeriod(text, start)
        expect(read === undefined || read.first < read.last).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['FY ', 'Q1 ', '1', ' ', '-', '1st ', "'", 'of ', '\ufdfa'])(
    'fifty thousand characters of %j are none, soon',
    (piece) => {
      for (const length of [49, 50, 51, 50_000]) {
        expect(readPeriod(piece.repeat(length).slice(0, length))).toBeUndefined()
      }
    },
  )
})

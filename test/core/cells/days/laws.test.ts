import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DayOrder, readDay } from '../../../../core/cells/day'
import { isoOfDayNumber } from '../../../../core/cells/day-number'
import { dayOrderOfLocale } from '../../../../core/cells/locale'
import { MONTHS } from '../../../../core/cells/months'

const ORDERS: readonly (DayOrder | undefined)[] = ['day-month', 'month-day', undefined]

/** 1970-01-01 to 2069-12-31, where years of two digits can be written too. */
const anyDay = fc.integer({ min: 25569, max: 62093 }).map(isoOfDayNumber)
const anyOrder = fc.constantFrom(...ORDERS)

function isoRead(text: string, order?: DayOrder): string {
  const reading = readDay(text, order)
  return reading.kind === 'day' ? reading.iso : `${reading.kind}: ${text}`
}

/** Every writing that does not depend on an order. */
function certainWritings(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-')
  const names = MONTHS[Number(month) - 1] ?? []
  const named = names.flatMap((name) => [
    `${Number(day)} ${name} ${year}`,
    `${day}. ${name.toUpperCase()} ${year.slice(2)}`,
    `${Number(day)} de ${name}. de ${year}`,
    `${name} ${Number(day)}, ${year}`,
    `${day}-${name}-${year}`,
    `${year} ${name} ${day}`,
  ])
  const kanji = `${year}年${Number(month)}月${Number(day)}日`
  return [iso, iso.replace(/-/g, '/'), iso.replace(/-/g, ''), `${iso}T12:30:00Z`, kanji, ...named]
}

describe('a day that is written reads back', () => {
  test('in every writing that leaves no doubt, whatever order is given', () => {
    fc.assert(
      fc.property(anyDay, anyOrder, (iso, order) => {
        for (const text of certainWritings(iso)) {
          expect(readDay(text, order)).toEqual({ kind: 'day', iso, isAmbiguous: false, proves: undefined })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('in figures, by the order that is given', () => {
    const anyMark = fc.constantFrom('/', '.', '-')
    fc.assert(
      fc.property(anyDay, anyMark, fc.boolean(), fc.boolean(), (iso, mark, isShort, isPadded) => {
        const [year = '', month = '', day = ''] = iso.split('-')
        const [m, d] = isPadded ? [month, day] : [Number(month), Number(day)]
        const y = isShort ? year.slice(2) : year
        expect(isoRead([d, m, y].join(mark), 'day-month')).toBe(iso)
        expect(isoRead([m, d, y].join(mark), 'month-day')).toBe(iso)
      }),
    )
  })

  test('as the six languages print it, short and long', () => {
    const locales = ['en-US', 'en-GB', 'de-DE', 'es-ES', 'es-MX', 'fr-FR', 'pt-BR', 'pt-PT', 'ja-JP']
    const styles = ['short', 'medium', 'long', 'full'] as const
    const formats = locales.flatMap((locale) =>
      styles.map((dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })),
    )
    fc.assert(
      fc.property(anyDay, (iso) => {
        for (const format of formats) {
          const { locale } = format.resolvedOptions()
          expect(isoRead(format.format(new Date(iso)), dayOrderOfLocale(locale))).toBe(iso)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('as a date cell, at any time of the day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 23 }), (iso, hour) => {
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
        const reading = readDay(new Date(year, month - 1, day, hour))
        expect(reading).toMatchObject({ kind: 'day', iso })
      }),
    )
  })
})

test('a day is ambiguous only when both readings are days, and different ones', () => {
  const part = fc.integer({ min: 1, max: 31 })
  fc.assert(
    fc.property(part, part, anyOrder, (first, second, order) => {
      const reading = readDay(`${first}/${second}/2026`, order)
      const isEither = first !== second && first <= 12 && second <= 12
      expect(reading.kind === 'day' && reading.isAmbiguous).toBe(isEither)
    }),
  )
})

describe('whatever the sheet says', () => {
  test('reading does not throw', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.string({ unit: fc.constantFrom(...'0123456789年月日/-. dec:T()'.split('')), maxLength: 90 }),
    )
    fc.assert(
      fc.property(hostile, anyOrder, (text, order) => {
        expect(['day', 'blank', 'text']).toContain(readDay(text, order).kind)
      }),
      { numRuns: 2000 },
    )
  })

  const near = '31 dec 2026 '
  test.each(['1', ' ', '-', '31 ', 'the ', '(', 'mar. ', near, '2026-12-31 ', "'", '\u0301', '\ufdfa'])(
    'fifty thousand characters of %j are text, soon',
    (piece) => {
      for (const length of [79, 80, 81, 50_000]) {
        const text = `x${piece.repeat(length)}`.slice(0, length)
        expect(readDay(text).kind).toBe('text')
        expect(readDay(text.slice(1)).kind).toMatch(/text|blank/)
      }
    },
  )
})

import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../../core/cells/cell'
import { type DayOrder, dayOrderOf, readDay } from '../../../../core/cells/day'

/** The day, with `?` where it is ambiguous and the order that it proves. */
function seen(cell: Cell, order?: DayOrder): string {
  const reading = readDay(cell, order)
  if (reading.kind !== 'day') return reading.kind
  const proven = reading.proves === undefined ? '' : ` ${reading.proves}`
  return `${reading.iso}${reading.isAmbiguous ? '?' : ''}${proven}`
}

describe('writings of 2026-12-31', () => {
  test.each([
    '2026-12-31',
    '2026/12/31',
    '2026.12.31',
    '2026. 12. 31.',
    '20261231',
    '  2026-12-31\u00a0',
    '２０２６／１２／３１',
    '2026‐12‐31',
    '31 Dec 2026',
    '31-Dec-2026',
    '31/Dec/26',
    '31DEC2026',
    '31\u202fDec.\u00a02026',
    "31 Dec '26",
    'Dec 31, 2026',
    'Dec. 31st, 2026',
    'December 31 2026',
    'December the 31st, 2026',
    '31st of December 2026',
    'the 31st of December, 2026',
    '2026 Dec 31',
    '2026-Dec-31',
    '31. Dezember 2026',
    '31.Dez.26',
    '31. Dez. 2026',
    '31 de diciembre de 2026',
    '31 dic 2026',
    'el 31 de diciembre del 2026',
    'diciembre 31 de 2026',
    'le 31 décembre 2026',
    '31 de\u0301c. 2026',
    '31 de dezembro de 2026',
    '31/dez./2026',
    '2026年12月31日',
    '2026年 12月 31日',
    '26年12月31日',
    '２０２６年１２月３１日',
  ])('%s', (text) => expect(seen(text)).toBe('2026-12-31'))
})

describe('a weekday in front or behind, an article and a time leave the written day', () => {
  test.each([
    'Thu, 31 Dec 2026',
    'Thursday, December 31, 2026',
    'Thu 2026-12-31',
    'Donnerstag, den 31. Dezember 2026',
    'jueves, 31 de diciembre de 2026',
    'le jeudi 31 décembre 2026',
    'quinta-feira, 31 de dezembro de 2026',
    '2026年12月31日(木)',
    '2026年12月31日木曜日',
    '2026/12/31 (木)',
    '2026-12-31 (Thu)',
    '2026-12-31 14:00',
    '2026-12-31T00:00:00.000Z',
    '2026-12-31T23:59:59+13:00',
    '2026-12-31T00:00:00-11:00',
    '20261231T140000Z',
    'Dec 31, 2026, 2:00 PM',
    'Dec 31, 2026 at 2 p.m.',
    '31. Dezember 2026, 14:00 Uhr',
    '31. Dezember 2026 um 14 Uhr',
    '31 décembre 2026 à 14h30',
    '31 de diciembre de 2026 a las 14:00',
    '2026年12月31日 14時30分',
    '2026年12月31日 午後2:00',
    'Thu Dec 31 2026 00:00:00 GMT+1300 (New Zealand Daylight Time)',
  ])('%s', (text) => expect(seen(text)).toBe('2026-12-31'))
})

describe('the first of a month has an ending of its own', () => {
  test.each([
    ['1er janvier 2026', '2026-01-01'],
    ['1st January 2026', '2026-01-01'],
    ['1º de janeiro de 2026', '2026-01-01'],
    ['1.º de enero de 2026', '2026-01-01'],
    ['Mar. 1er mars 2026', '2026-03-01'],
    ['mar 31 2026', '2026-03-31'],
    ['31agosto2026', '2026-08-31'],
  ])('%s is %s', (text, iso) => expect(seen(text)).toBe(iso))
})

describe('day and month as numbers, the year last', () => {
  test.each([
    ['31/12/2026', '2026-12-31 day-month'],
    ['31-12-2026', '2026-12-31 day-month'],
    ['31.12.2026', '2026-12-31 day-month'],
    ['31.12.26', '2026-12-31 day-month'],
    ['31 / 12 / 2026', '2026-12-31 day-month'],
    ['31.12.2026, 14:00 Uhr', '2026-12-31 day-month'],
    ['12/31/2026', '2026-12-31 month-day'],
    ['12-31-26', '2026-12-31 month-day'],
    ['12.31.2026', '2026-12-31 month-day'],
    ['12/31/2026, 2:00:00 PM', '2026-12-31 month-day'],
    ['13/12/2026', '2026-12-13 day-month'],
    ['03/03/2026', '2026-03-03'],
    ['3/4/26', '2026-04-03?'],
    ['03/04/2026', '2026-04-03?'],
    ['03-04-2026', '2026-04-03?'],
    ['12/12/2026', '2026-12-12'],
    ['12/11/2026', '2026-11-12?'],
    ['29/02/2024', '2024-02-29 day-month'],
    ['31/02/2026', 'text'],
    ['02/31/2026', 'text'],
    ['04/31/2026', 'text'],
    ['29/02/2026', 'text'],
    ['13/13/2026', 'text'],
    ['31/12-2026', 'text'],
    ['31/12/026', 'text'],
  ])('%s is %s', (text, expected) => expect(seen(text)).toBe(expected))

  test.each([
    ['03/04/2026', 'month-day', '2026-03-04?'],
    ['03/04/2026', 'day-month', '2026-04-03?'],
    ['31/12/2026', 'month-day', '2026-12-31 day-month'],
    ['12/31/2026', 'day-month', '2026-12-31 month-day'],
    ['2026-04-03', 'month-day', '2026-04-03'],
  ] as const)('%s with %s is %s', (text, order, expected) => expect(seen(text, order)).toBe(expected))

  test('dots put the day first, and are doubtful only where the month is to come first', () => {
    expect(seen('03.04.2026')).toBe('2026-04-03')
    expect(seen('03.04.2026', 'day-month')).toBe('2026-04-03')
    expect(seen('03.04.2026', 'month-day')).toBe('2026-03-04?')
  })
})

describe('two digits of a year are 1970 to 2069', () => {
  test.each([
    ['31.12.00', '2000-12-31'],
    ['31.12.69', '2069-12-31'],
    ['31.12.70', '1970-12-31'],
    ['31.12.99', '1999-12-31'],
  ])('%s is %s', (text, iso) => expect(seen(text)).toBe(`${iso} day-month`))
})

describe('what names no day is text', () => {
  test.each([
    '31 Dec',
    '12月31日',
    'Dec 2026',
    '2026',
    '2026-12',
    'Q3 2026',
    '1.2.3',
    '10.0.0.1',
    '2026-13-01',
    '2026-31-12',
    '2026-02-30',
    '20261301',
    '12345678',
    '29.2.1900',
    '31 Foo 2026',
    '31 Dec 2026 14',
    '31 Dec 20261',
    '2026-12-31 and later',
    'by 2026-12-31',
    '#REF!',
    'TBD',
    '46387',
    'the the the the 31 Dec 2026',
  ])('%s', (text) => expect(seen(text)).toBe('text'))

  test.each([true, false, Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 2026, 20261231])('%s', (cell) =>
    expect(seen(cell)).toBe('text'),
  )
})

test.each(['', '  ', null, undefined])('%j is blank', (cell) => expect(seen(cell)).toBe('blank'))

describe('a serial number is a day between 20000 and 80000, both included', () => {
  test.each([
    [19999.999, 'text'],
    [20000, '1954-10-03'],
    [46387, '2026-12-31'],
    [46387.75, '2026-12-31'],
    [80000, '2119-01-11'],
    [80000.001, 'text'],
  ])('%d is %s', (cell, expected) => expect(seen(cell)).toBe(expected))
})

describe('a date cell is the day that the sheet shows', () => {
  test.each([
    [new Date(2026, 11, 31), '2026-12-31'],
    [new Date(2026, 11, 31, 23, 59, 59), '2026-12-31'],
    [new Date(2026, 0, 1), '2026-01-01'],
    [new Date(1900, 1, 28), '1900-02-28'],
    [new Date(Number.NaN), 'text'],
    [new Date(12026, 0, 1), 'text'],
  ])('%j is %s', (cell, expected) => expect(seen(cell)).toBe(expected))

  test('one of another realm is read too', () => {
    expect(seen(runInNewContext('new Date(2026, 11, 31)') as Date)).toBe('2026-12-31')
    expect(seen(runInNewContext('new Date(NaN)') as Date)).toBe('text')
  })
})

describe('the order of a column is what its cells prove together', () => {
  test.each([
    [['03/04/2026', '31/12/2026'], 'day-month'],
    [['03/04/2026', '12/31/2026', 'soon', 46387, new Date(2026, 0, 2)], 'month-day'],
    [['31/12/2026', '12/31/2026'], undefined],
    [['03/04/2026', '03/03/2026', '2026-12-31', 'Dec 31, 2026'], undefined],
    [[], undefined],
  ])('%j prove %s', (cells, order) => expect(dayOrderOf(cells)).toBe(order))
})

test('texts of more than 80 characters are sentences', () => {
  const ofLength = (length: number): string => `31 Dec 2026 14:00 (${'a'.repeat(length - 20)})`
  expect(seen(ofLength(80))).toBe('2026-12-31')
  expect(seen(ofLength(81))).toBe('text')
})

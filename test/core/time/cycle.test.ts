import { describe, expect, test } from 'vitest'
import { isoOfDayNumber } from '../../../core/cells/day-number'
import { readCycle } from '../../../core/time/cycle'

function daysOf(text: string, settings: Parameters<typeof readCycle>[1] = {}): string {
  const span = readCycle(text, settings)
  return span === undefined ? 'none' : `${isoOfDayNumber(span.first)} ${isoOfDayNumber(span.last)}`
}

describe('a cycle is read as people write it', () => {
  test.each([
    ['Q3 2026', '2026-07-01 2026-09-30'],
    ['3. Quartal 2026', '2026-07-01 2026-09-30'],
    ['2026-10-01 to 2026-12-31', '2026-10-01 2026-12-31'],
    ['2026-10-01 – 2026-12-31', '2026-10-01 2026-12-31'],
    ['2026-10-01–2026-12-31', '2026-10-01 2026-12-31'],
    ['01.10.2026 bis 31.12.2026', '2026-10-01 2026-12-31'],
    ['vom 01.10.2026 bis 31.12.2026', '2026-10-01 2026-12-31'],
    ['10/01/2026 - 12/31/2026', '2026-10-01 2026-12-31'],
    ['October 1, 2026 – December 31, 2026', '2026-10-01 2026-12-31'],
    ['del 1 de octubre de 2026 al 31 de diciembre de 2026', '2026-10-01 2026-12-31'],
    ['du 1 octobre 2026 au 31 décembre 2026', '2026-10-01 2026-12-31'],
    ['2026年10月1日～2026年12月31日', '2026-10-01 2026-12-31'],
    ['2026年10月1日から2026年12月31日まで', '2026-10-01 2026-12-31'],
    ['Q3 2026 – Q1 2027', '2026-07-01 2027-03-31'],
    ['Q3 2026, Q4 2026', '2026-07-01 2026-12-31'],
    ['Q4 2026, Q3 2026', '2026-07-01 2026-12-31'],
    ['Q3–Q4 2026', '2026-07-01 2026-12-31'],
    ['Q3 & Q4 2026', '2026-07-01 2026-12-31'],
    ['Q2, Q3 and Q4 2026', '2026-04-01 2026-12-31'],
    ['Oct – Dec 2026', '2026-10-01 2026-12-31'],
    ['Oct-Dec 2026', '2026-10-01 2026-12-31'],
    ['Q3-Q4 2026', '2026-07-01 2026-12-31'],
    ['Q3/Q4 2026', '2026-07-01 2026-12-31'],
    ['1.10.2026-31.12.2026', '2026-10-01 2026-12-31'],
    ['2026-10-01/2026-12-31', '2026-10-01 2026-12-31'],
    ['1 Oct 2026 → 31 Dec 2026', '2026-10-01 2026-12-31'],
    ['between 2026-10-01 and 2026-12-31', '2026-10-01 2026-12-31'],
    ['d’octobre à décembre 2026', '2026-10-01 2026-12-31'],
    ['Q4 2026 (Oct–Dec)', '2026-10-01 2026-12-31'],
    ['Cycle 3 (1 Oct – 31 Dec 2026)', '2026-10-01 2026-12-31'],
    ['OKR Q4 2026', '2026-10-01 2026-12-31'],
    ['Zyklus: Q4/2026', '2026-10-01 2026-12-31'],
    ['Cycle 3 (Support)', 'none'],
    ['Q4 2026\nQ1 2027', '2026-10-01 2027-03-31'],
    ['Cycle 3', 'none'],
    ['Q3', 'none'],
    ['Q3 2026 – Cycle 4', 'none'],
    ['2026-02-30 to 2026-12-31', 'none'],
    ['', 'none'],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toBe(days)
  })
})

describe('what lacks its year has that of the other end, across New Year too', () => {
  test.each([
    ['1 Oct - 31 Dec 2026', '2026-10-01 2026-12-31'],
    ['Oct 1 – Dec 31, 2026', '2026-10-01 2026-12-31'],
    ['01.10. – 31.12.2026', '2026-10-01 2026-12-31'],
    ['10/1 - 12/31/2026', '2026-10-01 2026-12-31'],
    ['2026年10月～12月', '2026-10-01 2026-12-31'],
    ['2026年10月1日～12月31日', '2026-10-01 2026-12-31'],
    ['1 Nov – 31 Jan 2027', '2026-11-01 2027-01-31'],
    ['Nov – Jan 2027', '2026-11-01 2027-01-31'],
    ['Nov 2026 – Jan', '2026-11-01 2027-01-31'],
    ['2026年11月～1月', '2026-11-01 2027-01-31'],
    ['Q4 – Q1 2027', '2026-10-01 2027-03-31'],
    ['Q4–Q1 FY27', '2026-10-01 2027-03-31'],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toBe(days)
  })

  test('and where neither has one, the first has that of the settings’ cycle', () => {
    expect(daysOf('Oct-Dec', { cycle: 'Q4 2026' })).toBe('2026-10-01 2026-12-31')
    expect(daysOf('Nov – Jan', { cycle: 'Q4 2026' })).toBe('2026-11-01 2027-01-31')
    expect(daysOf('01.10. – 31.12.', { cycle: '2026' })).toBe('2026-10-01 2026-12-31')
    expect(daysOf('01.10. – 31.12.')).toBe('none')
  })
})

test('a period without its year takes the year of the settings’ cycle', () => {
  expect(daysOf('Q3', { cycle: 'Q4 2026' })).toBe('2026-07-01 2026-09-30')
  expect(daysOf('Q3', { cycle: '2026' })).toBe('2026-07-01 2026-09-30')
  expect(daysOf('H1', { cycle: 'FY27 H2', fiscalStart: 4 })).toBe('2026-04-01 2026-09-30')
  expect(daysOf('Q3, Q4', { cycle: '2026' })).toBe('2026-07-01 2026-12-31')
})

test('a day with two readings follows the other day, then the locale', () => {
  expect(daysOf('03/04/2026 - 12/31/2026')).toBe('2026-03-04 2026-12-31')
  expect(daysOf('03/04/2026 - 05/06/2026')).toBe('2026-04-03 2026-06-05')
  expect(daysOf('03/04/2026 - 05/06/2026', { locale: 'en_US' })).toBe('2026-03-04 2026-05-06')
})

test.each([
  [1, '2027-01-01 2027-12-31'],
  [2, '2026-02-01 2027-01-31'],
  [3, '2026-03-01 2027-02-28'],
  [4, '2026-04-01 2027-03-31'],
  [5, '2026-05-01 2027-04-30'],
  [6, '2026-06-01 2027-05-31'],
  [7, '2026-07-01 2027-06-30'],
  [8, '2026-08-01 2027-07-31'],
  [9, '2026-09-01 2027-08-31'],
  [10, '2026-10-01 2027-09-30'],
  [11, '2026-11-01 2027-10-31'],
  [12, '2026-12-01 2027-11-30'],
])('the fiscal year 2027 that starts in month %i', (fiscalStart, days) => {
  expect(daysOf('FY27', { fiscalStart })).toBe(days)
  expect(daysOf('FY27 H1 – FY27 H2', { fiscalStart })).toBe(days)
})

test('long blanks and separators are looked at once', () => {
  expect(daysOf(' - '.repeat(100_000))).toBe('none')
  expect(daysOf(`Q3 2026${' '.repeat(100_000)}x`)).toBe('none')
})

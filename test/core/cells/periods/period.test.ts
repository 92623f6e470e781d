import { describe, expect, test } from 'vitest'
import { readPeriod } from '../../../../core/cells/period'

function seen(text: string, fiscalStartMonth?: number): string | undefined {
  const period = readPeriod(text, fiscalStartMonth)
  if (period === undefined) return undefined
  const { kind, label, first, last, isFiscal } = period
  return `${kind} ${label}: ${first} to ${last}${isFiscal ? ', fiscal' : ''}`
}

describe('the third quarter of 2026', () => {
  test.each([
    'Q3 2026',
    '2026-Q3',
    '2026 Q3',
    '2026Q3',
    'Q3-2026',
    'Q3/26',
    'Q3 26',
    "Q3 '26",
    'Q3, 2026',
    'q3 2026',
    'Ｑ３　２０２６',
    '3Q26',
    '26Q3',
    '3Q 2026',
    'Q3 CY26',
    '3rd quarter of 2026',
    'Third quarter 2026',
    '3. Quartal 2026',
    'drittes Quartal 2026',
    'T3 2026',
    '3T26',
    '3er trimestre de 2026',
    'tercer trimestre de 2026',
    '3º trimestre de 2026',
    'terceiro trimestre de 2026',
    '3e trimestre 2026',
    '3ème trimestre 2026',
    'troisième trimestre 2026',
    '2026年第3四半期',
    '2026年第三四半期',
    '2026年 3四半期',
    'III. Quartal 2026',
    'III trimestre 2026',
    'Quartal III/2026',
    '3º tri 2026',
    '3e tri 26',
    '3rd Qtr 2026',
  ])('%s', (text) => expect(seen(text)).toBe('quarter Q3 2026: 2026-07-01 to 2026-09-30'))
})

describe('parts of a calendar year', () => {
  test.each([
    ['Q1 2026', 'quarter Q1 2026: 2026-01-01 to 2026-03-31'],
    ['Q2 2026', 'quarter Q2 2026: 2026-04-01 to 2026-06-30'],
    ['Q4 2026', 'quarter Q4 2026: 2026-10-01 to 2026-12-31'],
    ['H1 2027', 'half H1 2027: 2027-01-01 to 2027-06-30'],
    ['2026 H2', 'half H2 2026: 2026-07-01 to 2026-12-31'],
    ['27H1', 'half H1 2027: 2027-01-01 to 2027-06-30'],
    ['second half of 2026', 'half H2 2026: 2026-07-01 to 2026-12-31'],
    ['1. Halbjahr 2026', 'half H1 2026: 2026-01-01 to 2026-06-30'],
    ['2. HJ 2026', 'half H2 2026: 2026-07-01 to 2026-12-31'],
    ['S1 2026', 'half H1 2026: 2026-01-01 to 2026-06-30'],
    ['2S 2026', 'half H2 2026: 2026-07-01 to 2026-12-31'],
    ['1er semestre 2026', 'half H1 2026: 2026-01-01 to 2026-06-30'],
    ['segundo semestre de 2026', 'half H2 2026: 2026-07-01 to 2026-12-31'],
    ['2026年上半期', 'half H1 2026: 2026-01-01 to 2026-06-30'],
    ['2026年下期', 'half H2 2026: 2026-07-01 to 2026-12-31'],
    ['Trimester 2 2026', 'trimester Trimester 2 2026: 2026-05-01 to 2026-08-31'],
    ['3.er cuatrimestre de 2026', 'trimester Trimester 3 2026: 2026-09-01 to 2026-12-31'],
    ['2026', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['2026年', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['Jahr 2026', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['année 2026', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['Ano 2026', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['Annual 2026', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['Full year 2026', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['2026年通期', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['IV. Quartal 2026', 'quarter Q4 2026: 2026-10-01 to 2026-12-31'],
    ['I. Halbjahr 2026', 'half H1 2026: 2026-01-01 to 2026-06-30'],
    ['II semestre 2026', 'half H2 2026: 2026-07-01 to 2026-12-31'],
    ['CY2026', 'year 2026: 2026-01-01 to 2026-12-31'],
    ['1900', 'year 1900: 1900-01-01 to 1900-12-31'],
    ['2199', 'year 2199: 2199-01-01 to 2199-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(seen(text)).toBe(expected)
    expect(seen(text, 4)).toBe(expected)
  })
})

describe('months and weeks', () => {
  test.each([
    ['Dec 2026', '2026-12-01 to 2026-12-31'],
    ['Dezember 2026', '2026-12-01 to 2026-12-31'],
    ['décembre 2026', '2026-12-01 to 2026-12-31'],
    ['diciembre de 2026', '2026-12-01 to 2026-12-31'],
    ['dezembro/2026', '2026-12-01 to 2026-12-31'],
    ['2026-12', '2026-12-01 to 2026-12-31'],
    ['2026/12', '2026-12-01 to 2026-12-31'],
    ['12/2026', '2026-12-01 to 2026-12-31'],
    ['12.2026', '2026-12-01 to 2026-12-31'],
    ['2026年12月', '2026-12-01 to 2026-12-31'],
    ['Dec-26', '2026-12-01 to 2026-12-31'],
    ["Dec '26", '2026-12-01 to 2026-12-31'],
    ['March 2026', '2026-03-01 to 2026-03-31'],
    ['Feb 2024', '2024-02-01 to 2024-02-29'],
    ['Feb 2100', '2100-02-01 to 2100-02-28'],
  ])('%s is %s', (text, days) => {
    const label = days.slice(0, 7)
    expect(seen(text)).toBe(`month ${label}: ${days}`)
    expect(seen(text, 7)).toBe(`month ${label}: ${days}`)
  })

  test.each([
    ['2026-W01', 'week 2026-W01: 2025-12-29 to 2026-01-04'],
    ['2026-W53', 'week 2026-W53: 2026-12-28 to 2027-01-03'],
    ['2027-W01', 'week 2027-W01: 2027-01-04 to 2027-01-10'],
    ['KW 5/2026', 'week 2026-W05: 2026-01-26 to 2026-02-01'],
    ['Week 5 2026', 'week 2026-W05: 2026-01-26 to 2026-02-01'],
    ['semaine 5 de 2026', 'week 2026-W05: 2026-01-26 to 2026-02-01'],
    ['2026年第5週', 'week 2026-W05: 2026-01-26 to 2026-02-01'],
    ['2027-W53', undefined],
    ['2026-W54', undefined],
    ['2026-W00', undefined],
  ])('%s is %s', (text, expected) => expect(seen(text)).toBe(expected))
})

describe('a fiscal year is named by the calendar year in which it ends', () => {
  test.each([
    ['FY27', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['FY2027', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['fiscal year 2027', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['GJ 2027', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['Geschäftsjahr 2027', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['Ejercicio 2027', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['Año fiscal 2027', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['Exercice 2027', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['Exercício fiscal 2027', 'year FY2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['FY27-H1', 'half FY2027 H1: 2026-04-01 to 2026-09-30, fiscal'],
    ['FY27 H2', 'half FY2027 H2: 2026-10-01 to 2027-03-31, fiscal'],
    ['1H FY27', 'half FY2027 H1: 2026-04-01 to 2026-09-30, fiscal'],
    ['Q3 FY27', 'quarter FY2027 Q3: 2026-10-01 to 2026-12-31, fiscal'],
    ['FY27Q4', 'quarter FY2027 Q4: 2027-01-01 to 2027-03-31, fiscal'],
    ['Trimester 3 FY27', 'trimester FY2027 Trimester 3: 2026-12-01 to 2027-03-31, fiscal'],
    ['FY26/27', 'year FY2026/2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['GJ 2026/2027', 'year FY2026/2027: 2026-04-01 to 2027-03-31, fiscal'],
    ['Q1 FY2026-27', 'quarter FY2026/2027 Q1: 2026-04-01 to 2026-06-30, fiscal'],
    ['FY99/00', 'year FY1999/2000: 1999-04-01 to 2000-03-31, fiscal'],
    ['FY26/28', undefined],
    ['Dec FY27', undefined],
    ['W05 FY2027', undefined],
  ])('with April first, %s is %s', (text, expected) => expect(seen(text, 4)).toBe(expected))

  test('with January first, it is the calendar year, and lies in one only', () => {
    expect(seen('FY27')).toBe('year FY2027: 2027-01-01 to 2027-12-31, fiscal')
    expect(seen('FY27 Q3')).toBe('quarter FY2027 Q3: 2027-07-01 to 2027-09-30, fiscal')
    expect(seen('FY26/27')).toBeUndefined()
  })

  test.each([0, 13, 1.5, Number.NaN])('there is no month %d to begin with', (month) => {
    expect(seen('FY27', month)).toBeUndefined()
    expect(seen('Q3 2026', month)).toBe('quarter Q3 2026: 2026-07-01 to 2026-09-30')
  })
})

describe('a Japanese 年度 is named by the calendar year in which it begins', () => {
  test.each([
    ['2026年度', 'year 2026年度: 2026-04-01 to 2027-03-31, fiscal'],
    ['2026年度上期', 'half 2026年度 H1: 2026-04-01 to 2026-09-30, fiscal'],
    ['2026年度第4四半期', 'quarter 2026年度 Q4: 2027-01-01 to 2027-03-31, fiscal'],
  ])('%s is %s', (text, expected) => expect(seen(text, 4)).toBe(expected))
})

describe('first day, last day and second quarter of FY27, by the month in which it begins', () => {
  test.each([
    [1, '2027-01-01', '2027-12-31', '2027-04-01', '2027-06-30'],
    [2, '2026-02-01', '2027-01-31', '2026-05-01', '2026-07-31'],
    [3, '2026-03-01', '2027-02-28', '2026-06-01', '2026-08-31'],
    [4, '2026-04-01', '2027-03-31', '2026-07-01', '2026-09-30'],
    [5, '2026-05-01', '2027-04-30', '2026-08-01', '2026-10-31'],
    [6, '2026-06-01', '2027-05-31', '2026-09-01', '2026-11-30'],
    [7, '2026-07-01', '2027-06-30', '2026-10-01', '2026-12-31'],
    [8, '2026-08-01', '2027-07-31', '2026-11-01', '2027-01-31'],
    [9, '2026-09-01', '2027-08-31', '2026-12-01', '2027-02-28'],
    [10, '2026-10-01', '2027-09-30', '2027-01-01', '2027-03-31'],
    [11, '2026-11-01', '2027-10-31', '2027-02-01', '2027-04-30'],
    [12, '2026-12-01', '2027-11-30', '2027-03-01', '2027-05-31'],
  ])('month %d: %s to %s, quarter %s to %s', (month, first, last, firstOfQuarter, lastOfQuarter) => {
    expect(readPeriod('FY27', month)).toMatchObject({ first, last })
    expect(readPeriod('FY27 Q2', month)).toMatchObject({ first: firstOfQuarter, last: lastOfQuarter })
  })
})

describe('what names no days', () => {
  test.each([
    '',
    '  ',
    'Q3',
    'H1',
    'FY',
    'Dec',
    '26',
    'CY26',
    'Cycle 3',
    'Cycle 3 2026',
    'Sprint 12',
    'Q0 2026',
    'Q5 2026',
    'H3 2026',
    'Trimester 4 2026',
    'Q3 1899',
    'Q3 2200',
    '1500',
    '2026-13',
    '2026-00',
    '2026 12',
    '2026/27',
    '2026 2027',
    'Q3 2026 Q4',
    'Q3 Q4 2026',
    'Jan-Mar 2026',
    'Dec 26',
    '31 Dec 2026',
    '2026-12-31',
    '12/31/2026',
    'W05 26',
    'Q3 2026!',
    'toString 2026',
    'Revenue 2026',
  ])('%s', (text) => expect(seen(text)).toBeUndefined())
})

test('texts of more than 50 characters are sentences', () => {
  expect(seen(`Q3${'-'.repeat(44)}2026`)).toBe('quarter Q3 2026: 2026-07-01 to 2026-09-30')
  expect(seen(`Q3${'-'.repeat(45)}2026`)).toBeUndefined()
})

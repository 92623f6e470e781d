import { describe, expect, test } from 'vitest'
import { cellText, isBlank, isErrorText } from '../../../core/cells/cell'
import { decimalMarkOf, readNumber } from '../../../core/cells/number'
import { unitOfFormat } from '../../../core/cells/unit-of-format'

describe('a blank cell', () => {
  test.each([
    ['', true],
    ['  ', true],
    [null, true],
    [undefined, true],
    [0, false],
    [false, false],
    ['-', false],
  ])('%j is blank: %s', (cell, expected) => expect(isBlank(cell)).toBe(expected))
})

describe('an error cell is told from text that starts with #', () => {
  test.each([
    ...['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', '#SPILL!'].map((t) => [
      t,
      true,
    ]),
    ...['#1', '#sales', '#', 'REF!', 'see #REF! below', '#ref!'].map((t) => [t, false]),
  ] as const)('%s: %s', (text, expected) => expect(isErrorText(text)).toBe(expected))
})

describe('the text of a cell', () => {
  test.each([
    ['  a\n b ', 'a b'],
    [12.5, '12.5'],
    [true, 'true'],
    [null, ''],
    [new Date(2026, 0, 2, 23, 59), '2026-01-02'],
    [new Date(2026, 11, 31, 0, 0), '2026-12-31'],
    [new Date(Number.NaN), ''],
  ])('%j is %j', (cell, text) => expect(cellText(cell)).toBe(text))
})

describe('reading a number', () => {
  test.each([
    [12, 12],
    [0, 0],
    ['12', 12],
    [' 12.5 ', 12.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['+3', 3],
    ['-3', -3],
    ['−3', -3],
    ['(5)', -5],
    ['１２３', 123],
    ['12.444,0', 12444],
    ['12,444.0', 12444],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1’234.50', 1234.5],
    ["1'234.50", 1234.5],
    ['1,234,567', 1234567],
    ['1,23,456', 123456],
    ['1.234.567', 1234567],
    ['1 000', 1000],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
  ])('%j is %d', (cell, value) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, isPercent: false, isAmbiguous: false })
  })

  test.each([
    ['50%', 0.5],
    ['50 %', 0.5],
    ['−12.5%', -0.125],
    ['99,9 %', 0.999],
  ])('%j is the share %d', (cell, value) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, isPercent: true, unit: undefined })
  })

  test.each([
    ['24 hours', 24, 'hours'],
    ['24 h', 24, 'h'],
    ['2d', 2, 'd'],
    ['5kg', 5, 'kg'],
    ['3m', 3, 'm'],
    ['$1.2M', 1.2e6, '$'],
    ['$ 5', 5, '$'],
    ['-$5', -5, '$'],
    ['$-5', -5, '$'],
    ['($1,200.50)', -1200.5, '$'],
    ['R$ 1.000,50', 1000.5, 'R$'],
    ['€3,5 Mio', 3.5e6, '€'],
    ['3,5 Mio. €', 3.5e6, '€'],
    ['£1.2bn', 1.2e9, '£'],
    ['USD 12', 12, 'USD'],
    ['12 EUR', 12, 'EUR'],
    ['1.5k', 1500, undefined],
    ['100 k', 100_000, undefined],
    ['5 k users', 5000, 'users'],
    ['7 days/week', 7, 'days/week'],
  ])('%j is %d with the unit %s', (cell, value, unit) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, unit })
  })

  test.each([
    ['1,234', 1234],
    ['1.234', 1.234],
    ['12,444', 12444],
    ['€1,200', 1200],
  ])('%j could be either: it is read as %d and said to be ambiguous', (cell, value) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, isAmbiguous: true })
  })

  test.each([
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
  ] as const)('%j beside numbers with the decimal mark %s is %d', (cell, decimal, value) => {
    expect(readNumber(cell, decimal)).toMatchObject({ kind: 'number', value, isAmbiguous: true })
  })

  test.each([
    [['12,5', '1,234', 'TBD', 7], ','],
    [['12.444,0'], ','],
    [['1.234.567'], ','],
    [['1,234,567'], '.'],
    [['0.5', '1,234'], '.'],
    [['1,234', '5'], undefined],
    [['0.5', '0,5'], undefined],
    [[], undefined],
  ])('%j prove the decimal mark %s', (cells, mark) => expect(decimalMarkOf(cells)).toBe(mark))

  test.each(['', ' ', 'TBD', 'tba', 'n/a', 'N.A.', '-', '–', '—', '?', '...', 'none'])(
    '%j is no value yet',
    (cell) => {
      expect(readNumber(cell).kind).toBe('blank')
    },
  )

  test.each([
    '1e3',
    '0x10',
    'Infinity',
    '1.2.3',
    '12 34',
    '1,23,45',
    '123,45,678',
    '1,234,56',
    '5.',
    '%',
    '5 5',
    '--3',
    '+-3',
    '(5',
    '5)',
    '3-4',
    '10:1',
    '3/6',
    '90% or higher',
    '90 or higher',
    '≥ 95',
    '44 of 50',
    '2026-11-21',
    '12:30',
    'Q3',
    'Top 10',
    'done',
    '1'.repeat(500),
    '1 '.repeat(5000),
    '9,'.repeat(5000),
    true,
    new Date(),
    Infinity,
    Number.NaN,
  ])('%j is no number', (cell) => expect(readNumber(cell).kind).toBe('text'))

  test('an error cell is told apart from text', () => expect(readNumber('#N/A').kind).toBe('error'))
})

describe('the unit that a number format shows', () => {
  test.each([
    ['0%', '%'],
    ['0.00%', '%'],
    ['0" h"', 'h'],
    ['#,##0 "hours"', 'hours'],
    ['$#,##0.00', '$'],
    ['[$€-407] #,##0', '€'],
    ['#,##0 [$kr]', 'kr'],
    ['0;-0" h"', undefined],
    ['General', undefined],
    ['', undefined],
    ['#,##0.00', undefined],
    ['yyyy-mm-dd', undefined],
    ['@', undefined],
    ['"% done"', undefined],
  ])('%s shows %s', (format, unit) => expect(unitOfFormat(format)).toBe(unit))
})

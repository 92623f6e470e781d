import { describe, expect, test } from 'vitest'
import { cellText, isBlank, isErrorText } from '../../../core/cells/cell'
import { readNumber } from '../../../core/cells/number'
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
    ['+3', 3],
    ['-3', -3],
    ['−3', -3],
    ['50%', 0.5],
    ['50 %', 0.5],
    ['−12.5%', -0.125],
  ])('%j is %d', (cell, value) => expect(readNumber(cell)).toMatchObject({ kind: 'number', value }))

  test.each([
    'TBD',
    '12,444',
    '1.234,5',
    '24 h',
    '$5',
    '1e3',
    '0x10',
    'Infinity',
    '1.2.3',
    '%',
    '5 5',
    true,
    new Date(),
    Infinity,
    Number.NaN,
  ])('%j is no plain number', (cell) => expect(readNumber(cell).kind).toBe('text'))

  test('a blank cell and an error cell are told apart from text', () => {
    expect(readNumber('').kind).toBe('blank')
    expect(readNumber('#N/A').kind).toBe('error')
  })
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

import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dateOfSerial,
  isDateFormat,
  scriptValue,
  serialOfDate,
} from '../../../../apps-script/local/workbook/dates'

describe('a serial number', () => {
  test.each([
    [0, new Date(1899, 11, 30)],
    [1, new Date(1899, 11, 31)],
    [60, new Date(1900, 1, 28)],
    [45_000, new Date(2023, 2, 15)],
    [46_388, new Date(2027, 0, 1)],
    [45_000.5, new Date(2023, 2, 15, 12)],
    [45_000 + 1 / 86_400_000, new Date(2023, 2, 15, 0, 0, 0, 1)],
    [-1, new Date(1899, 11, 29)],
    [-0.25, new Date(1899, 11, 29, 18)],
    // The night in which New Zealand puts its clocks forward, and the one in which it puts them back.
    [45_200 + 0.5, new Date(2023, 9, 1, 12)],
    [45_018 + 0.5, new Date(2023, 3, 2, 12)],
  ])('%d is %s in the local time of the script', (serial, date) => {
    expect(dateOfSerial(serial).getTime()).toBe(date.getTime())
    expect(serialOfDate(date)).toBeCloseTo(serial, 8)
  })

  test('of a whole day begins at midnight and comes back as it was', () => {
    assert(
      property(integer({ min: 0, max: 100_000 }), (serial) => {
        const date = dateOfSerial(serial)
        expect([date.getHours(), date.getMinutes(), serialOfDate(date)]).toEqual([0, 0, serial])
      }),
    )
  })
})

describe('a number format', () => {
  test.each([
    'yyyy-mm-dd',
    'd/m',
    'MMM YYYY',
    'hh:mm:ss',
    '[h]:mm',
    '[h]',
    '[ss]',
    '[red]d',
    '"on" d',
    'dd.mm.yyyy;@',
  ])('%s shows a date or a time', (format) => {
    expect(isDateFormat(format)).toBe(true)
  })

  test.each([
    '',
    '0',
    '0%',
    '#,##0.00',
    '0.00E+00',
    '@',
    'General',
    'general',
    '0 "days"',
    '0\\d',
    '[red]0',
    '#,##0 [$USD]',
  ])('%s does not', (format) => {
    expect(isDateFormat(format)).toBe(false)
  })
})

describe('a stored value', () => {
  test.each([
    [undefined, 'yyyy', ''],
    [null, '', ''],
    ['', '', ''],
    ['text', 'yyyy-mm-dd', 'text'],
    [true, 'yyyy-mm-dd', true],
    [45_000, '0%', 45_000],
    [45_000, 'yyyy-mm-dd', new Date(2023, 2, 15)],
    ['#REF!', '', '#REF!'],
  ])('%s with the format “%s” reaches the script as %s', (value, format, given) => {
    expect(scriptValue(value, format)).toEqual(given)
  })
})

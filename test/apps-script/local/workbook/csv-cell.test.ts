import { describe, expect, test } from 'vitest'
import { cellOfText } from '../../../../apps-script/local/workbook/csv-cell'
import type { WorkbookCell } from '../../../../apps-script/local/workbook/workbook'

const US = { commaGroups: true }

const IMPORTED: readonly (readonly [text: string, cell: WorkbookCell])[] = [
  ['', {}],
  ['44', { value: 44 }],
  ['-0.5', { value: -0.5 }],
  ['.5', { value: 0.5 }],
  ['+3', { value: 3 }],
  [' 7 ', { value: 7 }],
  ['007', { value: 7 }],
  ['50%', { value: 0.5, format: '0%' }],
  ['12.5%', { value: 0.125, format: '0.0%' }],
  ['.25%', { value: 0.0025, format: '0.00%' }],
  ['-15 %', { value: -0.15, format: '0%' }],
  ['14.7%', { value: 0.147, format: '0.0%' }],
  ['1,234', { value: 1234, format: '#,##0' }],
  ['-1,234,567.80', { value: -1_234_567.8, format: '#,##0.00' }],
  ['TRUE', { value: true }],
  ['false', { value: false }],
  ['2026-12-31', { value: 46_387, format: 'yyyy-mm-dd' }],
  ['1900-01-01', { value: 2, format: 'yyyy-mm-dd' }],
]

const KEPT_AS_TEXT: readonly (readonly [text: string, why: string])[] = [
  ['2026-02-30', 'there is no such day'],
  ['2026-13-01', 'there is no such month'],
  ['12/31/2026', 'day and month have no sure order'],
  ['31.12.2026', 'likewise'],
  ['1,23', 'these are no groups of three'],
  ['12,34%', 'likewise'],
  ['1.2.3', 'a version'],
  ['1e5', 'an id as likely as a number'],
  ['12345678901234567', 'a number would lose its last digits'],
  ['€1,200', 'a currency'],
  ['TBD', 'a word'],
  ['  spaced  ', 'spaces around words are the writer’s'],
  ['%', 'no digits'],
  ['.', 'no digits'],
  ['-', 'no digits'],
]

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("https://example.com","x")',
  '+cmd|calc',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '=OKR_SCORE()',
]

describe('a text of a CSV file', () => {
  test.each(IMPORTED)('%j becomes %j, as in Sheets', (text, cell) => {
    expect(cellOfText(text, US)).toEqual(cell)
  })

  test.each(KEPT_AS_TEXT)('%j stays text: %s', (text) => {
    expect(cellOfText(text, US)).toEqual({ value: text })
  })

  test.each(HOSTILE)('%j is text and never a formula', (text) => {
    expect(cellOfText(text, US)).toEqual({ value: text })
  })

  test('grouped digits stay text where the comma may be the decimal point', () => {
    expect(cellOfText('1,234', { commaGroups: false })).toEqual({ value: '1,234' })
  })
})

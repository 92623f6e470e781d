import { describe, expect, test } from 'vitest'
import { workbookOfCsv } from '../../../../apps-script/local/workbook/read-csv'

/** The values of the only tab. */
function valuesOf(text: string): unknown[][] {
  const [tab] = workbookOfCsv(text, 'Plan').tabs
  return (tab?.rows ?? []).map((row) => row.map(({ value }) => value))
}

describe('a CSV file', () => {
  test('is a workbook of one tab with the name of the file', () => {
    expect(workbookOfCsv('Objective,Target\nA,50%\n', 'Plan')).toEqual({
      title: 'Plan',
      tabs: [
        {
          name: 'Plan',
          rows: [
            [{ value: 'Objective' }, { value: 'Target' }],
            [{ value: 'A' }, { value: 0.5, format: '0%' }],
          ],
        },
      ],
    })
  })

  test.each([
    ['commas', 'A,B,C\nx,1,2\n'],
    ['semicolons', 'A;B;C\nx;1;2\n'],
    ['tabs', 'A\tB\tC\nx\t1\t2\n'],
    ['Windows line ends', 'A,B,C\r\nx,1,2\r\n'],
    ['no line end after the last row', 'A,B,C\nx,1,2'],
    ['a byte order mark', '\uFEFFA,B,C\nx,1,2'],
  ])('is read with %s', (_, text) => {
    expect(valuesOf(text)).toEqual([
      ['A', 'B', 'C'],
      ['x', 1, 2],
    ])
  })

  test('keeps delimiters, line breaks and quotes inside quotes', () => {
    expect(valuesOf('A,B\n"one, ""two""\nthree",4\n')).toEqual([
      ['A', 'B'],
      ['one, "two"\nthree', 4],
    ])
  })

  test('separated by tabs keeps commas in its texts', () => {
    expect(valuesOf('Key result\tTarget\nFast, safe, cheap\t1,200\nb, c, d\t3\n')).toEqual([
      ['Key result', 'Target'],
      ['Fast, safe, cheap', 1200],
      ['b, c, d', 3],
    ])
  })

  test.each([
    ['two columns between tabs', 'A\tB\n1\t2\n'],
    ['a title above', 'Plan of the year, in short\n\nA;B\n1;2\n3;4\n'],
    ['decimal commas', 'A;B\n1,5;2,5\n3,5;4,5\n'],
  ])('has its delimiter found with %s', (_, text) => {
    expect(valuesOf(text).at(-1)).toHaveLength(2)
    expect(valuesOf(text).flat()).toContain('B')
  })

  test('separated by semicolons keeps commas in numbers as text, because they may be decimal', () => {
    expect(valuesOf('A;B\nx;1,234\n')).toEqual([
      ['A', 'B'],
      ['x', '1,234'],
    ])
  })

  test('keeps blank lines and short rows where they are', () => {
    expect(valuesOf('Plan\n\nA,B\nx\n')).toEqual([['Plan'], [undefined], ['A', 'B'], ['x']])
  })

  test('that is empty is an empty tab', () => {
    expect(valuesOf('')).toEqual([])
  })

  test('holds no formula, whatever its texts look like', () => {
    const [tab] = workbookOfCsv('A,B\n=1+1,"=HYPERLINK(""https://example.com"")"\n', 'Plan').tabs
    expect(tab?.rows[1]).toEqual([{ value: '=1+1' }, { value: '=HYPERLINK("https://example.com")' }])
  })
})

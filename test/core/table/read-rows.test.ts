import { describe, expect, test } from 'vitest'
import { readTable } from '../../../core/table/read-table'
import { drawn, rowsOf } from '../draw'

describe('a header that is nearly right', () => {
  test.each([
    ['Traget', 'target'],
    ['Curent', 'current'],
    ['Ownner', 'owner'],
    ['Basleine', 'start'],
    ['Wieght', 'weight'],
    ['Zeilwert', 'target'],
    ['Verantwotlich', 'owner'],
  ])('%s is reported as a misspelt %s column', (header, field) => {
    const { table, issues } = readTable(drawn(`Objective | KR | ${header}\n a | b | 5`))
    expect(issues).toEqual([
      { code: 'misspelt-column', severity: 'warning', row: 1, column: 3, field, seen: header },
    ])
    expect(table?.columns).toEqual({ objective: 0, keyResult: 1 })
  })

  test.each(['Scope', 'Stage', 'Term', 'Stats', 'Rank', 'Cost', 'Trend', 'Tag', 'Idea', 'Region'])(
    '%s is simply another column, which is noted',
    (header) =>
      expect(readTable(drawn(`Objective | KR | ${header}\n a | b | 5`)).issues).toEqual([
        { code: 'unknown-column', severity: 'note', row: 1, column: 3, seen: header },
      ]),
  )

  test.each(['Notes', 'Comments', 'Link', 'OKR score', ''])('%j needs no note', (header) =>
    expect(readTable(drawn(`Objective | KR | ${header}\n a | b | 5`)).issues).toEqual([]),
  )

  test('is no misspelling where the right one is there too', () => {
    const { issues } = readTable(drawn('Objective | KR | Target | Targett\n a | b | 5 | 6'))
    expect(issues.map(({ code, column }) => [code, column])).toEqual([['unknown-column', 4]])
  })
})

describe('numbers that are text', () => {
  test('are read by the decimal mark that the other cells prove, and said to be ambiguous', () => {
    const { table, issues } = readTable([
      ['Objective', 'KR', 'Start', 'Target', 'Current'],
      ['a', 'b', '0,5', '1.234', '10'],
      ['a', 'c', 'TBD', '12.444,0', 'n/a'],
    ])
    expect(rowsOf(table).map(({ start, target, current }) => [start, target, current])).toEqual([
      [0.5, 1234, 10],
      [undefined, 12444, undefined],
    ])
    expect(issues).toEqual([
      {
        code: 'ambiguous-number',
        severity: 'warning',
        row: 2,
        column: 4,
        field: 'target',
        seen: '1.234',
        read: 1234,
      },
    ])
    expect(rowsOf(table)[0]?.unread).toEqual([])
  })

  test('bring their unit along, where no Unit column and no number format has one', () => {
    const { table } = readTable(
      drawn('Objective|KR|Start|Target|Current\n a|b|24 h|12 h|15 h\n a|c||€3,5 Mio|2,1 Mio'),
    )
    expect(rowsOf(table).map(({ target, unit }) => [target, unit])).toEqual([
      [12, 'h'],
      [3_500_000, '€'],
    ])
  })
})

describe('a target with two ends', () => {
  const HEADER = 'Objective | KR | Start | Target | Current'

  test.each([
    ['4 to 5', 4, 5, undefined],
    ['4 bis 5', 4, 5, undefined],
    ['4 a 5', 4, 5, undefined],
    ['4 à 5', 4, 5, undefined],
    ['4から5', 4, 5, undefined],
    ['4,5 bis 5,5', 4.5, 5.5, undefined],
    ['4.5 To 5', 4.5, 5, undefined],
    ['20 to 30%', 0.2, 0.3, undefined],
    ['€4m to €5m', 4e6, 5e6, 'EUR'],
    ['4 a 5 h', 4, 5, 'hours'],
  ])('%s is the range between %d and %d', (text, target, upper, unit) => {
    const [row] = rowsOf(readTable(drawn(`${HEADER}\na | b | 1 | ${text} | 3`)).table)
    expect(row).toMatchObject({ comparator: 'between', target, upper, unit })
  })

  test.each(['4 to 5', '5 to 4', 'grow 4 to 5', '4 to go', '4 to 5 to 6'])('%s from 4 on is none', (text) => {
    const { table } = readTable(drawn(`${HEADER}\na | b | 4 | ${text} | 4`))
    expect(rowsOf(table)[0]?.comparator).toBe(undefined)
  })
})

describe('a count in a column of shares', () => {
  test.each([
    ['7/10', 0.7],
    ['7 / 10', 0.7],
    ['7 of 10', 0.7],
    ['3,5 von 5', 0.7],
    ['7 sur 10', 0.7],
    ['10個中7個', 0.7],
    ['0/4', 0],
  ])('%s is %d, whatever the others are out of', (text, share) => {
    for (const other of [0.5, 50]) {
      const { table, issues } = readTable(
        drawn(
          `Objective | KR | Score | Progress\na | b | ${text} | ${text}\na | c | ${other} | ${other}\na | d | ${other} | ${other}`,
        ),
      )
      expect(rowsOf(table).map(({ score, progress }) => [score, progress])).toEqual([
        [share, share],
        [0.5, 0.5],
        [0.5, 0.5],
      ])
      expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([])
    }
  })

  test.each(['7/0', '12/10', '1/2/3', 'v7/10', '40%/80%'])('%s is no score', (text) => {
    const { table } = readTable(drawn(`Objective | KR | Score\na | b | ${text}`))
    expect(rowsOf(table)[0]).toMatchObject({ score: undefined, unread: ['score'] })
  })
})

describe('a row of totals', () => {
  test.each([
    'Total',
    'TOTAL:',
    'Average (%)',
    'Overall progress',
    'Durchschnitt',
    'Promedio',
    'Moyenne',
    'Média',
    '合計',
  ])('%s is left out, and that is said', (name) => {
    const { table, issues } = readTable(
      drawn(`Objective | KR | Target | Progress\n a | b | 5 | 0.5\n ${name} | | soon | 62`),
    )
    expect(rowsOf(table).map(({ row }) => row)).toEqual([2])
    expect(issues).toEqual([{ code: 'totals-row', severity: 'note', row: 3, seen: name }])
  })

  test.each([
    'Total revenue',
    'Average order value',
    'Summary page',
    'Overall equipment effectiveness',
    'Mean time to repair',
  ])('%s is a name like any other', (name) =>
    expect(rowsOf(readTable(drawn(`Objective | KR | Target\n a | ${name} | 5`)).table)).toHaveLength(1),
  )

  test.each([
    'Score',
    'FINAL SCORE:',
    'Result',
    'Total score',
    'Grade',
    'Ergebnis',
    'Nota final',
    'Note finale',
    'スコア',
  ])('%s is one where a number is all that stands beside it', (name) => {
    const sizes = [
      `Objective | KR | Score\n a | b | 0.5\n ${name} | | 0.5`,
      `Objective | KR | Target | Score\n a | b | 5 | 0.5\n | ${name} | | 50%`,
    ].map((text) => readTable(drawn(text)).table?.size)
    expect(sizes).toEqual([1, 1])
  })

  test.each([
    'Score | | 0.5 | Ana',
    'a | Score | 0.5 |',
    'Score | | |',
    '| Scores | 0.5 |',
    '| Result of tests | 0.5 |',
  ])('is not %s', (row) => {
    const { table } = readTable(drawn(`Objective | KR | Score | Owner\n a | b | 0.5 |\n${row}`))
    expect(table?.size).toBe(2)
  })

  test('is not a key result with a target, whatever it is called', () => {
    const { table } = readTable(drawn('Objective | KR | Target | Current\n a | b | 5 | 1\n | Score | 5 |'))
    expect(table?.size).toBe(2)
  })
})

import { describe, expect, test } from 'vitest'
import { rowsOf, okrs } from '../draw'
import { readOkrs } from '../../../core/score/read-okrs'
import { testDamaged } from './damaged'

/** One key result whose Target is the text, among others that prove a decimal mark. */
function targetOf(text: string, others: readonly string[] = []): readonly [number | undefined, string[]] {
  const grid = [
    ['Objective', 'Key Result', 'Target', 'Current'],
    ['Grow', 'Users', text, 1],
    ...others.map((other) => ['', 'Other', other, 1]),
  ]
  const read = okrs(grid)
  return [
    rowsOf(read.table)[0]?.target,
    read.issues.filter(({ row, column }) => row === 2 && column === 3).map(({ code }) => code),
  ]
}

describe('a number typed as text in the writing of a locale', () => {
  test.each<[string, number]>([
    ['12.444,0', 12444],
    ['12,444.0', 12444],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234,5', 1234.5],
    ['1’234.50', 1234.5],
    ["1'234.50", 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['１２３４．５', 1234.5],
    ['１，２３４．５', 1234.5],
    ['１２３４５', 12345],
    ['−5', -5],
    ['–5', -5],
    ['(5)', -5],
    ['（5）', -5],
    ['+5', 5],
    ['0,5', 0.5],
    [',5', 0.5],
    ['.5', 0.5],
    ['50 %', 0.5],
    ['50\u00a0%', 0.5],
    ['50％', 0.5],
    ['12,5%', 0.125],
    ['%50', 0.5],
    ['-%5', -0.05],
    ['€1.234,50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['1 234,50\u00a0€', 1234.5],
    ['CHF 1’234.50', 1234.5],
    ['R$ 1.234,50', 1234.5],
    ['¥12,345,678', 12345678],
    ['￥1,234.5', 1234.5],
    ['12345円', 12345],
    ['3,5 Mio', 3.5e6],
    ['2k', 2000],
    ['1.5M', 1.5e6],
    ['\u200b100', 100],
    ['100\u200b', 100],
    ['\ufeff100', 100],
    ['\u200e100', 100],
    ['12,34,567.5', 1234567.5],
    ['₹1,23,456', 123456],
    ['٢٠٠٠', 2000],
    ['2_000', 2000],
    ['~80', 80],
    ["CHF 1'500.-", 1500],
    ['500,– €', 500],
    ['20/week', 20],
    ['20 per week', 20],
    ['4★', 4],
  ])('%j is %d', (text, value) => {
    expect(targetOf(text)).toEqual([value, []])
  })

  test.each(['1.2.3', '12 34', '1,23,4', '5-', '1e3', '100.', '5 or 6', 'some', '1234567890'.repeat(7)])(
    '%j is no number, and said',
    (text) => {
      expect(targetOf(text)).toEqual([undefined, ['not-a-number']])
    },
  )
})

describe('a size in words makes the number it says', () => {
  test.each<[string, number]>([
    ['2 million', 2e6],
    ['3 Millionen Euro', 3e6],
    ['20 mil', 20_000],
    ['2 millones', 2e6],
    ['2 mil millones €', 2e9],
    ['R$ 1,5 milhão', 1.5e6],
    ['2 milliards', 2e9],
    ['500 T€', 500_000],
    ['$2MM', 2e6],
    ['1.5 Cr', 1.5e7],
    ['₹50 L', 5e6],
    ['2 lakh', 200_000],
    ['500万円', 5e6],
    ['1.5億円', 1.5e8],
    ['3千万', 3e7],
    ['5 L', 5],
    ['5 mm', 5],
    ['5 T', 5],
  ])('%j is %d', (text, value) => expect(targetOf(text)).toEqual([value, []]))

  test.each<[string | number, string | number, string[]]>([
    ['2 mi', 1999, []],
    ['2 mi', 2000, ['mixed-units']],
    [2_000_000, '1,5 mi', ['mixed-units']],
    ['2bn', '500m', ['mixed-units']],
    ['2 mi', 0, []],
    ['2 mi', '1.5 mi', []],
  ])(
    'but a mile or a million, %j beside %j, is told by what stands beside it: %j',
    (target, current, codes) => {
      const { issues } = okrs([
        ['Objective', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Users', target, current],
      ])
      expect(issues.map(({ code }) => code)).toEqual(codes)
    },
  )
})

test.each<[string, number]>([
  ['5件以下', 0],
  ['5 max', 0],
  ['6件以上', 1],
  ['6 users', 1],
])('a bound behind the number is no unit: 6 beside %j scores %d', (target, score) => {
  const { tree } = okrs([
    ['Objective', 'Key Result', 'Target', 'Current'],
    ['Grow', 'Users', target, 6],
  ])
  expect(tree.overall).toBe(score)
})

describe('1,234 and 1.234 have two readings', () => {
  test.each<[string, readonly string[], number, string[]]>([
    ['1,234', [], 1234, ['ambiguous-number']],
    ['1.234', [], 1.234, ['ambiguous-number']],
    ['1,234', ['12,5'], 1.234, ['ambiguous-number']],
    ['1,234', ['12.5'], 1234, ['ambiguous-number']],
    ['1.234', ['12,5'], 1234, ['ambiguous-number']],
    ['1.234', ['1 234,5', '0,75'], 1234, ['ambiguous-number']],
    ['1.234', ['12,5', '12.5'], 1.234, ['ambiguous-number']],
  ])('%j beside %j is %d, and said', (text, others, value, issues) => {
    expect(targetOf(text, others)).toEqual([value, issues])
  })

  test.each<[string, string, number]>([
    ['1,234', 'de_DE', 1.234],
    ['1.234', 'de_DE', 1234],
    ['1,234', 'en_US', 1234],
    ['1.234', 'en_US', 1.234],
    ['1.234', 'de-CH', 1.234],
    ['1.234', 'pt_BR', 1234],
    ['1,234', 'ja_JP', 1234],
    ['1,234', 'fr_FR', 1.234],
  ])('%j in a sheet of %s is %d', (text, locale, value) => {
    const grid = [
      ['Objective', 'Key Result', 'Target', 'Current'],
      ['Grow', 'Users', text, 1],
    ]
    const { okrs: read } = readOkrs(grid, { locale: () => locale })
    expect(rowsOf(read?.table)[0]?.target).toBe(value)
  })
})

describe('numbers with words', () => {
  testDamaged({
    'units: hours beside days, and apples beside pears': {
      sheet: `
        | Objective | Key Result | Start | Target   | Current |
        | Serve     | Answer     | 2d    | 24 hours | 36h     |
        |           | Ship       | 0 kg  | 10 kg    | 5 €     |`,
      reads: `
        50%
        Serve 50%
          Answer 50%
          Ship –`,
      issues: 'E3:mixed-units',
    },
    'bounds in the Target column': {
      sheet: `
        | Objective | Key Result | Target          | Current |
        | Serve     | NPS        | ≥ 95            | 95      |
        |           | Errors     | <2%             | 1%      |
        |           | Rating     | between 4 and 5 | 4.5     |
        |           | Churn      | at most 5       | 6       |
        |           | Wait       | höchstens 3     | 3       |`,
      reads: `
        80%
        Serve 80%
          NPS 100%
          Errors 100%
          Rating 100%
          Churn 0%
          Wait 100%`,
      issues: 'C3:read-as-rule C4:read-as-rule C5:read-as-rule C6:read-as-rule',
    },
    'a lone 1,234 is read by the locale and still said': {
      locale: 'de_DE',
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Users      | 2,468  | 1,234   |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: 'C2:ambiguous-number D2:ambiguous-number',
    },
  })
})

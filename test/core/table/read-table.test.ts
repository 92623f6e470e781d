import { describe, expect, test } from 'vitest'
import type { Field } from '../../../core/table/field'
import { findHeader } from '../../../core/table/find-header'
import { readTable } from '../../../core/table/read-table'
import { fieldsOfHeader, headerKey } from '../../../core/table/vocabularies'
import type { Cell } from '../../../core/cells/cell'
import { drawn, rowsOf } from '../draw'

describe('a header cell is understood however people write it', () => {
  test.each<[string, Field]>([
    ['Key Result', 'keyResult'],
    ['KR', 'keyResult'],
    ['key results', 'keyResult'],
    ['Key\nResult', 'keyResult'],
    ['KEY-RESULT *', 'keyResult'],
    ['Key Result(s)', 'keyResult'],
    ['Objective:', 'objective'],
    ['Start', 'start'],
    ['Baseline', 'start'],
    ['From', 'start'],
    ['Target (%)', 'target'],
    ['To', 'target'],
    ['Current value', 'current'],
    ['Actual', 'current'],
    ['Now', 'current'],
    ['Owner', 'owner'],
    ['DRI', 'owner'],
    ['Lead', 'owner'],
    ['Weight %', 'weight'],
    ['Confidence', 'confidence'],
    ['Type', 'type'],
    ['ID', 'id'],
    ['#', 'id'],
    ['Parent ID', 'parent'],
    ['Due date', 'due'],
    ['Cycle', 'cycle'],
    ['Quarter', 'cycle'],
    ['Team', 'team'],
    ['Status', 'status'],
    ['Score', 'score'],
    ['Progress', 'progress'],
    ['% complete', 'progress'],
    ['Unit', 'unit'],
    ['Títlé', 'title'],
    ['Comment', 'remark'],
    ['Scoring', 'scoring'],
  ])('%j is the %s column', (text, field) => expect(fieldsOfHeader(headerKey(text))[0]).toBe(field))

  test.each(['OKR score', 'OKR tree', '', '2026', '__proto__', 'constructor'])(
    '%j is no column that is read',
    (text) => expect(fieldsOfHeader(headerKey(text))).toEqual([]),
  )

  test('Goal is the target, and the objective where a target has a column of its own', () => {
    expect(findHeader(drawn('KR | Goal | Now'))?.columns).toEqual({ keyResult: 0, target: 1, current: 2 })
    expect(findHeader(drawn('Goal | KR | Target'))?.columns).toEqual({
      objective: 0,
      keyResult: 1,
      target: 2,
    })
  })
})

describe('the header row', () => {
  test('is found below a title and blank rows, with its columns in any order', () => {
    const grid = drawn(`
      | Tech Solutions Inc. |           |    |        |
      | Objectives          |           |    |        |
      |                     |           |    |        |
      | Actual              | Objective | KR | Target |
      | 5                   | Grow      | A  | 10     |`)
    const { table } = readTable(grid)
    expect(table?.headerRow).toBe(4)
    expect(table?.columns).toEqual({ current: 0, objective: 1, keyResult: 2, target: 3 })
    expect(rowsOf(table)).toMatchObject([
      { row: 5, objective: 'Grow', keyResult: 'A', target: 10, current: 5 },
    ])
  })

  test('is the row that names most, not a row of data that happens to hold a header word', () => {
    const grid = drawn(`
      | Objective | Status   |       |
      | Type      | Title    | Owner | Target
      | Objective | Target   | Owner | 5`)
    expect(readTable(grid).table?.headerRow).toBe(2)
  })

  test.each([
    ['an empty range', [['']], 'empty-range'],
    ['a range without rows', [], 'empty-range'],
    [
      'blank cells only',
      [
        [null, ' '],
        ['', undefined],
      ],
      'empty-range',
    ],
    ['numbers without a header', [['Users', 0, 100, 50]], 'no-header'],
    ['a header that names no row', [['Owner', 'Target', 'Current']], 'no-header'],
    ['one known word alone', [['Objective', 'Bla']], 'no-header'],
  ] as const)('%s has none', (_, grid, code) => {
    expect(readTable(grid)).toEqual({ table: undefined, issues: [{ code, severity: 'error', row: 1 }] })
  })

  test('names a field twice: the first column is read and the second reported', () => {
    const { table, issues } = readTable(drawn('Objective | KR | Target | Goal value\n Grow | A | 10 | 20'))
    expect(rowsOf(table)[0]?.target).toBe(10)
    expect(issues).toEqual([
      { code: 'duplicate-column', severity: 'warning', row: 1, column: 4, field: 'target' },
    ])
  })
})

describe('rows', () => {
  test('keep their row numbers across blank rows, and unknown columns are ignored', () => {
    const { table } = readTable(
      drawn(`
      | Objective | KR | Notes | Target |
      | Grow      | A  | x     | 1      |
      |           |    | y     |        |
      |           |    |       |        |
      |           | B  |       | 2      |`),
    )
    expect(rowsOf(table).map(({ row, keyResult }) => [row, keyResult])).toEqual([
      [2, 'A'],
      [5, 'B'],
    ])
  })

  test('a cell that cannot be read is an issue with its cell, and empty for the score', () => {
    const { table, issues } = readTable(
      drawn(`
      | Objective | KR | Start | Target | Current | Weight | Score |
      | Grow      | A  | soon  | #REF!  | 44 of 50 | -1    | -50   |`),
    )
    expect(issues.map(({ code, row, column, seen }) => [code, row, column, seen])).toEqual([
      ['not-a-number', 2, 3, 'soon'],
      ['error-cell', 2, 4, '#REF!'],
      ['negative-weight', 2, 6, '-1'],
      ['score-out-of-range', 2, 7, '-50'],
    ])
    expect(rowsOf(table)[0]).toMatchObject({
      start: undefined,
      target: undefined,
      current: undefined,
      weight: undefined,
    })
    expect(rowsOf(table)[0]?.unread).toEqual(['start', 'target', 'weight', 'score'])
  })

  test('a score may be 0, 1 and all between, and nothing beyond', () => {
    const { table, issues } = readTable(
      drawn('Objective | KR | Score\n a|b|0\n a|c|1\n a|d|1.001\n a|e|-0.001\n a|f|50%'),
    )
    expect(rowsOf(table).map(({ score }) => score)).toEqual([0, 1, undefined, undefined, 0.5])
    expect(issues.map(({ row }) => row)).toEqual([4, 5])
  })

  test('units come from the Unit column, else from the number format of the cells', () => {
    const grid = drawn('Objective | KR | Target | Current | Unit\n a|b|12|15|\n a|c|0.9|0.91|\n a|d|5|4|days')
    const formats = [
      ['', '', '', '', ''],
      ['', '', '0" h"', '0', ''],
      ['', '', '0%', '0%', ''],
      ['', '', '0" h"', '', ''],
    ]
    const rows = rowsOf(readTable(grid, { formats }).table)
    expect(rows?.map(({ unit, isPercent }) => [unit, isPercent])).toEqual([
      ['h', false],
      [undefined, true],
      ['days', false],
    ])
  })

  test('per cent is what the target says, in its format or in its text', () => {
    const grid = drawn(
      'Objective|KR|Start|Target|Current\n a|format|0|0.9|0.5\n a|text|0|90%|50%\n a|mixed|0|1000|50%\n a|open|||0.5',
    )
    const percent = ['', '', '', '0%', '0%']
    const formats = [[], percent, [], [], percent]
    expect(rowsOf(readTable(grid, { formats }).table).map(({ isPercent }) => isPercent)).toEqual([
      true,
      true,
      false,
      true,
    ])
  })
})

describe('due days', () => {
  const due = (cells: readonly unknown[], locale?: string) => {
    const grid = [['Objective', 'KR', 'Target', 'Due'], ...cells.map((cell) => ['a', 'b', 1, cell as Cell])]
    const { table, issues } = readTable(grid, locale === undefined ? {} : { locale: () => locale })
    return {
      due: rowsOf(table).map((row) => row.due),
      codes: issues.flatMap(({ code, row }) => (code === 'ambiguous-day' ? [row] : [])),
    }
  }

  test('are read from dates, serial numbers and the text of any of the languages', () => {
    const cells = [new Date(2026, 11, 31), 46387, '31.12.2026', '31 de diciembre de 2026', '2026年12月31日']
    expect(due(cells)).toEqual({ due: cells.map(() => '2026-12-31'), codes: [] })
  })

  test('with two readings take the locale, else what the other cells prove, and say so', () => {
    expect(due(['03/04/2026'], 'en_US')).toEqual({ due: ['2026-03-04'], codes: [2] })
    expect(due(['03/04/2026'], 'en_GB')).toEqual({ due: ['2026-04-03'], codes: [2] })
    expect(due(['03/04/2026', '12/31/2026'])).toEqual({ due: ['2026-03-04', '2026-12-31'], codes: [2] })
  })

  test('that are no days stay as typed', () => {
    expect(due(['end of year', 'Q4 2026'])).toEqual({ due: ['end of year', 'Q4 2026'], codes: [] })
  })
})

import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { findHeader } from '../../../core/table/find-header'
import { readTable } from '../../../core/table/read-table'
import { drawn, issueList, okrs, printed } from '../draw'

describe('a header in two lines', () => {
  test('the lower one has the names of a group', () => {
    const { tree, table, issues } = okrs(`
      | Objective | Key result | Progress |        |         | Owner |
      |           |            | Start    | Target | Current |       |
      | Grow      | Users      | 0        | 10     | 5       | Ann   |
      |           | Revenue    | 0        | 10     | 8       | Bob   |`)
    expect(table.headerRow).toBe(2)
    expect(table.columns).toEqual({ objective: 0, keyResult: 1, start: 2, target: 3, current: 4, owner: 5 })
    expect(printed(tree)).toBe('Grow 65%\n  Users 50%\n  Revenue 80%')
    expect(issues).toEqual([])
  })

  test.each<[string, string, Record<string, number>]>([
    [
      'a name is broken over two cells',
      'Objective | Key | Start\n | Result | value',
      { objective: 0, keyResult: 1, start: 2 },
    ],
    [
      'titles stand below Objective and Key result',
      'Objective | | Key result | | |\n Title | Weight | Title | Start | Target | Current',
      { objective: 0, weight: 1, keyResult: 2, start: 3, target: 4, current: 5 },
    ],
    [
      'titles stand below groups in German',
      'Ziel | Schlüsselergebnis | | |\n | Titel | Startwert | Zielwert | Ist',
      { objective: 0, keyResult: 1, start: 2, target: 3, current: 4 },
    ],
    [
      'the lower one has the row’s names too',
      'What | | How far | |\n Objective | KR | Start | Target | Current',
      { objective: 0, keyResult: 1, start: 2, target: 3, current: 4 },
    ],
    [
      'a remark stands below a name',
      'Objective | Key result | Values | |\n (why?) | (how do we know?) | Start | Target | Current',
      { objective: 0, keyResult: 1, start: 2, target: 3, current: 4 },
    ],
  ])('%s', (_, header, columns) => {
    expect(findHeader(drawn(`${header}\n a | b | 1 | 2 | 3 | 4`))?.columns).toEqual(columns)
  })

  test.each([
    ['a row of data with words of a header', 'Objective | KR | Status | Type\n Grow | Users | Done | Health'],
    ['an objective without numbers', 'Objective | KR | Owner | Target\n Grow | | Lead |'],
    ['a row with a number', 'Objective | KR | Start | Target\n | | Target | 5'],
    ['another header just like it', 'Objective | KR | Owner | Target\n Objective | KR | Owner | Target'],
  ])('%s is no second line', (_, text) => expect(findHeader(drawn(text))?.index).toBe(0))

  test.each([
    ['a title', 'OKRs Q4 2026 | | | |'],
    ['a title that is a header word', 'OKRs | | | |'],
    ['a line of facts', 'Owner | Ann | Team | Sales |'],
    ['a note', '| | Please fill in your progress every week | |'],
  ])('%s above a whole header is no first line', (_, line) => {
    const header = findHeader(
      drawn(`${line}\n Objective | KR | Start | Target | Current\n a | b | 1 | 2 | 3`),
    )
    expect([header?.top, header?.index]).toEqual([1, 1])
    expect(header?.columns).toEqual({ objective: 0, keyResult: 1, start: 2, target: 3, current: 4 })
  })
})

describe('where the header stands', () => {
  test('in row 20, below titles and notes, with its first columns empty', () => {
    const above = Array.from({ length: 19 }, (_, i): Cell[] => ['', '', i % 3 === 0 ? `Note ${i}` : ''])
    const { table, tree } = okrs([
      ...above,
      ['', '', 'Objective', '', 'Key Result', 'Target', 'Current'],
      ['', '', 'Grow', '', 'Users', 10, 5],
    ])
    expect([table.headerRow, printed(tree)]).toEqual([20, 'Grow 50%\n  Users 50%'])
  })

  test('above a wider table further down, which is another one', () => {
    const { table, tree, issues } = okrs(`
      | Objective | Key Result | Target | Current |       |
      | Grow      | Users      | 10     | 5       |       |
      |           |            |        |         |       |
      | Title     | Owner      | Start  | Target  | Actual|
      | Churn     | Ann        | 1      | 2       | 3     |`)
    expect([table.headerRow, printed(tree)]).toEqual([1, 'Grow 50%\n  Users 50%'])
    expect(issueList({ issues })).toEqual(['4:another-table'])
  })
})

describe('headers that are not known', () => {
  test('are noted once each, and those with a near name as what they may be', () => {
    const { issues } = readTable(drawn('Objective | KR | Traget | Region | | Notes\n a | b | 1 | c | d | e'))
    expect(issues).toEqual([
      { code: 'misspelt-column', severity: 'warning', row: 1, column: 3, field: 'target', seen: 'Traget' },
      { code: 'unknown-column', severity: 'note', row: 1, column: 4, seen: 'Region' },
    ])
  })

  test('a group title above known names is no column', () => {
    const grid = drawn('Objective | KR | Measures | |\n | | Start | Target | Current\n a | b | 1 | 2 | 3')
    expect(readTable(grid).issues).toEqual([])
  })
})

describe('a Level column', () => {
  test('with kinds in it is the Type column', () => {
    const { tree, table } = okrs(
      'Level | Title | Target | Current\n Objective | Grow | |\n Key Result | Users | 10 | 5',
    )
    expect([tree.layout, table.columns.type, printed(tree)]).toEqual([
      'typed-order',
      0,
      'Grow 50%\n  Users 50%',
    ])
  })

  test('with units in it stays what it is', () => {
    const { table } = okrs('Level | Objective | KR | Target | Current\n Company | Grow | Users | 10 | 5')
    expect([table.columns.level, table.columns.type]).toEqual([0, undefined])
  })
})

import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { readIndent } from '../../../core/tree/read-indent'
import { issueList, okrs, printed } from '../draw'

function titled(titles: readonly string[], header = 'Title'): Cell[][] {
  return [[header, 'Target', 'Current'], ...titles.map((title): Cell[] => [title, 10, 5])]
}

const TREE = 'Grow 50%\n  Users 50%\n  Revenue 50%\nCare 50%\n  NPS 50%'

describe('an indent says what belongs where', () => {
  test.each<[string, string[]]>([
    ['blanks', ['Grow', '  Users', '  Revenue', 'Care', '  NPS']],
    ['one blank', ['Grow', ' Users', ' Revenue', 'Care', ' NPS']],
    ['no-break blanks', ['Grow', '\u00a0\u00a0Users', '\u00a0\u00a0Revenue', 'Care', '\u00a0\u00a0NPS']],
    ['full-width blanks', ['Grow', '　Users', '　Revenue', 'Care', '　NPS']],
    ['tabs', ['Grow', '\tUsers', '\tRevenue', 'Care', '\tNPS']],
    ['dashes', ['Grow', '- Users', '– Revenue', 'Care', '— NPS']],
    ['bullets', ['Grow', '• Users', '•Revenue', 'Care', '* NPS']],
    ['arrows', ['Grow', '→ Users', '> Revenue', 'Care', '->  NPS']],
    ['corners', ['Grow', '├─ Users', '└─ Revenue', 'Care', '└─ NPS']],
    ['doubled marks', ['- Grow', '-- Users', '-- Revenue', '- Care', '-- NPS']],
    ['blanks before everything', ['  Grow', '    Users', '    Revenue', '  Care', '    NPS']],
  ])('%s', (_, titles) => {
    const { tree, issues } = okrs(titled(titles))
    expect([tree.layout, printed(tree)]).toEqual(['indented', TREE])
    expect(issues).toEqual([])
  })

  test.each(['Objective', 'Key Result', 'OKR', 'Ziel', '項目'])('in a column called %s', (header) => {
    expect(printed(okrs(titled(['Grow', '  Users', '  Revenue', 'Care', '  NPS'], header)).tree)).toBe(TREE)
  })

  test('any step will do, and a step back goes to the nearest', () => {
    const { tree } = okrs(
      titled(['A', '    B', '        C', '     D', '       E', '      F', '   G', 'H', ' I']),
    )
    expect(printed(tree).replace(/ 50%/g, '')).toBe('A\n  B\n    C\n  D\n    E\n    F\n  G\nH\n  I')
  })

  test('what has rows below it is an objective; a leaf is a key result, at the top an objective', () => {
    const { tree } = okrs(titled(['Grow', '  Sell', '    Deals', '  Users', 'Care']))
    expect(Array.from(tree.kind.subarray(0, tree.size))).toEqual([0, 0, 1, 1, 0])
  })

  test('one blank before one title is a slip', () => {
    expect(okrs(titled(['Grow', ' Care', 'Sell'], 'Objective')).tree.layout).toBe('outline')
  })
})

describe('a Type beside an indent', () => {
  test('counts first, and the marks still are no part of the title', () => {
    const { tree, issues } = okrs([
      ['Type', 'Title', 'Target', 'Current'],
      ['Objective', 'Grow', '', ''],
      ['KR', '  – Users', 10, 5],
      ['KR', '• Revenue', 10, 8],
    ])
    expect([tree.layout, printed(tree)]).toEqual(['typed-order', 'Grow 65%\n  Users 50%\n  Revenue 80%'])
    expect(issueList({ issues })).toEqual([])
  })
})

describe('readIndent', () => {
  test.each<[string, number, string]>([
    ['Grow', 0, 'Grow'],
    ['   Grow', 3, 'Grow'],
    ['-5% churn', 0, '-5% churn'],
    ['- 5% churn', 2, '5% churn'],
    ['> 95% uptime', 0, '> 95% uptime'],
    ['>95%', 0, '>95%'],
    ['+ €5', 0, '+ €5'],
    ['*new* page', 0, '*new* page'],
    ['**new** page', 4, 'new** page'],
    ['  •   Grow', 4, 'Grow'],
    ['│   └── Sub', 11, 'Sub'],
    ['- - Sub', 5, 'Sub'],
    ['-', 0, '-'],
    ['   ', 0, '   '],
    ['', 0, ''],
  ])('%j is %i wide, then comes %j', (text, width, title) => {
    const indent = readIndent(text)
    expect([indent.width, text.slice(indent.end)]).toEqual([width, title])
  })
})

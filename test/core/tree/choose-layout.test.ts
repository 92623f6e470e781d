import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { readOkrs } from '../../../core/score/read-okrs'
import { whyThisLayout } from '../../../core/text/layout-text'
import { wordsOf } from '../../../core/text/words/words-of'
import { readTable } from '../../../core/table/read-table'
import { chooseLayout, otherLayouts } from '../../../core/tree/choose-layout'
import { drawn, issueList, okrs, printed } from '../draw'

describe('when two layouts fit, a rule chooses and can be stated', () => {
  test.each([
    [
      'Parent beside Type',
      'ID|Parent|Type|Title\n O||Objective|a\n K|O|KR|b',
      'parents-named',
      ['typed-order'],
    ],
    ['Type beside an indent', 'Type|Title\n Objective|a\n KR|– b', 'types-given', ['indented']],
    ['Type beside numbers', 'Type|Title\n Objective|1 a\n KR|1.1 b', 'types-given', ['numbered']],
    ['numbers beside an indent', 'Title|Target\n 1 a|\n – 1.1 b|1', 'numbers-nest', ['indented']],
    [
      'levels beside Type',
      'Company goal|Team goal|KR|Type\n a|b|c|KR\n||d|Objective',
      'level-columns',
      ['typed-order'],
    ],
    ['units beside a Parent column', 'Team|KR|Parent\n a|b|Lead', 'unit-columns', ['id-parent']],
    ['an Objective column with an indent', 'Objective|Target\n a|\n – b|1', 'titles-indented', ['outline']],
    ['an outline', 'Objective|KR\n a|b', 'objective-beside-key-result', []],
    ['objectives alone', 'Objective|Score\n a|1', 'objective-column', []],
    ['a Parent column that names nobody', 'ID|Parent|Title\n K|O9|b', 'parent-column', []],
  ])('%s', (_, text, reason, others) => {
    const { table } = readTable(drawn(text))
    const choice = table && chooseLayout(table)
    expect(choice?.reason).toBe(reason)
    expect(table && choice && otherLayouts(table, choice)).toEqual(others)
  })

  test('in a sentence, and only then', () => {
    const two = okrs('Type | Title | Target | Current\n Objective | a | |\n KR | – b | 10 | 5')
    expect(whyThisLayout(two.tree, wordsOf('en'))).toBe(
      'Not read as indented rows, because a Type says more plainly what a row is than numbers or indents do.',
    )
    expect(whyThisLayout(two.tree, wordsOf('de'))).toBe(
      'Nicht gelesen als eingerückte Zeilen, weil ein Typ deutlicher sagt, was eine Zeile ist, als Nummern oder Einzüge.',
    )
    expect(whyThisLayout(two.tree, wordsOf('ja'))).toBe(
      '字下げされた行として読まなかったのは、行が何であるかは、番号や字下げより種類の方がはっきり示すためです。',
    )
    expect(whyThisLayout(okrs('Objective | KR | Target\n a | b | 1').tree, wordsOf('en'))).toBe('')
  })
})

describe('a Parent column beside an outline', () => {
  test('says which objective another one belongs to', () => {
    const { tree, issues } = okrs(`
      | ID | Objective | Key Result | Parent | Target | Current |
      | O1 | Lead      |            |        |        |         |
      |    |           | Share      |        | 10     | 1       |
      | O2 | Sell      |            | Lead   |        |         |
      |    |           | Deals      |        | 10     | 5       |
      | O3 | Care      |            | O1     |        |         |
      |    |           | NPS        |        | 10     | 9       |
      | O4 | Grow      |            | Other sheet | |          |
      |    |           | Users      |        | 10     | 10      |`)
    expect([tree.layout, tree.reason]).toEqual(['outline', 'objective-beside-key-result'])
    expect(printed(tree)).toBe(
      'Lead 50%\n  Share 10%\n  Sell 50%\n    Deals 50%\n  Care 90%\n    NPS 90%\nGrow 100%\n  Users 100%',
    )
    expect(issues).toEqual([])
  })

  test('makes the tree where the key results name their parents', () => {
    const { tree } = okrs(`
      | ID | Objective | Key Result | Parent | Target | Current |
      | K1 |           | Users      | O1     | 10     | 5       |
      | O1 | Grow      |            |        |        |         |`)
    expect([tree.layout, printed(tree)]).toEqual(['id-parent', 'Grow 50%\n  Users 50%'])
  })

  test('that goes round in a circle is cut and reported', () => {
    const circle = okrs(
      'Objective | KR | Parent | Target | Current\n A | a | B | 10 | 5\n B | b | A | 10 | 1\n C | c | | 10 | 0',
    )
    expect(printed(circle.tree)).toBe('A 50%\n  a 50%\nB 10%\n  b 10%\nC 0%\n  c 0%')
    expect(issueList(circle)).toEqual(['2:cycle', '3:cycle'])
  })
})

describe('any grid', () => {
  const HEADERS = [
    'Title',
    'Objective',
    'KR',
    'ID',
    'Type',
    'Parent',
    'Company',
    'Team',
    'Team objective',
    'Level',
  ]
  const CELLS = [
    '',
    '1',
    '1.1',
    'KR1',
    'O1',
    'O1-KR2',
    '– a',
    '  b',
    '•',
    '-',
    'Q4 2026',
    'Team: A',
    'Total',
    '#REF!',
  ]
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(...HEADERS, ...CELLS, 1.1, 1.9, 2026, false, null, undefined),
    fc.string({ unit: 'binary', maxLength: 9 }),
    fc.date({ noInvalidDate: false }),
  )
  const row = fc.array(cell, { maxLength: 6 })

  test('is read without throwing, and every node has its parent among the nodes', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 2 }),
        fc.array(row, { maxLength: 14 }),
        fc.uniqueArray(fc.constantFrom(...HEADERS, 'Target', 'Current', ''), {
          minLength: 3,
          maxLength: 6,
          comparator: (a, b) => a === b && a !== '',
        }),
        (above, below, header) => {
          const { okrs: read } = readOkrs([...above, header, ...below])
          if (read === undefined) return
          const { size, parent } = read.tree
          expect(whyThisLayout(read.tree, wordsOf('en'))).not.toContain('undefined')
          for (const up of parent.subarray(0, size)) expect(up >= -1 && up < size).toBe(true)
        },
      ),
      { numRuns: 1500 },
    )
  })
})

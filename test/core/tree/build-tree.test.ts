import { scoredNodes } from '../../../core/score/scored-nodes'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../core/table/read-table'
import { chooseLayout } from '../../../core/tree/choose-layout'
import { drawn, indented, issueList, okrs, printed } from '../draw'

describe('the layout is found from header and rows', () => {
  test.each([
    ['ID and Parent', 'ID | Parent | Title | Target\n O | | a |\n K | O | b | 1', 'id-parent'],
    ['Parent by title', 'Title | Parent | Target\n a | |\n b | a | 1', 'id-parent'],
    ['ID, Parent and both names', 'ID | Parent | Objective | KR\n O | | a |\n K | O | | b', 'id-parent'],
    ['Objective beside Key Result', 'Objective | KR | Target\n a | b | 1', 'outline'],
    ['an outline aligned to another sheet', 'Objective | KR | Aligned to\n a | b | Company goal', 'outline'],
    ['Type above title', 'Type | Title | Target\n Objective | a |\n KR | b | 1', 'typed-order'],
    ['a Type column for something else', 'Objective | KR | Type\n a | b | Committed', 'outline'],
    ['a Parent column that names nobody', 'ID | Parent | Title\n K | O9 | b', 'id-parent'],
    ['a Parent column that is still empty', 'ID | Parent | Title\n O | | a', 'id-parent'],
    ['a Type column without rows yet', 'Type | Title | Target', 'typed-order'],
    ['objectives alone', 'Objective | Score\n a | 0.5', 'outline'],
    ['key results alone', 'Key Result | Target\n a | 1', undefined],
    ['titles alone', 'Title | Target\n a | 1', undefined],
  ])('%s', (_, text, layout) => {
    const { table } = readTable(drawn(text))
    expect(table && chooseLayout(table)?.layout).toBe(layout)
  })
})

describe('outline', () => {
  const blankBelow = `
    | Objective | Key Result | Target | Current |
    | Grow      | Users      | 10     | 5       |
    |           | Revenue    | 10     | 8       |
    | Care      | NPS        | 10     | 4       |`
  const tree = indented(`
    Grow 65%
      Users 50%
      Revenue 80%
    Care 40%
      NPS 40%`)

  test('an objective stands once, and the rows below it are blank', () => {
    expect(printed(okrs(blankBelow).tree)).toBe(tree)
  })

  test('an objective is repeated on every row, also when the rows are sorted by something else', () => {
    const repeated = `
      | Objective | Key Result | Target | Current |
      | Grow      | Users      | 10     | 5       |
      | Care      | NPS        | 10     | 4       |
      | Grow      | Revenue    | 10     | 8       |`
    expect(printed(okrs(repeated).tree)).toBe(tree)
  })

  test('an objective has a row of its own, with its own owner and weight', () => {
    const { tree: ownRow } = okrs(`
      | Objective | Key Result | Owner | Target | Current | Weight |
      | Grow      |            | Ann   |        |         | 3      |
      |           | Users      | Bob   | 10     | 5       |        |
      | Care      |            |       |        |         |        |
      |           | NPS        |       | 10     | 1       |        |`)
    expect(printed(ownRow)).toBe('Grow 50%\n  Users 50%\nCare 10%\n  NPS 10%')
    expect(ownRow.overall).toBeCloseTo((3 * 0.5 + 0.1) / 4, 12)
  })

  test('two teams may share the words of an objective', () => {
    const { tree: teams } = okrs(`
      | Team | Objective | Key Result | Target | Current |
      | A    | Grow      | Users      | 10     | 5       |
      | B    | Grow      | Users      | 10     | 10      |
      | A    | Grow      | Revenue    | 10     | 1       |`)
    expect(printed(teams)).toBe('Grow 30%\n  Users 50%\n  Revenue 10%\nGrow 100%\n  Users 100%')
  })

  test('a key result before any objective is reported, shown and not counted', () => {
    const early = okrs(`
      | Objective | Key Result | Target | Current |
      |           | Lost       | 10     | 10      |
      | Grow      | Users      | 10     | 5       |`)
    expect(printed(early.tree)).toBe('Lost 100% (detached)\nGrow 50%\n  Users 50%')
    expect(early.tree.overall).toBe(0.5)
    expect(issueList(early)).toEqual(['2:no-objective'])
  })

  test('numbers without a name, such as a row of totals, are reported and not counted', () => {
    const totals = okrs(`
      | Objective | Key Result | Target | Current |
      | Grow      | Users      | 10     | 5       |
      |           |            | 10     | 10      |`)
    expect(totals.tree.overall).toBe(0.5)
    expect(issueList(totals)).toEqual(['3:no-title'])
  })

  test('an objective or key result cell with an error still is one', () => {
    const broken = okrs(`
      | Objective | Key Result | Target | Current |
      | Grow      | Users      | 10     | 5       |
      | #REF!     | #N/A       | 10     | 1       |`)
    expect(printed(broken.tree)).toBe('Grow 50%\n  Users 50%\nRow 3 10%\n  Row 3 10%')
    expect(issueList(broken)).toEqual(['A3:error-cell', 'B3:error-cell'])
  })
})

describe('id and parent', () => {
  test('any order and any depth', () => {
    expect(
      printed(
        okrs(`
          | ID | Parent | Title   | Target | Current |
          | K2 | T1     | Revenue | 10     | 8       |
          | T1 | C1     | Team    |        |         |
          | K1 | T1     | Users   | 10     | 5       |
          | C1 |        | Company |        |         |
          | K3 | C1     | NPS     | 10     | 1       |`).tree,
      ),
    ).toBe(
      indented(`
        Company 37.5%
          Team 65%
            Revenue 80%
            Users 50%
          NPS 10%`),
    )
  })

  test('an orphan key result is reported and not counted; an orphan objective counts at the top', () => {
    const orphans = okrs(`
      | ID | Parent | Title | Target | Current |
      | O1 |        | Grow  |        |         |
      | K1 | O1     | Users | 10     | 5       |
      | K2 | O9     | Lost  | 10     | 10      |
      | O2 | C9     | Team  |        |         |
      | K3 | O2     | NPS   | 10     | 1       |`)
    expect(printed(orphans.tree)).toBe('Grow 50%\n  Users 50%\nLost 100% (detached)\nTeam 10%\n  NPS 10%')
    expect(orphans.tree.overall).toBeCloseTo(0.3, 12)
    expect(issueList(orphans)).toEqual(['4:orphan', '5:orphan'])
  })

  test('the second use of an id is reported and not counted; children stay with the first', () => {
    const twice = okrs(`
      | ID | Parent | Title | Target | Current |
      | O1 |        | Grow  |        |         |
      | O1 |        | Copy  |        |         |
      | K1 | O1     | Users | 10     | 5       |
      | K1 | O1     | Again | 10     | 10      |`)
    expect(printed(twice.tree)).toBe('Grow 50%\n  Users 50%\nCopy – (detached)\nAgain 100% (detached)')
    expect(issueList(twice)).toEqual(['3:duplicate-id', '3:no-key-results', '5:duplicate-id'])
    expect(twice.issues[2]).toMatchObject({ seen: 'K1', otherRow: 4 })
  })

  test('a circle of parents is cut at each of its rows, whatever their order, and what hangs below still counts', () => {
    const lines = ['A | B | Alpha | |', 'B | A | Beta | |', 'K | A | Users | 10 | 5', 'L | B | NPS | 10 | 1']
    const head = 'ID | Parent | Title | Target | Current'
    for (const order of [lines, [...lines].reverse()]) {
      const circle = okrs([head, ...order].join('\n'))
      expect(circle.tree.overall).toBeCloseTo(0.3, 12)
      expect(circle.issues.map(({ code }) => code)).toEqual(['cycle', 'cycle'])
    }
  })

  test('a row that is its own parent is a circle of one', () => {
    const self = okrs('ID | Parent | Title | Target | Current\n A | A | Alpha | |\n K | A | Users | 10 | 5')
    expect(printed(self.tree)).toBe('Alpha 50%\n  Users 50%')
    expect(issueList(self)).toEqual(['2:cycle'])
  })

  test('words that objects know are ids like any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const rows = names.map((id, i) => `${id} | ${names[i - 1] ?? ''} | T${i} | ${i === 3 ? '10 | 5' : '|'}`)
    const { tree } = okrs(['ID | Parent | Title | Target | Current', ...rows].join('\n'))
    expect(scoredNodes(tree).map(({ id, depth }) => [id, depth])).toEqual(
      names.map((id, depth) => [id, depth]),
    )
    expect(tree.overall).toBe(0.5)
  })

  test('a parent cell with an error is reported once', () => {
    const broken = okrs(
      'ID | Parent | Title | Target | Current\n O | | a | |\n K | O | b | 10 | 5\n L | #REF! | c | 10 | 9',
    )
    expect(issueList(broken)).toEqual(['B4:error-cell'])
  })
})

describe('typed order', () => {
  test('an objective row is followed by its key results; initiatives and KPIs are not averaged', () => {
    const typed = okrs(`
      | Type        | Title   | Target | Current |
      | Objective   | Grow    |        |         |
      | Key Result  | Users   | 10     | 5       |
      | Initiative  | Launch  | 1      | 1       |
      | KPI         | Churn   | 10     | 10      |
      | KR          | Revenue | 10     | 8       |
      | O           | Care    |        |         |
      | key result  | NPS     | 10     | 4       |`)
    expect(printed(typed.tree)).toBe(
      indented(`
        Grow 65%
          Users 50%
          Launch 100% (not-averaged)
          Churn 100% (not-averaged)
          Revenue 80%
        Care 40%
          NPS 40%`),
    )
    expect(typed.issues).toEqual([])
  })

  test('an unknown type, a missing type and a key result before any objective are reported', () => {
    const odd = okrs(`
      | Type      | Title | Target | Current |
      | KR        | Early | 10     | 5       |
      | Objective | Grow  |        |         |
      | Wish      | X     | 10     | 5       |
      |           | Y     | 10     | 5       |
      | #N/A      | Z     | 10     | 5       |
      | KR        | Users | 10     | 5       |`)
    expect(issueList(odd)).toEqual(['2:no-objective', '4:unknown-type', '5:unknown-type', 'A6:error-cell'])
    expect(odd.tree.overall).toBe(0.5)
  })
})

test('a Parent cell may name several, each with its part', () => {
  const head = 'ID | Parent | Title | Target | Current\n O1 | | a | |\n O 2 | | b | |\n'
  const scores = (parent: string) =>
    printed(okrs(`${head} K | ${parent} | k | 10 | 5\n L | O1 | l | 10 | 10`).tree)
  expect(scores('O1 60%, O 2 (40 %)')).toBe('a 81.3%\n  k 50%\n  l 100%\nb 50%')
  for (const cell of ['O1: 60; O 2: 40', 'O1 0,6; O 2 (0,4)', 'O1 60 % / O 2 40 %', 'O1=0.6, O 2=0.4'])
    expect(scores(cell)).toBe(scores('O1 60%, O 2 40%'))
  expect(scores('O1; O 2')).toBe('a 83.3%\n  k 50%\n  l 100%\nb 50%')
  expect(scores('O1, O9')).toBe('a 100%\n  l 100%\nb –\nk 50% (detached)')
})

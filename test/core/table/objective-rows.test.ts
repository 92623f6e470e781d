import { describe, expect, test } from 'vitest'
import { readOkrs } from '../../../core/score/read-okrs'
import { scoredNodes } from '../../../core/score/scored-nodes'
import { drawn, indented, issueList, okrs, printed, rowsOf } from '../draw'

const TREE = indented(`
  Delight customers 50%
    NPS 25%
    Answers 75%
  Earn more 50%
    Revenue 50%`)

const ROWS = ['NPS | 20 | 60 | 30 | Ana', 'Answers | 0 | 4 | 3 | Ben']
const LAST = 'Revenue | 0 | 10 | 5 | Cy'

/** Two small tables with an objective above each. */
function form(first: string, second: string, header = 'Key Result | Start | Target | Current | Owner') {
  const lines = [first, header, ...ROWS, ' | | | | ', second, header, LAST]
  return okrs(lines.map((line) => (line.includes('|') ? line : `${line} | | | |`)).join('\n'))
}

describe('an objective in a row of its own above its key results', () => {
  test.each([
    ['Objective 1: Delight customers', 'Objective 2: Earn more'],
    ['Objective: Delight customers', 'Objective: Earn more'],
    ['O1 – Delight customers', 'O2 – Earn more'],
    ['O1. Delight customers', 'O2. Earn more'],
    ['OBJECTIVE #1: Delight customers', 'OBJECTIVE #2: Earn more'],
    ['Company objective: Delight customers', 'Team objective 1: Earn more'],
    ['Ziel 1: Delight customers', 'Ziel 2: Earn more'],
    ['Objetivo 1: Delight customers', 'Objetivo 2: Earn more'],
    ['Objectif 1 : Delight customers', 'Objectif 2 : Earn more'],
    ['目標1：Delight customers', '目標2：Earn more'],
    ['Objective A: Delight customers', 'Objective B: Earn more'],
    ['Objective II – Delight customers', 'Objective III – Earn more'],
    ['Objective One: Delight customers', 'Objective Two: Earn more'],
    ['Strategic objective 1: Delight customers', 'Annual goal: Earn more'],
    ['Objectif n°1 : Delight customers', 'Objectif n° 2 : Earn more'],
    ['Ziel Nr. 1: Delight customers', 'Unternehmensziel: Earn more'],
    ['Objective 1 | Delight customers', 'Objective 2 | Earn more'],
    ['Objective | Delight customers', 'Objective | Earn more'],
    ['Objective: | | Delight customers', 'Objective: | | Earn more'],
    [' | Objective 1: Delight customers', ' | Objective 2: Earn more'],
    ['Objective 1: | Delight customers | Owner: | Ana', 'Objective 2: | Earn more | Owner: | Cy'],
  ])('reads as its own: %j', (first, second) => {
    const read = form(first, second)
    expect([read.tree.layout, read.tree.reason]).toEqual(['typed-order', 'objective-rows'])
    expect(printed(read.tree)).toBe(TREE)
    expect(issueList(read)).toEqual(['7:repeated-header'])
    expect(rowsOf(read.table).map(({ row }) => row)).toEqual([1, 3, 4, 6, 8])
  })
})

describe('rows that name objectives below one header', () => {
  test.each([
    ['Key Result | Start | Target | Current | Owner', ''],
    ['# | Key Result | Start | Target | Current', ' | '],
    ['Objectives & Key Results | Start | Target | Current | Owner', ''],
    ['Team | Key Result | Start | Target | Current', 'Sales | '],
  ])('are read where the header stands once: %j', (header, before) => {
    const rows = ['Objective 1: Delight customers', ...ROWS, 'Objective 2: Earn more', LAST]
    const { tree } = okrs([header, ...rows.map((row) => before + row)].join('\n'))
    expect([tree.reason, printed(tree)]).toEqual(['objective-rows', TREE])
  })

  test('keep what else stands in them, and their number', () => {
    const { tree } = okrs(
      'KR | Target | Current | Owner\n O1: Grow | | | Ana\n 1. Users | 4 | 1 | Ben\n 2. Fans | 4 | 3 |',
    )
    const [grow, users] = scoredNodes(tree)
    expect([grow?.title, grow?.id, grow?.source.owner]).toEqual(['Grow', 'O1', 'Ana'])
    expect([users?.title, users?.id, users?.score]).toEqual(['Users', '1', 0.25])
  })

  test('leave deeper levels of titles to their indents', () => {
    const { tree } = okrs([
      ['Title', 'Target'],
      ['Objective: Grow', ''],
      ['    Objective: Sell', ''],
      ['        Users', 4],
    ])
    expect([tree.reason, tree.parent[1], tree.parent[2]]).toEqual(['titles-indented', 0, 1])
  })

  test('leave numbers that nest to the numbers', () => {
    const { tree } = okrs('KR | Target | Current\n O1: Grow | |\n O1.1: Sell | |\n KR1.1.1: Users | 4 | 1')
    expect([tree.reason, printed(tree)]).toEqual(['numbers-nest', 'Grow 25%\n  Sell 25%\n    Users 25%'])
  })

  test.each([
    ['a measure that begins like one', 'KR | Target | Current\n Goal: 50 signups | 50 | 10\n NPS | 60 | 30'],
    ['one row among titles', 'Title | Target | Current\n Goal: Grow | |\n NPS | 60 | 30'],
    ['a header below', 'KR | Target | Current\n NPS | 60 | 30\n Objective | Score | Owner'],
    ['the word alone', 'KR | Target | Current\n Objectives | |\n NPS | 60 | 30'],
  ])('are not %s', (_, text) => {
    expect(readOkrs(drawn(text)).problem?.code).toBe('no-layout')
  })
})

describe('what stands between an objective and the header of its key results', () => {
  const block = (
    lines: readonly string[],
    objective: string,
    header = 'Key Result | Target | Current | Owner',
  ) => [objective, ...lines, header]
  const both = (
    lines: readonly string[],
    first = 'Objective 1: Delight',
    second = 'Objective 2: Earn',
    header?: string,
  ) =>
    okrs(
      [...block(lines, first), 'NPS | 60 | 30 |', ...block(lines, second, header), 'Revenue | 10 | 5 |'].join(
        '\n',
      ),
    )
  const EXPECTED = 'Delight 50%\n  NPS 50%\nEarn 50%\n  Revenue 50%'

  test.each([[['Why it matters: they pay us | | |']], [['Owner | Ana | |', 'Due: | June | |', ' | | |']]])(
    'is a remark: %j',
    (lines) => expect(printed(both(lines).tree)).toBe(EXPECTED),
  )

  test('still says the team or the cycle', () => {
    const { table } = both(['Team: Web | | |'])
    expect(rowsOf(table).map(({ team }) => team)).toEqual([undefined, 'Web', 'Web', 'Web'])
  })

  test('names an objective that has a number only', () => {
    const { tree } = okrs(
      'Objective 1 | |\n Delight | |\n KR | Target | Current\n NPS | 60 | 30\n Objective 2 | |\n Earn | |\n KR | Target | Current\n Revenue | 10 | 5',
    )
    expect(printed(tree)).toBe(EXPECTED)
  })

  test('may be nothing, and the header may use other words', () => {
    const read = both([], undefined, undefined, 'Key Results | Goal value | Actual | DRI')
    expect([printed(read.tree), issueList(read)]).toEqual([EXPECTED, ['5:repeated-header']])
  })

  test('is a key result where it has a number, or where there are many', () => {
    expect(printed(both(['Calls | 10 | 5 |']).tree)).toContain('Earn 50%\n  Calls 50%\n  Revenue')
    expect(printed(both(['a | | |', 'b | | |', 'c | | |', 'd | | |']).tree)).toContain(
      'Earn 50%\n  a –\n  b –',
    )
  })
})

describe('a few words alone above an objective that says what it is', () => {
  const lines = (first: string, second: string) => `
    | ${first}               |        |         |
    | Objective 1: Delight   |        |         |
    | Key Result             | Target | Current |
    | NPS                    | 60     | 30      |
    | Answers                | 4      | 3       |
    |                        |        |         |
    | ${second}              |        |         |
    | Objective 2: Earn more |        |         |
    | Key Result             | Target | Current |
    | Revenue                | 10     | 5       |`

  test.each([
    ['Sales', 'Marketing', ['Sales', 'Marketing']],
    ['Team Alpha', 'Team Beta', ['Team Alpha', 'Team Beta']],
    ['', 'Équipe Nord', [undefined, 'Équipe Nord']],
    ['How we win the market', 'Web', [undefined, 'Web']],
  ])('are the team: %j and %j', (first, second, teams) => {
    const { tree, table } = okrs(lines(first, second))
    expect(printed(tree)).toBe('Delight 62.5%\n  NPS 50%\n  Answers 75%\nEarn more 50%\n  Revenue 50%')
    expect([...new Set(rowsOf(table).map(({ team }) => team))]).toEqual(teams)
  })

  test('are a key result where no gap stands above them', () => {
    const { tree } = okrs('KR | Target\n O1: Grow |\n Users | 4\n Launch | \n O2: Earn |\n Revenue | 5')
    expect(printed(tree)).toBe('Grow –\n  Users –\n  Launch –\nEarn –\n  Revenue –')
  })
})

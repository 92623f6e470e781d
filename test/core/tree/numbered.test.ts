import { describe, expect, test } from 'vitest'
import { scoredNodes } from '../../../core/score/scored-nodes'
import { drawn, issueList, okrs, printed } from '../draw'

/** Titles with their depth, and the layout that was found. */
function outlineOf(text: string): string {
  const { tree } = okrs(text)
  return [tree.layout, ...scoredNodes(tree).map(({ depth, title }) => `${'  '.repeat(depth)}${title}`)].join(
    '\n',
  )
}

/** One column of titles, the leaves with numbers. */
function titled(titles: readonly string[]): string {
  return ['Title | Target | Current', ...titles.map((title) => `${title} | 10 | 5`)].join('\n')
}

describe('numbers before the title say what belongs where', () => {
  test.each<[string, string[]]>([
    ['1, 1.1', ['1 Grow', '1.1 Users', '1.2 Revenue', '2 Care', '2.1 NPS']],
    ['1., 1.1.', ['1. Grow', '1.1. Users', '1.2. Revenue', '2. Care', '2.1. NPS']],
    ['1)', ['1) Grow', '1.1) Users', '1.2) Revenue', '2) Care', '2.1) NPS']],
    ['1: and a dash', ['1: Grow', '1.1 - Users', '1.2 – Revenue', '2: Care', '2.1 - NPS']],
    ['O1, KR1.2', ['O1 Grow', 'KR1.1 Users', 'KR1.2 Revenue', 'O2 Care', 'KR2.1 NPS']],
    ['O1:, KR 1.2:', ['O1: Grow', 'KR 1.1: Users', 'KR 1.2: Revenue', 'O2: Care', 'KR 2.1: NPS']],
    ['O1, KR1, KR2, O2, KR1', ['O1 Grow', 'KR1 Users', 'KR2 Revenue', 'O2 Care', 'KR1 NPS']],
    ['O1-KR2', ['O1 Grow', 'O1-KR1 Users', 'O1-KR2 Revenue', 'O2 Care', 'O2-KR1 NPS']],
    ['O1.KR2:', ['O1: Grow', 'O1.KR1: Users', 'O1.KR2: Revenue', 'O2: Care', 'O2.KR1: NPS']],
    [
      'Objective 1:',
      [
        'Objective 1: Grow',
        'Key Result 1.1: Users',
        'Key Result 1.2: Revenue',
        'Objective 2: Care',
        'Key Result 2.1: NPS',
      ],
    ],
    ['words alone', ['Objective: Grow', 'KR: Users', 'KR: Revenue', 'Objective: Care', 'KR: NPS']],
    ['German', ['Ziel 1: Grow', 'Schlüsselergebnis 1.1: Users', 'SE 1.2: Revenue', 'Z2 Care', 'SE2.1 NPS']],
    [
      'Spanish',
      ['Objetivo 1: Grow', 'Resultado clave 1.1: Users', 'RC 1.2: Revenue', 'Objetivo 2: Care', 'RC2.1 NPS'],
    ],
    [
      'French',
      ['Objectif 1 : Grow', 'Résultat clé 1.1 : Users', 'RC 1.2 : Revenue', 'Objectif 2 : Care', 'RC2.1 NPS'],
    ],
    [
      'Portuguese',
      ['Objetivo 1: Grow', 'Resultado-chave 1.1: Users', 'RC 1.2: Revenue', 'Objetivo 2: Care', 'RC2.1 NPS'],
    ],
    [
      'Japanese',
      ['目標1：Grow', '主要な成果1.1：Users', '主要な成果1.2：Revenue', '目標2：Care', 'KR2.1 NPS'],
    ],
    [
      'bullets and blanks before them',
      ['1. Grow', '  • 1.1 Users', '  • 1.2 Revenue', '2. Care', '  • 2.1 NPS'],
    ],
  ])('%s', (_, titles) => {
    expect(outlineOf(titled(titles))).toBe('numbered\nGrow\n  Users\n  Revenue\nCare\n  NPS')
    expect(okrs(titled(titles)).issues).toEqual([])
  })

  test('the number is the id, so that a function can ask for it', () => {
    const { tree } = okrs(titled(['O1: Grow', 'KR 1.1: Users', '2. Care', '2.1 NPS']))
    expect(scoredNodes(tree).map(({ id }) => id)).toEqual(['O1', 'KR 1.1', '2', '2.1'])
  })

  test('three and more levels nest, and a parent may stand further down', () => {
    expect(outlineOf(titled(['1.1.1 Users', '1.1 Team', '1 Company', '1.2.1 NPS', '1.2 Care']))).toBe(
      'numbered\nCompany\n  Team\n    Users\n  Care\n    NPS',
    )
  })

  test('key results may have a number of their own beside sub-objectives', () => {
    expect(outlineOf(titled(['O1 Grow', 'KR1.1 Users', 'O1.1 Sell', 'KR1.1.1 Deals']))).toBe(
      'numbered\nGrow\n  Users\n  Sell\n    Deals',
    )
  })
})

describe('a number that belongs to the title stays', () => {
  test.each<[string, string[]]>([
    ['counts', ['2 new features', '24 hour support', '100% uptime', '3 hires']],
    ['fractions', ['1.5 million users', '2.5 million revenue', '99.9 uptime']],
    ['a list that only counts up', ['1. Grow', '2. Users', '3. Revenue']],
    ['years', ['2026 revenue', '2027 revenue']],
    ['ratings', ['4.5 stars', '3.2 tickets a day', '1-day response']],
  ])('%s are no numbering', (_, titles) => {
    const { problem } = { problem: undefined, ...tryOkrs(titled(titles)) }
    expect(problem).toBe('no-layout')
  })

  test('a row without a number among numbered ones keeps its own and is reported', () => {
    const { tree, issues } = okrs(
      titled(['1 Grow', '1.1 Users', '24 hour support', '100% uptime', '2 Care', '2.1 NPS', '2.2 Calls']),
    )
    expect(printed(tree)).toBe(
      'Grow 50%\n  Users 50%\n  24 hour support 50%\n  100% uptime 50%\nCare 50%\n  NPS 50%\n  Calls 50%',
    )
    expect(issueList({ issues })).toEqual(['4:no-number', '5:no-number'])
  })

  test('a measure behind the number is not cut', () => {
    expect(
      outlineOf(titled(['1. 24 hour support', '1.1 2 new features', '1.2 -5% churn', '1.3 100% uptime'])),
    ).toBe('numbered\n24 hour support\n  2 new features\n  -5% churn\n  100% uptime')
  })
})

describe('numbers in a column', () => {
  test.each(['#', 'No', 'ID', 'Nr', '番号'])('%s nests like numbers before the title', (header) => {
    const { tree, issues } = okrs(`
      | ${header} | Title   | Target | Current |
      | 1         | Grow    |        |         |
      | 1.1       | Users   | 10     | 5       |
      | 1.2       | Revenue | 10     | 8       |
      | 2         | Care    |        |         |
      | 2.1       | NPS     | 10     | 4       |`)
    expect(tree.layout).toBe('numbered')
    expect(printed(tree)).toBe('Grow 65%\n  Users 50%\n  Revenue 80%\nCare 40%\n  NPS 40%')
    expect(issues).toEqual([])
  })

  test('the number 1.1 after 1.9 was typed as 1.10, and that is noted', () => {
    const rows = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11, 2, 2.1].map((no) => [
      no,
      `t${no}`,
      10,
      5,
    ])
    const { tree, issues } = okrs([['No', 'Title', 'Target', 'Current'], ...rows])
    expect(scoredNodes(tree).filter(({ depth }) => depth === 1)).toHaveLength(12)
    expect(issues).toEqual([
      { code: 'tenth-number', severity: 'note', row: 12, field: 'id', seen: '1.1', read: 1.9 },
    ])
  })

  test('ids of another kind are ids, and the numbers of the titles count', () => {
    const { tree } = okrs(`
      | ID  | Title       | Target | Current |
      | A17 | 1. Grow     |        |         |
      | A18 | 1.1 Users   | 10     | 5       |
      | A21 | 1.2 Revenue | 10     | 8       |`)
    expect(printed(tree)).toBe('Grow 65%\n  Users 50%\n  Revenue 80%')
    expect(scoredNodes(tree).map(({ id }) => id)).toEqual(['A17', 'A18', 'A21'])
  })

  test('bullets before the titles are cut there too', () => {
    expect(outlineOf('No | Title | Target | Current\n O1 | Grow | |\n KR1 | – Users | 10 | 5')).toBe(
      'numbered\nGrow\n  Users',
    )
  })
})

describe('numbers with gaps', () => {
  test('a missing parent is reported; an objective counts at the top, a key result nowhere', () => {
    const { tree, issues } = okrs(
      titled([
        '1 Grow',
        '1.1 Users',
        '1.2 Revenue',
        '1.3 Deals',
        '7.1 Lost',
        '2 Care',
        '2.1 NPS',
        '2.2 Calls',
      ]),
    )
    expect(printed(tree)).toContain('\nLost 50% (detached)\n')
    expect(issues).toEqual([{ code: 'orphan', severity: 'error', row: 6, field: 'id', seen: '7' }])
  })

  test('a key result above the first objective is reported', () => {
    const { tree, issues } = okrs(titled(['KR1 Early', 'O1 Grow', 'KR1 Users', 'KR2 Revenue']))
    expect(printed(tree)).toBe('Early 50% (detached)\nGrow 50%\n  Users 50%\n  Revenue 50%')
    expect(issueList({ issues })).toEqual(['2:no-objective'])
  })

  test('numbers may begin again for another team', () => {
    expect(
      outlineOf(
        titled(['1 Grow', '1.1 Users', '2 Sell', '2.1 Deals', '1 Care', '1.1 NPS', '2 Keep', '2.1 Churn']),
      ),
    ).toBe('numbered\nGrow\n  Users\nSell\n  Deals\nCare\n  NPS\nKeep\n  Churn')
  })
})

function tryOkrs(text: string): { readonly problem?: string } {
  try {
    okrs(text)
    return {}
  } catch (error) {
    return { problem: String(error).replace(/^.*: /, '') }
  }
}

test('drawn numbers arrive as numbers', () => expect(drawn('1.1 | a')[0]?.[0]).toBe(1.1))

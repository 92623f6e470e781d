import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { readTable } from '../../../core/table/read-table'
import { drawn, indented, issueList, okrs, printed, rowsOf } from '../draw'

/** What the row below a section says, when the section stands in the first column. */
function below(section: Cell, header = 'Objective | KR | Target | Current'): readonly unknown[] {
  const grid = [...drawn(header), [section], ['Grow', 'Users', 10, 5]]
  const { table, issues } = readTable(grid)
  return [
    rowsOf(table).length,
    rowsOf(table)[0]?.team,
    rowsOf(table)[0]?.cycle,
    issues.map(({ code }) => code),
  ]
}

describe('a row with one filled cell', () => {
  test.each<[Cell, string | undefined, string | undefined]>([
    ['Q4 2026', undefined, 'Q4 2026'],
    ['2026 Q1', undefined, '2026 Q1'],
    ['4. Quartal 2026', undefined, '4. Quartal 2026'],
    ['OKRs Q4 2026', undefined, 'Q4 2026'],
    ['Q4 2026 OKRs', undefined, 'Q4 2026'],
    ['FY27', undefined, 'FY27'],
    ['2026年度', undefined, '2026年度'],
    ['Q4', undefined, 'Q4'],
    ['H1', undefined, 'H1'],
    ['Cycle: Autumn', undefined, 'Autumn'],
    ['Team: Sales', 'Sales', undefined],
    ['Department: Web', 'Web', undefined],
    ['Abteilung: Vertrieb', 'Vertrieb', undefined],
    ['Equipo: Ventas', 'Ventas', undefined],
    ['Équipe : Ventes', 'Ventes', undefined],
    ['Equipe: Vendas', 'Vendas', undefined],
    ['チーム：営業', '営業', undefined],
    ['Company OKRs', 'Company', undefined],
    ['Team OKRs', 'Team', undefined],
    ['Unternehmens-OKRs', 'Unternehmens', undefined],
    ['Company objectives', 'Company objectives', undefined],
    ['OKRs de la empresa', 'OKRs de la empresa', undefined],
    ['全社OKR', '全社', undefined],
  ])('%j gives the rows below the team %j or the cycle %j', (section, team, cycle) => {
    expect(below(section)).toEqual([1, team, cycle, ['section-row']])
  })

  test.each([
    'Grow',
    'Marketing',
    'Marketing OKRs',
    'Lead the market',
    'Team up',
    'Objective: Grow',
    'Q4 launch',
    'Reach 100',
    'Hire 2',
    'O1',
    '3',
  ])('%j stays an objective', (title) => expect(below(title)[0]).toBe(2))

  test('says what the Team column says elsewhere', () => {
    const { table } = readTable(
      drawn(`
      | Objective | KR    | Team  |
      | Web       |       |       |
      | Grow      | Users |       |
      | Care      |       |       |
      | Sell      | Deals | Web   |`),
    )
    expect(rowsOf(table).map(({ objective, team }) => [objective, team])).toEqual([
      ['Grow', 'Web'],
      ['Care', 'Web'],
      ['Sell', 'Web'],
    ])
  })

  test('stands alone in the Team or Cycle column, or in a column without a header left of the names', () => {
    const inTeam = okrs('Team | Objective | KR | Target | Current\n Sales | | | |\n | Grow | Users | 10 | 5')
    expect(rowsOf(inTeam.table).map(({ team }) => team)).toEqual(['Sales'])
    const banner = okrs(
      '| | Objective | KR | Target | Current |\n| Sales | | | | |\n| | Grow | Users | 10 | 5 |',
    )
    expect(rowsOf(banner.table).map(({ team }) => team)).toEqual(['Sales'])
    expect(issueList(banner)).toEqual(['2:section-row'])
  })

  test('beside empty checkboxes is one all the same', () => {
    const { table } = readTable([
      ['Objective', 'KR', 'Done?'],
      ['Q4 2026', '', false],
      ['Grow', 'Users', true],
    ])
    expect(rowsOf(table).map(({ cycle }) => cycle)).toEqual(['Q4 2026'])
  })

  test('with a number of its own is none', () => {
    expect(readTable(drawn('Objective | Target\n Q4 2026 | 5')).table?.size).toBe(1)
  })
})

describe('sections', () => {
  const teams = `
    | Objective   | Key Result | Target | Current |
    | Team: Sales |            |        |         |
    | Grow        | Deals      | 10     | 5       |
    |             | Calls      | 10     | 8       |
    | Team: Care  |            |        |         |
    | Grow        | NPS        | 10     | 1       |`

  test('make two objectives of the same words for two teams', () => {
    const { tree, issues } = okrs(teams)
    expect(printed(tree)).toBe(
      indented(`
        Grow 65%
          Deals 50%
          Calls 80%
        Grow 10%
          NPS 10%`),
    )
    expect(issues).toMatchObject([
      { code: 'section-row', row: 2, field: 'team', seen: 'Team: Sales' },
      { code: 'section-row', row: 5, field: 'team', seen: 'Team: Care' },
    ])
  })

  test('do not speak for a row that says it itself', () => {
    const { table } = readTable(drawn('Objective | KR | Team\n Team: Web | |\n a | b | Ops\n a | c |'))
    expect(rowsOf(table).map(({ team }) => team)).toEqual(['Ops', 'Web'])
  })

  test('of a team and of a cycle hold together', () => {
    const { table } = readTable(
      drawn('Objective | KR\n Q3 2026 |\n Team: A |\n a | b\n Team: B |\n a | b\n Q4 2026 |\n a | b'),
    )
    expect(rowsOf(table).map(({ team, cycle }) => [team, cycle])).toEqual([
      ['A', 'Q3 2026'],
      ['B', 'Q3 2026'],
      ['B', 'Q4 2026'],
    ])
  })

  test('above the header hold for all rows, unless these have a column for it', () => {
    const title = (header: string) =>
      readTable(drawn(`OKRs Q4 2026 | |\n ${header}\n a | b | Q1 2027\n a | c |`))
    expect(rowsOf(title('Objective | KR | Owner').table).map(({ cycle }) => cycle)).toEqual([
      'Q4 2026',
      'Q4 2026',
    ])
    expect(rowsOf(title('Objective | KR | Cycle').table).map(({ cycle }) => cycle)).toEqual([
      'Q1 2027',
      undefined,
    ])
    expect(issueList(title('Objective | KR | Cycle'))).toEqual([])
  })

  test('stand in every layout', () => {
    const numbered = okrs('Title | Target | Current\n Q4 2026 | |\n 1 Grow | |\n 1.1 Users | 10 | 5')
    expect([numbered.tree.layout, printed(numbered.tree)]).toEqual(['numbered', 'Grow 50%\n  Users 50%'])
    const typed = okrs('Type | Title | Target | Current\n Team: A | | |\n O | Grow | |\n KR | Users | 10 | 5')
    expect([typed.tree.layout, printed(typed.tree)]).toEqual(['typed-order', 'Grow 50%\n  Users 50%'])
  })
})

describe('a header further down', () => {
  const block = (name: string): string => `
    ${name} | | |
    Objective | KR | Target | Current
    Grow | Users | 10 | 5
    Total | | 10 | 5
    | | |`

  test('that is the same is skipped, in one line or in two', () => {
    const { tree, issues } = okrs(block('Team: A').trim() + block('Team: B'))
    expect(printed(tree)).toBe('Grow 50%\n  Users 50%\nGrow 50%\n  Users 50%')
    expect(issueList({ issues })).toEqual([
      '1:section-row',
      '4:totals-row',
      '6:section-row',
      '7:repeated-header',
      '9:totals-row',
    ])
    const lines = 'Objective | KR | Values |\n | | Target | Current\n Grow | Users | 10 | 5\n'
    const twice = okrs(`${lines}${lines.replace(/Grow/, 'Care')}`)
    expect(printed(twice.tree)).toBe('Grow 50%\n  Users 50%\nCare 50%\n  Users 50%')
    expect(issueList(twice)).toEqual(['4:repeated-header', '5:repeated-header'])
  })

  test('that has other columns ends the table', () => {
    const { tree, issues } = okrs(`
      | Objective | KR    | Target | Current |
      | Grow      | Users | 10     | 5       |
      |           |       |        |         |
      | KR        | Owner | Start  | Status  |
      | Other     | Ann   | 1      | Done    |`)
    expect(printed(tree)).toBe('Grow 50%\n  Users 50%')
    expect(issueList({ issues })).toEqual(['4:another-table'])
  })
})

describe('several cycles', () => {
  test('are noted with their number; two writings of one period are one', () => {
    const { issues } = readTable(
      drawn(
        'Objective | KR | Cycle\n a | b | Q3 2026\n a | c | 2026 Q3\n a | d | Q4 2026\n a | e |\n a | f | 2027',
      ),
    )
    expect(issues).toEqual([
      {
        code: 'several-cycles',
        severity: 'note',
        row: 1,
        column: 3,
        field: 'cycle',
        seen: 'Q3 2026, Q4 2026, 2027',
        count: 3,
      },
    ])
  })

  test('may come from sections, and one cycle is no news', () => {
    const read = (text: string) => issueList(readTable(drawn(`Objective | KR\n ${text}`)))
    expect(read('Q3 2026 |\n a | b\n Q4 2026 |\n a | b')).toEqual([
      '1:several-cycles',
      '2:section-row',
      '4:section-row',
    ])
    expect(read('Q3 2026 |\n a | b')).toEqual(['2:section-row'])
  })
})

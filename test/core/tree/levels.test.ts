import { describe, expect, test } from 'vitest'
import { indented, issueList, okrs, printed } from '../draw'

const BLANK = `
  Acme | Sales | Users   | 10 | 5
       |       | Revenue | 10 | 8
       | Care  | NPS     | 10 | 4
  Beta | Sales | Deals   | 10 | 1`

const TREE = indented(`
  Acme 52.5%
    Sales 65%
      Users 50%
      Revenue 80%
    Care 40%
      NPS 40%
  Beta 10%
    Sales 10%
      Deals 10%`)

describe('a column for each level', () => {
  test.each([
    'Company | Team | Key result | Target | Current',
    'Company | Department | KR | Target | Current',
    'Department | Team | KR | Target | Current',
    'Company | Team | Title | Target | Current',
    'Company objective | Team objective | Key result | Target | Current',
    'Company Objectives | Department Objectives | Key result | Target | Current',
    'Annual goal | Quarterly goal | Key result | Target | Current',
    'Objective | Sub-objective | Key Result | Target | Current',
    'Company OKR | Objective | Key Result | Target | Current',
    'Objective | Team objective | Key Result | Target | Current',
    'Unternehmensziel | Bereichsziel | Schlüsselergebnis | Zielwert | Ist',
    'Unternehmen | Abteilung | Schlüsselergebnis | Zielwert | Ist',
    'Ziel | Unterziel | Schlüsselergebnis | Zielwert | Ist',
    'Empresa | Equipo | Resultado clave | Meta | Actual',
    'Objetivo de la empresa | Objetivo del equipo | Resultado clave | Meta | Actual',
    'Entreprise | Équipe | Résultat clé | Cible | Actuel',
    "Objectif d'entreprise | Objectif d'équipe | Résultat clé | Cible | Actuel",
    'Empresa | Equipe | Resultado-chave | Alvo | Atual',
    'Objetivo da empresa | Objetivo da equipe | Resultado-chave | Alvo | Atual',
    '会社 | チーム | 主要な成果 | 目標値 | 実績',
    '会社目標 | チーム目標 | 主要な成果 | 目標値 | 実績',
  ])('%s', (header) => {
    const { tree, issues } = okrs(`${header}\n${BLANK}`)
    expect([tree.layout, printed(tree)]).toEqual(['levels', TREE])
    expect(issues).toEqual([])
  })

  test('cells may be repeated, all or only those of an upper level', () => {
    const repeated = `
      | Company | Team  | Key result | Target | Current |
      | Acme    | Sales | Users      | 10     | 5       |
      | Acme    |       | Revenue    | 10     | 8       |
      | Acme    | Care  | NPS        | 10     | 4       |
      | Beta    | Sales | Deals      | 10     | 1       |`
    expect(printed(okrs(repeated).tree)).toBe(TREE)
    expect(printed(okrs(repeated.replace('|       | Revenue', '| Sales | Revenue')).tree)).toBe(TREE)
  })

  test('rows may be sorted by something else', () => {
    expect(
      printed(
        okrs(`
          | Team  | Company | Key result | Target | Current |
          | Sales | Acme    | Users      | 10     | 5       |
          | Care  | Acme    | NPS        | 10     | 4       |
          | Sales | Beta    | Deals      | 10     | 1       |
          | Sales | Acme    | Revenue    | 10     | 8       |`).tree,
      ),
    ).toBe(TREE)
  })

  test('a row may stop at a level: its weight is the objective’s, and what follows is right below it', () => {
    const { tree, issues } = okrs(`
      | Company objective | Team objective | Key result | Target | Current | Weight |
      | Lead              |                |            |        |         | 3      |
      |                   | Sell           |            |        |         |        |
      |                   |                | Deals      | 10     | 5       |        |
      | Stay              |                |            |        |         | 1      |
      |                   |                | Churn      | 10     | 1       |        |`)
    expect(printed(tree)).toBe('Lead 50%\n  Sell 50%\n    Deals 50%\nStay 10%\n  Churn 10%')
    expect(tree.overall).toBeCloseTo((3 * 0.5 + 0.1) / 4, 12)
    expect(issues).toEqual([])
  })

  test('three levels with blank columns between', () => {
    const { tree } = okrs(`
      | Company objective | | Department objective | | Team objective | | Key result | Target | Current |
      | Lead              | | Sell                 | | North          | | Deals      | 10     | 5       |
      |                   | |                      | | South          | | Calls      | 10     | 1       |`)
    expect(printed(tree)).toBe(
      'Lead 30%\n  Sell 30%\n    North 50%\n      Deals 50%\n    South 10%\n      Calls 10%',
    )
  })

  test('the same objective in two cycles is two', () => {
    const { tree } = okrs(`
      | Cycle   | Company objective | Team objective | Key result | Target | Current |
      | Q3 2026 | Lead              | Sell           | Deals      | 10     | 5       |
      | Q4 2026 | Lead              | Sell           | Deals      | 10     | 1       |`)
    expect(
      printed(tree)
        .split('\n')
        .filter((line) => !line.startsWith(' ')),
    ).toEqual(['Lead 50%', 'Lead 10%'])
  })

  test('a key result above the first objective is reported', () => {
    const early = okrs(
      'Company objective | Team objective | KR | Target | Current\n | | Early | 10 | 5\n Lead | Sell | Deals | 10 | 5',
    )
    expect(printed(early.tree)).toBe('Early 50% (detached)\nLead 50%\n  Sell 50%\n    Deals 50%')
    expect(issueList(early)).toEqual(['2:no-objective'])
  })

  test('a row of totals in any of the columns is left out', () => {
    const totals = okrs(
      `Company | Team | KR | Target | Current\n${BLANK}\n Total | | | 40 | 18\n | Average | | 10 | 4`,
    )
    expect(printed(totals.tree)).toBe(TREE)
    expect(issueList(totals)).toEqual(['6:totals-row', '7:totals-row'])
  })
})

describe('columns that are no levels', () => {
  test('Team beside an Objective column stays the team', () => {
    const { tree, table } = okrs('Team | Objective | KR | Target | Current\n A | Grow | Users | 10 | 5')
    expect([tree.layout, table.levels, table.columns.team]).toEqual(['outline', undefined, 0])
  })

  test('Company beside an Objective column is an unknown one', () => {
    expect(
      issueList(okrs('Company | Objective | KR | Target | Current\n A | Grow | Users | 10 | 5')),
    ).toEqual(['A1:unknown-column'])
  })

  test('a lone Team objective column is the Objective column', () => {
    const { tree, table } = okrs('Team objective | KR | Target | Current\n Grow | Users | 10 | 5')
    expect([tree.layout, table.columns.objective]).toEqual(['outline', 0])
  })

  test('a Type or numbers come before columns that name only who has the objectives', () => {
    expect(
      okrs('Team | Type | KR | Target | Current\n A | Objective | Grow | |\n A | KR | Users | 10 | 5').tree
        .layout,
    ).toBe('typed-order')
    expect(okrs('Team | KR | Target | Current\n A | 1 Grow | |\n A | 1.1 Users | 10 | 5').tree.layout).toBe(
      'numbered',
    )
  })
})

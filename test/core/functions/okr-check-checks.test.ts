import { describe, expect, test } from 'vitest'
import type { Cell, Grid } from '../../../core/cells/cell'
import { NAMED_CHECKS } from '../../../core/checks/all-checks'
import { MOST_LINES } from '../../../core/checks/spare-lines'
import { drawn } from '../draw'
import { call } from './calling'

const check = (rows: Grid, ...others: unknown[]): Cell[][] => call('OKR_CHECK', rows, ...others) as Cell[][]

/** Only these checks are left on. */
const only = (...left: string[]): Grid => [
  ['Checks off', OTHERS.filter((name) => !left.includes(name)).join(', ')],
]

const OTHERS = NAMED_CHECKS.map(({ name }) => name)

const ROWS = drawn(`
  | Objective | Key Result | Owner | Due        | Start | Target | Current |
  | Grow      | Users      | Ann   | 2026-12-18 | 10    | 20     | 12      |
  |           | Trials     |       | 2026-12-18 | 10    | 20     | soon    |`)

describe('OKR_CHECK', () => {
  test('puts what checks find between the issues, by row and column, with the header of the sheet', () => {
    expect(check(ROWS, only('no owner', 'past due'), '2026-12-19').map((line) => line.slice(0, 3))).toEqual([
      ['Row', 'Column', 'What is wrong'],
      [1, 'Due', 'All due dates are over, and 2 key results are not done.'],
      [3, 'Owner', '“Trials” has no owner.'],
      [3, 'Current', 'Current in row 3 is “soon”, which is not a number.'],
      ['', '', 'Checks that found something: no owner, past due.'],
      [1, '', expect.stringMatching(/^Header found/)],
    ])
  })

  test('judges by the day it is given, and by none where there is no clock', () => {
    const found = (...today: string[]): number =>
      check(ROWS, only('past due'), ...today).filter(([, column]) => column === 'Due').length
    expect([found('2026-12-18'), found('2026-12-19'), found()]).toEqual([0, 1, 0])
  })

  test('says once what many rows have in common', () => {
    const rows = (count: number): Cell[][] => [
      ['Objective', 'Key Result', 'Start', 'Target', 'Current'],
      ['Grow', 'First', 1, 10, 5],
      ...Array.from({ length: count }, (_, i) => ['Grow', `Measure ${i}`, '', 10, 5]),
    ]
    const said = check(rows(MOST_LINES + 1), only('no baseline')).filter(([, column]) => column === 'Start')
    expect(said).toEqual([
      [
        3,
        'Start',
        expect.stringMatching(/^“Measure 0” has no start value.* The same in 20 more rows: 4, 5, 6,.*…\.$/),
        expect.any(String),
      ],
    ])
  })

  test('looks at the list of KPIs that it is given', () => {
    const kpis = drawn('KPI | Target | Owner\n Users | 10 | Ann\n Noise | | Ann')
    const names = ['no kpi', 'kpi without target', 'kpi without use']
    expect(check(ROWS, only(...names), '', kpis).slice(1, 5)).toEqual([
      [3, 'KPI', '“Trials” is tied to no KPI.', expect.any(String)],
      [3, 'Current', expect.any(String), expect.any(String)],
      ['', '', 'KPIs, row 3: The KPI “Noise” has no target.', expect.stringContaining('value in Target')],
      ['', '', 'KPIs, row 3: No key result uses the KPI “Noise”.', expect.stringContaining('Name in Feeds')],
    ])
  })

  test('says so when the list of KPIs is none', () => {
    expect(check(ROWS, only(), '', [['x'], ['y']])).toContainEqual([
      '',
      '',
      'No row of the KPI range reads as a header.',
      expect.any(String),
    ])
  })

  test('names the nearest check for a name that it does not know, in the language of the rows', () => {
    const german = drawn('Ziel | Schlüsselergebnis | Zielwert | Istwert\n A | B | 10 | 5')
    expect(check(german, [['Checks off', 'no ownr, all']])[1]).toEqual([
      '',
      '',
      '„no ownr“ ist kein Wert der Einstellung „Checks switched off“.',
      'Falls „no owner“ gemeint ist, das eintragen. Bis dahin gilt unsere Vorgabe.',
    ])
  })

  test.each([
    [
      'Ziel | Schlüsselergebnis | Zielwert | Istwert',
      'Keine Zeile hat einen Termin oder einen Zyklus.',
      'Fällig',
    ],
    ['Objetivo | Resultado clave | Meta | Valor actual', 'Ninguna fila tiene plazo ni ciclo.', 'Plazo'],
    ['Objectif | Résultat clé | Cible | Réalisé', 'Aucune ligne n’a d’échéance ni de cycle.', 'Échéance'],
    ['Objetivo | Resultado-chave | Meta | Atual', 'Nenhuma linha tem prazo nem ciclo.', 'Prazo'],
    ['目標 | 主要な成果 | 目標値 | 実績', 'どの行にも期限やサイクルがありません。', '期限'],
  ])('speaks the language of %s', (header, problem, column) => {
    const rows = drawn(`${header}\n A | B | 10 | 5\n | C | 10 | 5`)
    expect(check(rows, only('no due date'))).toContainEqual([
      1,
      column,
      problem,
      expect.stringContaining(column),
    ])
  })
})

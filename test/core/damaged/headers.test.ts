import { describe, expect, test } from 'vitest'
import { answer, testDamaged } from './damaged'

const ROWS = `
  | Grow | Users | 0 | 100 | 50 | 1 | Ann |
  |      | Sales | 0 | 10  | 10 | 3 | Bob |`

const READS = '87.5%\nGrow 87.5%\n  Users 50%\n  Sales 100%'

describe('the header of every language, however it is written', () => {
  test.each([
    '| Objective | Key Result | Start | Target | Current | Weight | Owner |',
    '| Goal | KR | Baseline | Goal value | Actual | Weighting | DRI |',
    '| OBJECTIVES | key-results | Starting  point | Targets | To date | WEIGHTAGE | Assigned to: |',
    '| Ziel | Schlüsselergebnis | Startwert | Zielwert | Istwert | Gewichtung | Verantwortlich |',
    '| Zielsetzung: | Kernergebnis | Ausgangswert | Soll-Wert | Ist-Wert | Gewicht (1–5) | Zuständig |',
    '| Objetivo | Resultado clave | Valor inicial | Meta | Valor actual | Peso | Responsable |',
    '| OBJETIVOS | Resultados clave | Línea base | Valor objetivo | ¿Logrado? | Ponderación | ¡Responsable! |',
    '| Objectif | Résultat clé | Valeur de départ | Cible | Réalisé | Poids | Responsable |',
    '| Objectif : | Résultats clés : | Départ : | Valeur cible : | Aujourd’hui : | Pondération : | Pilote : |',
    '| Objetivo | Resultado-chave | Linha de base | Alvo | Valor atual | Peso | Dono |',
    '| 目標 | 主要な成果 | 開始値 | 目標値 | 現在値 | 重み | 担当者 |',
    '| 目的： | キーリザルト | 基準値（４月） | ターゲット | 実績 | ウェイト | 【担当】 |',
    '| Ziel | Key Result | Start | Soll | Current | Peso | Pilote |',
    '| «Objectif» | “Résultat clé” | ‹Départ› | (Cible) Cible | Réalisé (en %) | Poids | Porteur |',
  ])('%s', (header) => {
    expect(answer({ sheet: `${header}${ROWS}`, reads: '', issues: '' })).toEqual({ reads: READS, issues: '' })
  })
})

describe('a header that is damaged', () => {
  testDamaged({
    'Traget is told apart from a column nobody knows, and not guessed': {
      sheet: `
        | Objective | Key Result | Start | Traget | Current | Weihgt |
        | Grow      | Users      | 0     | 100    | 50      | 2      |`,
      reads: `
        –
        Grow –
          Users –`,
      issues: 'D1:misspelt-column F1:misspelt-column 2:no-target',
    },
    'Curent beside a known Target leaves the key results without a value': {
      sheet: `
        | Objective | Key Result | Target | Curent |
        | Grow      | Users      | 100    | 50     |`,
      reads: `
        –
        Grow –
          Users –`,
      issues: 'D1:misspelt-column 2:not-started',
    },
    'Schlüssselergebnis with one letter too many': {
      sheet: `
        | Ziel | Schlüssselergebnis | Zielwert | Istwert |
        | Grow | Users               | 100      | 50      |`,
      reads: `
        50%
        Grow 50%`,
      issues: 'B1:misspelt-column',
    },
    'columns in another order mean the same': {
      sheet: `
        | Current | Owner | Target | Key Result | Start | Objective |
        | 50      | Ann   | 100    | Users      | 0     | Grow      |
        | 10      | Bob   | 10     | Sales      | 0     |           |`,
      reads: `
        75%
        Grow 75%
          Users 50%
          Sales 100%`,
      issues: '',
    },
    'blank columns between, and one whose header was deleted': {
      sheet: `
        | | Objective | | | Key Result | | Target |   | Current |
        | | Grow      | | | Users      | | 100    | 7 | 50      |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: '',
    },
    'a header over two lines': {
      sheet: `
        | Objective | Key    | Start | Target | Current |
        |           | Result | value | value  | value   |
        | Grow      | Users  | 0     | 100    | 50      |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: '',
    },
    'group titles merged over the header': {
      sheet: `
        | What      |            | Progress |        |         |
        | Objective | Key Result | Start    | Target | Current |
        | Grow      | Users      | 0        | 100    | 50      |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: '',
    },
    'the header in row 20 below title, notes and a legend': {
      sheet: [
        ['OKRs of the product team'],
        ['Owner: Ann', '', 'Updated', 'weekly'],
        [],
        ['How to score: 0.7 is good, 1.0 means the target was too low'],
        ['Red', 'below 0.4'],
        ['Yellow', 'from 0.4'],
        ['Green', 'from 0.7'],
        ...Array.from({ length: 12 }, () => ['', '']),
        ['Objective', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Users', 100, 50],
      ],
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: '',
    },
    'two Target columns: the one further left counts': {
      sheet: `
        | Objective | Key Result | Target | Target | Current |
        | Grow      | Users      | 100    | 200    | 50      |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: 'D1:duplicate-column',
    },
    'line breaks, zero-width and no-break blanks and soft hyphens in the header': {
      sheet: [
        ['\ufeffObjective', 'Key\nResult', 'Tar\u00adget', '\u200bCurrent\u200b', 'Weight\u00a0'],
        ['Grow', 'Users', 100, 50, 2],
      ],
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: '',
    },
    'marks of writing direction around the words': {
      sheet: [
        ['\u200fObjective\u200f', '\u202aKey Result\u202c', '\u2067Target\u2069', 'Current\u200e'],
        ['\u200fלצמוח\u200f', 'משתמשים', 100, 50],
      ],
      reads: `
        50%
        \u200fלצמוח\u200f 50%
          משתמשים 50%`,
      issues: '',
    },
    'a header deleted altogether is no table': {
      sheet: `
        | Grow | Users | 100 | 50 |
        |      | Sales | 10  | 10 |`,
      reads: 'no-header',
      issues: '',
    },
    'only an Objective and a Current column are left: a score cannot be made': {
      sheet: `
        | Objective | Current |
        | Grow      | 50      |`,
      reads: `
        –
        Grow –`,
      issues: '2:no-key-results',
    },
  })
})

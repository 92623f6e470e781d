import { describe, expect, test } from 'vitest'
import { scoredNodes } from '../../../core/score/scored-nodes'
import { okrs } from '../draw'
import { testDamaged } from './damaged'

const TITLES = [
  'Grow: fast (really!)',
  'Users，売上：増加（５０％）',
  '「顧客」を『第一』に、する。',
  'زيادة المبيعات، ثم؟',
  '¿Más clientes? ¡Sí!',
  'Gagner « vraiment » : oui ; non ?',
  '„Mehr“ Kunden – ‚jetzt‘',
  'İstanbul’da IŞIK artır',
  'Τι θέλουμε; Περισσότερα·',
  'เพิ่มผู้ใช้ ๆ ฯลฯ',
  'להגדיל "מכירות" – עכשיו',
  '\u200fלצמוח\u200f',
  'ग्राहक बढ़ाएँ।',
  'Больше «клиентов» № 5',
  '增加用户、收入；好吗？',
  'non\u200bvisible and soft\u00adhyphen',
  '👩‍👩‍👧 family plan',
  '<b>bold</b> & "quotes"',
  '__proto__',
  'constructor',
  '=SUM(A1)',
]

describe('titles survive as typed, whatever they are written with', () => {
  test.each(TITLES)('%j beside another in an outline', (title) => {
    const { tree, issues } = okrs([
      ['Objective', 'Key Result', 'Target', 'Current'],
      [title, `${title} (a)`, 100, 50],
      ['', `${title} (b)`, 10, 10],
    ])
    expect(scoredNodes(tree).map((node) => [node.title, node.score])).toEqual([
      [title, 0.75],
      [`${title} (a)`, 0.5],
      [`${title} (b)`, 1],
    ])
    expect(issues).toEqual([])
  })

  test.each(TITLES)('%j as the name of a parent', (title) => {
    const { tree, issues } = okrs([
      ['Title', 'Parent', 'Target', 'Current'],
      [title, '', '', ''],
      ['Users', title, 100, 50],
    ])
    expect(scoredNodes(tree).map((node) => [node.title, node.parent, node.score])).toEqual([
      [title, -1, 0.5],
      ['Users', 0, 0.5],
    ])
    expect(issues).toEqual([])
  })

  test.each(TITLES)('%j as an id', (id) => {
    const { tree, issues } = okrs([
      ['ID', 'Title', 'Parent', 'Target', 'Current'],
      [id, 'Grow', '', '', ''],
      ['k', 'Users', id, 100, 50],
    ])
    expect(scoredNodes(tree).map((node) => [node.id, node.score])).toEqual([
      [id, 0.5],
      ['k', 0.5],
    ])
    expect(issues).toEqual([])
  })
})

describe('punctuation in headers and cells', () => {
  testDamaged({
    'full-width brackets, colons and digits': {
      sheet: `
        | 目標： | 主要な成果（KR） | 目標値（％） | 現在値［今日］ | 重み（１〜３） |
        | 成長   | 利用者           | ８０％       | ４０％         | １           |
        |        | 売上             | １，０００円 | ５００円       | ３           |`,
      reads: `
        50%
        成長 50%
          利用者 50%
          売上 50%`,
      issues: 'C3:ambiguous-number',
    },
    'French blanks, which do not break, before colons and per cent': {
      sheet: [
        ['Objectif\u00a0:', 'Résultat clé\u202f:', 'Cible\u202f(%)\u00a0:', 'Réalisé\u00a0:'],
        ['Grandir', 'Clients\u00a0: fidèles\u202f!', '80\u202f%', '40\u00a0%'],
        ['', 'Ventes', '1\u202f000\u00a0€', '500\u00a0€'],
      ],
      reads: `
        50%
        Grandir 50%
          Clients : fidèles ! 50%
          Ventes 50%`,
      issues: '',
    },
    'German quotes, Spanish marks and decimal commas': {
      sheet: `
        | „Ziel“ | ¿Resultado clave? | Zielwert* | *Istwert |
        | „Los!“ | ¡Más clientes!    | 4,5       | 2,25     |`,
      reads: `
        50%
        „Los!“ 50%
          ¡Más clientes! 50%`,
      issues: '',
    },
    'the dotted capital I of Turkish in a header, and its lower case': {
      sheet: `
        | OBJECTİVE | Key Result | TARGET | Current |
        | İlk hedef | ışık       | %80    | %40     |`,
      reads: `
        50%
        İlk hedef 50%
          ışık 50%`,
      issues: '',
    },
    'headers of a language that is not known are said column by column': {
      sheet: `
        | Objective | Key Result | Target | Current | หมายเหตุ | الحالة | Ιδιοκτήτης |
        | Grow      | Users      | 100    | 50      | ฯลฯ      | جيد،   | Άννα;      |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: 'E1:unknown-column F1:unknown-column G1:unknown-column',
    },
    'a cell with nothing but a blank without width is blank': {
      sheet: [
        ['Objective', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Users', 100, 50],
        ['\u200b', 'Sales', 10, 10],
        ['\u200b', '\ufeff', '\u200b', ''],
      ],
      reads: `
        75%
        Grow 75%
          Users 50%
          Sales 100%`,
      issues: '',
    },
  })
})

import { describe, expect, test } from 'vitest'
import { readsAsOkrs } from '../../../core/score/read-okrs'
import type { Cell } from '../../../core/cells/cell'
import { drawn } from '../draw'
import { call, checkedReading as check } from './calling'

const HEADERS = {
  en: 'Objective | Key Result | Baseline | Target | Now | Weight',
  de: 'Ziel | Schlüsselergebnis | Startwert | Zielwert | Ist-Wert | Gewichtung',
  es: 'Objetivo | Resultado clave | Línea base | Meta | Valor actual | Peso',
  fr: 'Objectif | Résultat clé | Départ | Cible | Réalisé | Poids',
  pt: 'Objetivo | Resultado-chave | Início | Meta | Atual | Peso',
  ja: '目標 | 主要な成果 | 開始値 | 目標値 | 実績 | 重み',
}
type Language = keyof typeof HEADERS
const TAGS = Object.keys(HEADERS) as Language[]

const ROWS = `
  A | K1 | 0 | 10 | 5 | -2
    | K2 | 0 |    | 5 | 1
    | K3 | 0 | 10 |   | 1`

const sheet = (language: Language): Cell[][] => drawn(HEADERS[language] + ROWS)

/** Where sentences are bound by blanks that do not break, these are plain ones here. */
const plain = (rows: Cell[][]): Cell[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/\u00a0/g, ' ') : cell)))

const EXPECTED: Readonly<Record<Language, readonly Cell[][]>> = {
  en: [
    ['Row', 'Column', 'What is wrong', 'What to do'],
    [
      2,
      'Weight',
      'Weight in row 2 is -2, but a weight cannot be negative.',
      expect.stringContaining('Type 0'),
    ],
    [3, 'Target', '“K2” has no target, so it has no score.', 'Type the value that counts as done in Target.'],
    [
      4,
      'Now',
      '“K3” has no current value, so it is left out of the score.',
      expect.stringContaining('value in Now,'),
    ],
    [
      1,
      '',
      expect.stringMatching(/^Header found\. Read as an .* 1 objective, 1 of 3 key results with a score\.$/),
      '',
    ],
  ],
  de: [
    ['Zeile', 'Spalte', 'Was nicht stimmt', 'Was zu tun ist'],
    [
      2,
      'Gewichtung',
      'Gewichtung in Zeile 2 ist -2, ein Gewicht kann aber nicht negativ sein.',
      expect.stringContaining('0 eintragen'),
    ],
    [
      3,
      'Zielwert',
      '„K2“ hat keinen Zielwert und deshalb keinen Score.',
      'In „Zielwert“ den Wert eintragen, der als geschafft gilt.',
    ],
    [
      4,
      'Ist-Wert',
      '„K3“ hat keinen aktuellen Wert und bleibt im Score außen vor.',
      expect.stringContaining('in „Ist-Wert“'),
    ],
    [
      1,
      '',
      'Kopfzeile gefunden. Gelesen als Gliederung: Ziele mit ihren Schlüsselergebnissen daneben. 1 Ziel, 1 von 3 Schlüsselergebnissen mit Score.',
      '',
    ],
  ],
  es: [
    ['Fila', 'Columna', 'Qué ocurre', 'Qué hacer'],
    [
      2,
      'Peso',
      'Peso, fila 2: -2 no es posible, porque un peso no puede ser negativo.',
      expect.stringContaining('Escribir 0'),
    ],
    [
      3,
      'Meta',
      '“K2” no tiene meta y por eso no tiene puntuación.',
      'Escribir en “Meta” el valor con el que se da por logrado.',
    ],
    [
      4,
      'Valor actual',
      '“K3” no tiene valor actual y queda fuera de la puntuación.',
      expect.stringContaining('en “Valor actual”'),
    ],
    [
      1,
      '',
      'Encabezado encontrado. Leído como un esquema: objetivos con sus resultados clave al lado. 1 objetivo, 1 de 3 resultados clave con puntuación.',
      '',
    ],
  ],
  fr: [
    ['Ligne', 'Colonne', 'Ce qui ne va pas', 'Que faire'],
    [
      2,
      'Poids',
      'Poids, ligne 2 : -2 est impossible, un poids ne peut pas être négatif.',
      expect.stringContaining('Saisir 0'),
    ],
    [
      3,
      'Cible',
      '« K2 » n’a pas de cible, donc pas de score.',
      'Saisir dans « Cible » la valeur à atteindre.',
    ],
    [
      4,
      'Réalisé',
      '« K3 » n’a pas de valeur actuelle et reste hors du score.',
      expect.stringContaining('dans « Réalisé »'),
    ],
    [
      1,
      '',
      'En-tête trouvé. Lu comme un plan : les objectifs avec leurs résultats clés à côté. 1 objectif, 1 sur 3 résultats clés avec un score.',
      '',
    ],
  ],
  pt: [
    ['Linha', 'Coluna', 'O que há de errado', 'O que fazer'],
    [
      2,
      'Peso',
      'Peso, linha 2: -2 não é possível, porque um peso não pode ser negativo.',
      expect.stringContaining('Escreva 0'),
    ],
    [
      3,
      'Meta',
      '“K2” não tem meta, por isso não tem pontuação.',
      'Escreva em “Meta” o valor que conta como alcançado.',
    ],
    [4, 'Atual', '“K3” não tem valor atual e fica fora da pontuação.', expect.stringContaining('em “Atual”')],
    [
      1,
      '',
      'Cabeçalho encontrado. Lido como um esquema: objetivos com os resultados-chave ao lado. 1 objetivo, 1 de 3 resultados-chave com pontuação.',
      '',
    ],
  ],
  ja: [
    ['行', '列', '問題点', '対処方法'],
    [2, '重み', '2行目の「重み」は -2 ですが、重みを負の数にはできません。', expect.stringContaining('0')],
    [
      3,
      '目標値',
      '「K2」は目標値がないため、スコアがありません。',
      '達成とみなす値を「目標値」に入力してください。',
    ],
    [4, '実績', '「K3」は現在値がないため、スコアに入れていません。', expect.stringContaining('「実績」')],
    [
      1,
      '',
      '見出しが見つかりました。読み取った形は、アウトライン（目標の横に主要な成果が並ぶ形）です。目標1件、主要な成果3件のうち1件にスコアがあります。',
      '',
    ],
  ],
}

describe('OKR_CHECK answers in the language of the rows', () => {
  test.each(TAGS)('%s', (language) => expect(plain(check(sheet(language)))).toEqual(EXPECTED[language]))
})

describe('a setting decides the language of the answer', () => {
  test.each(TAGS)('%s for German rows', (language) => {
    const settings = [['Language', language]]
    const answer = check(sheet('de'), settings)
    expect(answer[0]).toEqual(EXPECTED[language][0])
    // The column is still called what the sheet calls it.
    expect(answer.map(([, column]) => column).slice(1, 4)).toEqual(['Gewichtung', 'Zielwert', 'Ist-Wert'])
    expect(call('OKR_SCORES', sheet('de'), settings)).toEqual([call('OKR_SCORES', sheet(language))].flat())
    expect((call('OKR_TREE', sheet('de'), settings) as Cell[][])[0]).toEqual(
      (call('OKR_TREE', sheet(language)) as Cell[][])[0],
    )
  })
})

describe('what is not about one column of the rows', () => {
  test('has a blank there', () => {
    expect(
      check(drawn('Objective | KR | Target | Current\n Grow | Users | 10 | 5\n | Total | 10 | 5'))[1],
    ).toEqual([3, '', expect.stringContaining('This row is called “Total”'), expect.any(String)])
  })

  test('settings name their own row, in the language of the OKR rows', () => {
    expect(
      check(sheet('de'), [
        ['Setting', 'Value'],
        ['Farbe', 'rot'],
      ])[1],
    ).toEqual([
      '',
      '',
      'Einstellungen, Zeile 2: Die Einstellung „Farbe“ ist nicht bekannt.',
      'Bis dahin wird sie ignoriert.',
    ])
  })

  test('a column that is there twice, or misspelt, has the name that stands above it', () => {
    const answer = check(
      drawn('Objective | KR | Target | Target value | Current | Ownre\n Grow | Users | 10 | 9 | 5 | Ann'),
    )
    expect(answer.slice(1, 3)).toEqual([
      [1, 'Target value', expect.stringContaining('names Target twice'), expect.any(String)],
      [
        1,
        'Ownre',
        expect.stringContaining('“Ownre” is not known'),
        expect.stringContaining('meant to be Owner'),
      ],
    ])
  })

  test('a column that is not there has our name', () => {
    expect(check(drawn('Zielsetzung | KR | Startwert | Ist-Wert\n A | B | 1 | 2'))[1]?.[1]).toBe('Zielwert')
  })
})

describe('a range that cannot be read', () => {
  test('is answered in the language of its header, or of the settings', () => {
    expect(check([['Startwert', 'Zielwert', 'Schlüsselergebnis']])[0]).toEqual(EXPECTED.de[0])
    expect(check([['']])[0]).toEqual(EXPECTED.en[0])
    expect(check([['']], [['Sprache', 'Japanisch']]).slice(0, 2)).toEqual([
      EXPECTED.ja[0],
      [1, '', '範囲が空です。', expect.stringContaining('OKRs!A1:K')],
    ])
  })
})

describe('an answer is not read as OKR rows', () => {
  test.each(TAGS)('%s', (language) => {
    for (const name of ['OKR_CHECK', 'OKR_TREE']) {
      expect(readsAsOkrs(call(name, sheet(language)) as Cell[][])).toBe(false)
    }
    const scores = call('OKR_SCORES', sheet(language)) as Cell[][]
    const both = sheet(language).map((row, i) => row.concat([scores[i]?.[0]]))
    expect(check(both)).toEqual(check(sheet(language)))
  })
})

test('hostile cells are text in the answer, and short', () => {
  const formula = '=HYPERLINK("http://x.example","you won")'
  const long = 'x'.repeat(50_000)
  const rows = drawn('Objective | KR | Target | Current\n A | B | 10 | C\n | D | 10 | E').map((row) =>
    row.map((cell) => (cell === 'C' ? formula : cell === 'D' ? '' : cell === 'E' ? long : cell)),
  )
  const answer = check([...rows, ['', long, '', 5]])
  expect(answer.flat().filter((cell) => /^[=+@-]/.test(String(cell)))).toEqual([])
  expect(JSON.stringify(answer)).toContain('http://x.example')
  expect(Math.max(...answer.flat().map((cell) => String(cell).length))).toBeLessThan(300)
})

import { describe, expect, test } from 'vitest'
import { vocabularies, fieldsOfHeader, headerKey, kindOf } from '../../../core/table/vocabularies'
import { issueList, okrs, printed, rowsOf } from '../draw'

/** One outline in every language; only the header differs. */
const OUTLINES = [
  ['en', 'Objective | Key Result | Owner | Baseline | Target | Current | Weight | Due date | Quarter | Team'],
  ['en', 'Goal | KR | DRI | From | To | Now | Weighting | Deadline | Cycle | Squad'],
  [
    'de',
    'Ziel | Schlüsselergebnis | Verantwortlich | Startwert | Zielwert | Ist-Wert | Gewichtung | Fällig am | Quartal | Team',
  ],
  [
    'de',
    'Zielsetzung | SCHLÜSSELERGEBNISSE | Zuständig | Ausgangswert | Ziel | Aktuell | Gewicht (%) | Termin | Zyklus | Abteilung',
  ],
  [
    'es',
    'Objetivo | Resultado clave | Responsable | Línea base | Meta | Actual | Peso | Fecha límite | Trimestre | Equipo',
  ],
  [
    'fr',
    'Objectif | Résultat clé | Responsable | Valeur de départ | Cible | Réalisé | Poids | Échéance | Trimestre | Équipe',
  ],
  ['pt', 'Objetivo | Resultado-chave | Responsável | Início | Meta | Atual | Peso | Prazo | Ciclo | Equipe'],
  ['ja', '目標 | 主要な成果 | 担当者 | 開始値 | 目標値 | 現在値 | ウェイト | 期限 | 四半期 | チーム'],
  ['ja', '目標 | キーリザルト | オーナー | ベースライン | ターゲット | 実績 | 重み | 締切 | 期間 | 部署'],
] as const

const ROWS = `
  Grow | Users | Ann | 40 | 50 | 44 | 1 | 2026-12-31 | Q4 2026 | Web
       | Calls | Bob | 24 | 12 | 15 | 3 | 2026-12-31 | Q4 2026 | Web`

describe('a header in any of the languages', () => {
  test.each(OUTLINES)('%s: %s', (_, header) => {
    const read = okrs(`${header}\n${ROWS}`)
    expect(printed(read.tree)).toBe('Grow 66.3%\n  Users 40%\n  Calls 75%')
    expect(Object.keys(read.table.columns)).toHaveLength(10)
    expect(issueList(read)).toEqual([])
    expect(rowsOf(read.table)[0]).toMatchObject({
      owner: 'Ann',
      team: 'Web',
      cycle: 'Q4 2026',
      due: '2026-12-31',
    })
  })

  test.each([
    ['de', 'Typ | Titel | Zielwert | Ist', 'Ziel', 'Schlüsselergebnis'],
    ['es', 'Tipo | Título | Meta | Actual', 'Objetivo', 'Resultado clave'],
    ['fr', 'Type | Intitulé | Cible | Actuel', 'Objectif', 'Résultat clé'],
    ['pt', 'Tipo | Título | Meta | Atual', 'Objetivo', 'Resultado-chave'],
    ['ja', '種類 | タイトル | 目標値 | 現在値', '目標', '主要な成果'],
  ])('%s: rows with a type', (_, header, objective, keyResult) => {
    const { tree, issues } = okrs(`${header}\n ${objective} | A | |\n ${keyResult} | B | 10 | 5`)
    expect(printed(tree)).toBe('A 50%\n  B 50%')
    expect(issues).toEqual([])
  })
})

describe('the vocabularies', () => {
  const words = vocabularies().flatMap(({ language, headers }) =>
    Object.entries(headers).flatMap(([field, list]) =>
      list.split(',').map((word) => ({ language, field, word: word.trim() })),
    ),
  )

  test('have every word of every language lead to its own field: no language takes a word from another', () => {
    const taken = words.filter(({ field, word }) => !fieldsOfHeader(headerKey(word)).includes(field as never))
    expect(taken).toEqual([])
  })

  test('name every field in every language', () => {
    for (const { headers, kinds } of vocabularies()) {
      for (const list of [...Object.values(headers), ...Object.values(kinds)])
        expect(list.trim()).not.toBe('')
    }
  })

  test.each([
    'Note',
    'Notes',
    'Comment',
    'Kommentar',
    'Notas',
    'Remarques',
    '備考',
    'Priority',
    'Category',
    'Area of focus',
    'Link',
  ])('%s stays a column that is not read', (header) =>
    expect(fieldsOfHeader(headerKey(header))).not.toContainEqual(expect.not.stringMatching('remark')),
  )

  test('kinds do not depend on case, accents or the plural', () => {
    expect(
      ['RÉSULTATS CLÉS', 'resultat cle', 'Schluesselergebnis', 'Iniciativa', 'KENNZAHLEN'].map(kindOf),
    ).toEqual(['keyResult', 'keyResult', undefined, 'initiative', 'kpi'])
  })
})

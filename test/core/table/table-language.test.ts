import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../core/table/table-language'
import { vocabularies } from '../../../core/table/vocabularies'
import { drawn } from '../draw'

const languageIn = (header: string): string => languageOf({ grid: drawn(header), headerRow: 1 })

describe('the language of a header', () => {
  test.each([
    ['en', 'Objective | Key Result | Owner | Baseline | Target | Current | Weight'],
    ['de', 'Ziel | Schlüsselergebnis | Verantwortlich | Startwert | Zielwert | Ist-Wert'],
    ['es', 'Objetivo | Resultado clave | Responsable | Línea base | Meta | Actual'],
    ['fr', 'Objectif | Résultat clé | Responsable | Valeur de départ | Cible | Réalisé'],
    ['pt', 'Objetivo | Resultado-chave | Responsável | Início | Meta | Atual'],
    ['ja', '目標 | 主要な成果 | 担当者 | 開始値 | 目標値 | 現在値'],
  ])('%s: %s', (language, header) => expect(languageIn(header)).toBe(language))

  test.each([
    ['de', 'Objective | Key Result | Team | Status | KPI | Owner | Score | Startwert'],
    ['fr', 'ID | Parent | Type | OKR | Score | Cycle | Notes | Cible'],
    ['pt', 'KR | Status | Score | Atual'],
    ['fr', 'KR | Status | Score | Équipe'],
    ['ja', 'Objective | KR | Team | Owner | Score | 現在値'],
  ])('%s by its one word, because the words of the trade belong to all: %s', (language, header) =>
    expect(languageIn(header)).toBe(language),
  )

  test.each([
    ['es', 'Tipo | Título | Meta | Actual', 'one word more than Portuguese'],
    ['es', 'Objetivo | KR | Meta', 'as many as Portuguese, which comes later'],
    ['en', 'Objective | KR | Team | Status | Score', 'the words of the trade alone'],
    ['en', 'Target | Zielwert', 'as many as German, which comes later'],
    ['en', 'Objective | Key Result | Target | Current | Kommentar', 'more than German'],
    ['en', 'Foo | Bar', 'no word is known'],
    ['en', '', 'nothing'],
  ])('%s: %s (%s)', (language, header) => expect(languageIn(header)).toBe(language))

  test('is read from the row of the header, and from texts only', () => {
    const grid = [
      ['Startwert', 'Zielwert'],
      [7, null, new Date(2026, 0, 1), 'Target', 'Current'],
    ]
    expect(languageOf({ grid, headerRow: 2 })).toBe('en')
    expect(languageOf({ grid, headerRow: 1 })).toBe('de')
    expect(languageOf({ grid, headerRow: 3 })).toBe('en')
  })

  test('a cell of 50,000 characters is looked at no further than a header is long', () => {
    expect(languageOf({ grid: [[`Zielwert (${'('.repeat(50_000)}`]], headerRow: 1 })).toBe('de')
    expect(languageOf({ grid: [[`${' '.repeat(50_000)}Zielwert`]], headerRow: 1 })).toBe('en')
  })

  test('every vocabulary can be the answer, in the order of the vocabularies', () => {
    const own = ['Current', 'Zielwert', 'Resultado clave', 'Cible', 'Atual', '目標値']
    expect(own.map(languageIn)).toEqual(vocabularies().map(({ language }) => language))
  })
})

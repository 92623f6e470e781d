import { describe, expect, test } from 'vitest'
import {
  FEWEST_CHARACTERS,
  FEWEST_WORDS,
  MOST_CHARACTERS,
  MOST_WORDS,
  objectiveLength,
} from '../../../../core/checks/wording/objective-length'
import { FEWEST_NUMBERS, output } from '../../../../core/checks/wording/output'
import { LETTERS_OF_TWO_WORDS } from '../../../../core/checks/wording/title-length'
import { WORDING_CHECKS } from '../../../../core/checks/wording/wording-checks'
import type { Language } from '../../../../core/table/table-language'
import { findingSentences } from '../../../../core/text/checks/finding-sentences'
import { inputOf } from '../check-input'

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

function isWrongLength(title: string): boolean {
  return objectiveLength.find(inputOf({ rows: [HEADER, [title, 'NPS', 40, 50]] })).length > 0
}

describe('the length of an objective', () => {
  test.each([
    [FEWEST_WORDS - 1, true],
    [FEWEST_WORDS, false],
    [FEWEST_WORDS + 1, false],
    [MOST_WORDS - 1, false],
    [MOST_WORDS, false],
    [MOST_WORDS + 1, true],
  ])('%d words', (count, isWrong) => {
    expect(isWrongLength(Array.from({ length: count }, () => 'people').join(' '))).toBe(isWrong)
  })

  test.each([
    [FEWEST_CHARACTERS - 1, true],
    [FEWEST_CHARACTERS, false],
    [FEWEST_CHARACTERS + 1, false],
    [MOST_CHARACTERS - 1, false],
    [MOST_CHARACTERS, false],
    [MOST_CHARACTERS + 1, true],
  ])('%d Japanese characters', (count, isWrong) => {
    expect(isWrongLength('顧'.repeat(count))).toBe(isWrong)
  })

  test.each([
    [LETTERS_OF_TWO_WORDS - 1, true],
    [LETTERS_OF_TWO_WORDS, false],
    [LETTERS_OF_TWO_WORDS + 1, false],
  ])('a German word of %d letters beside another', (letters, isWrong) => {
    expect(isWrongLength(`${'K'.padEnd(letters, 'u')} verbessern`)).toBe(isWrong)
  })

  test.each<[Language, ...string[]]>([
    [
      'en',
      '“Grow” is short for an objective: 1 of at least 3 words.',
      ' is long for an objective: 19 words instead of at most 18.',
      '“売上” is short for an objective: 2 of at least 6 characters.',
      ' is long for an objective: 55 characters instead of at most 54.',
    ],
    [
      'de',
      '„Grow“ ist für ein Ziel kurz: 1 von mindestens 3 Wörtern.',
      ' ist für ein Ziel lang: 19 Wörter statt höchstens 18.',
      '„売上“ ist für ein Ziel kurz: 2 von mindestens 6 Zeichen.',
      ' ist für ein Ziel lang: 55 Zeichen statt höchstens 54.',
    ],
    [
      'es',
      '“Grow” es corto para un objetivo: 1 de al menos 3 palabras.',
      ' es largo para un objetivo: 19 palabras en lugar de 18 como máximo.',
      '“売上” es corto para un objetivo: 2 de al menos 6 caracteres.',
      ' es largo para un objetivo: 55 caracteres en lugar de 54 como máximo.',
    ],
    [
      'fr',
      '« Grow » est court pour un objectif : 1 au lieu d’au moins 3 mots.',
      ' est long pour un objectif : 19 mots au lieu de 18 au plus.',
      '« 売上 » est court pour un objectif : 2 au lieu d’au moins 6 caractères.',
      ' est long pour un objectif : 55 caractères au lieu de 54 au plus.',
    ],
    [
      'pt',
      '“Grow” é curto para um objetivo: 1 de pelo menos 3 palavras.',
      ' é longo para um objetivo: 19 palavras em vez de no máximo 18.',
      '“売上” é curto para um objetivo: 2 de pelo menos 6 caracteres.',
      ' é longo para um objetivo: 55 caracteres em vez de no máximo 54.',
    ],
    [
      'ja',
      '目標「Grow」は1語と短めです（3語以上が目安）。',
      '19語と長めです（18語以内が目安）。',
      '目標「売上」は2文字と短めです（6文字以上が目安）。',
      '55文字と長めです（54文字以内が目安）。',
    ],
  ])('is said in %s, in the unit of the title', (language, ...expected) => {
    const titles = ['Grow', 'people '.repeat(MOST_WORDS + 1), '売上', '顧'.repeat(MOST_CHARACTERS + 1)]
    const said = titles.flatMap((title) =>
      objectiveLength
        .find(inputOf({ rows: [HEADER, [title, 'NPS', 40, 50]] }))
        .map((finding) => plain(findingSentences({ ...finding, check: objectiveLength }, language).problem)),
    )
    expect(said).toEqual(expected.map((text) => expect.stringContaining(text)))
  })

  test('a French article before an apostrophe is no word', () => {
    expect(isWrongLength('Améliorer l’expérience')).toBe(true)
  })
})

test.each([
  [['', ''], true],
  [['', 9], true],
  [[0, 1], true],
  [[3, 9], false],
  [[0, 9], false],
])('something that is launched with the numbers %j is a milestone: %s', (numbers, isMilestone) => {
  const given = numbers.filter((one) => one !== '').length
  expect(given < FEWEST_NUMBERS || numbers[1] === 1).toBe(isMilestone)
  const rows = [HEADER, ['Be the shop that everybody knows', 'Launch the app', ...numbers]]
  expect(output.find(inputOf({ rows })).length > 0).toBe(isMilestone)
})

test('a guardrail and an initiative may be worded as they like', () => {
  const rows = [
    ['Type', 'Title', 'Start', 'Target', 'Judged as'],
    ['Objective', 'Be the shop that everybody knows', '', '', ''],
    ['Key result', 'Increase churn', 5, 3, 'guardrail'],
    ['Initiative', 'Launch the new app', '', '', ''],
  ]
  const input = inputOf({ rows })
  expect(WORDING_CHECKS.flatMap((check) => check.find(input))).toEqual([])
})

test('a title is judged in its own language, whatever that of the header is', () => {
  const rows = [
    HEADER,
    ['Die Bank werden, die alle empfehlen', 'Neue App launchen', '', ''],
    ['', 'Améliorer la communication', '', ''],
    ['', '離職率を下げる', 3, 5],
  ]
  const input = inputOf({ rows })
  const found = WORDING_CHECKS.flatMap((check) => check.find(input).map(({ row }) => [check.name, row]))
  expect(found).toEqual([
    ['vague key result', 3],
    ['output', 2],
    ['rising numbers', 4],
  ])
})

test('a cell full of text is read from its beginning', () => {
  const rows = [
    HEADER,
    ['Be the shop that everybody knows', `Launch the new app ${'and more '.repeat(9999)}`],
  ]
  expect(output.find(inputOf({ rows })).map(({ row }) => row)).toEqual([2])
})

/** Blanks that must not break are blanks. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ')
}

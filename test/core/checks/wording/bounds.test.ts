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
  ])('a German word of %d letters beside two others', (letters, isWrong) => {
    expect(isWrongLength(`Unsere ${'K'.padEnd(letters, 'u')} verbessern`)).toBe(isWrong)
  })

  test('a French article before an apostrophe is no word', () => {
    expect(isWrongLength('Améliorer l’expérience d’achat')).toBe(true)
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

import { describe, expect, test } from 'vitest'
import {
  type Evidence,
  MOST_TIMES,
  smart,
  smartOf,
  SMALLEST_START,
  WORDS_THAT_SAY_WHAT,
} from '../../../core/checks/smart'
import { inputOf } from './check-input'

const HEADER = ['Objective', 'Key result', 'Start', 'Target', 'Unit', 'Due', 'KPI']

type Row = readonly (string | number)[]

/** The letters of the one key result: `S+ M- A?`. */
function lettersOf(...cells: Row): string {
  return evidenceOf(cells)
    .map(({ letter, holds }) => letter + (holds === undefined ? '?' : holds ? '+' : '-'))
    .join(' ')
}

function evidenceOf(cells: Row): readonly Evidence[] {
  const input = inputOf({ rows: [HEADER, ['Be the shop that everybody knows', ...cells]] })
  return smartOf(input).flat()
}

test('a measured key result with a day is SMART as far as can be known', () => {
  expect(lettersOf('Net promoter score', 40, 50, '', '2026-12-31')).toBe('S+ M+ A+ R+ T+')
})

test('what the row does not say is missing or not known', () => {
  expect(lettersOf('Website', '', '')).toBe('S- M- A? R+ T-')
})

describe('specific', () => {
  const title = ['New', 'partners', 'signed', 'here']
  test.each([
    [WORDS_THAT_SAY_WHAT + 1, 'S+'],
    [WORDS_THAT_SAY_WHAT, 'S+'],
    [WORDS_THAT_SAY_WHAT - 1, 'S?'],
    [1, 'S-'],
  ])('a title of %d words beside a target: %s', (words, letter) => {
    expect(lettersOf(title.slice(0, words).join(' '), 0, 5)).toContain(letter)
  })

  test('one word is enough where it names a measure, or a unit does', () => {
    expect(lettersOf('Churn', 5, 3)).toContain('S+')
    expect(lettersOf('Website', 5, 3, 'hours')).toContain('S+')
  })
})

describe('measurable', () => {
  test('a target needs a start, a unit or a rule', () => {
    expect(lettersOf('New partners', '', 5)).toContain('M?')
    expect(lettersOf('New partners', 0, 5)).toContain('M+')
    expect(lettersOf('New partners', '', 5, 'contracts')).toContain('M+')
    expect(lettersOf('New partners', '', 'at least 5')).toContain('M+')
    expect(lettersOf('New partners', 0, '')).toContain('M-')
  })
})

describe('achievable', () => {
  test.each([
    [SMALLEST_START, SMALLEST_START * MOST_TIMES - 1, 'A+'],
    [SMALLEST_START, SMALLEST_START * MOST_TIMES, 'A+'],
    [SMALLEST_START, SMALLEST_START * MOST_TIMES + 1, 'A-'],
    [SMALLEST_START - 1, SMALLEST_START * MOST_TIMES + 1, 'A?'],
    [SMALLEST_START + 1, (SMALLEST_START + 1) * MOST_TIMES + 1, 'A-'],
    ['', 500, 'A?'],
    [-20, 500, 'A?'],
  ])('from %s to %s: %s', (start, target, letter) => {
    expect(lettersOf('Newsletter readers', start, target)).toContain(letter)
  })

  test('per cent count as they are written', () => {
    expect(lettersOf('Readers who buy', '10%', '100%')).toContain('A+')
    expect(lettersOf('Readers who buy', '9%', '100%')).toContain('A?')
  })
})

test('it is relevant by its objective or by its KPI', () => {
  expect(evidenceOf(['NPS', 40, 50]).find(({ letter }) => letter === 'R')?.evidence).toBe('under-objective')
  expect(evidenceOf(['NPS', 40, 50, '', '', 'Recommendations'])[3]?.evidence).toBe('fed-by-kpi')
})

test('the day or the cycle of its objective holds for a key result, else that of the settings', () => {
  const rows = [
    ['Type', 'Title', 'Start', 'Target', 'Cycle'],
    ['Objective', 'Be the shop that everybody knows', '', '', 'Q3 2026'],
    ['Key result', 'NPS', 40, 50, ''],
  ]
  const input = inputOf({ rows })
  expect(smartOf(input)[1]?.[4]).toEqual({ letter: 'T', holds: true, evidence: 'in-cycle' })
})

test('a line says by how much a target is out of reach', () => {
  const rows = [
    HEADER,
    ['Be the shop that everybody knows', 'Newsletter readers', SMALLEST_START, SMALLEST_START * 50],
  ]
  expect(smart.find(inputOf({ rows }))).toEqual([
    { row: 2, facts: { seen: 'Newsletter readers', times: 50 } },
  ])
})

test('a title of one word has no line, because other words may be enough', () => {
  const rows = [HEADER, ['Be the shop that everybody knows', 'Trials', 10, 20]]
  expect(smart.find(inputOf({ rows }))).toEqual([])
})

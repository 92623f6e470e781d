import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { drawn } from '../draw'
import { call, errorOf } from './calling'

const MEAN = 'Rule: the weighted mean of what is directly below, sum(score × weight) / sum(weight).'
const LINEAR =
  'Rule: linear, (current − start) / (target − start). How far the value has come from start to target, for rising and falling targets.'

function linesOf(rows: Cell[][], id = '', ...settings: Cell[][]): unknown[] {
  return (call('OKR_EXPLAIN', rows, id, ...(settings.length > 0 ? [settings] : [])) as Cell[][]).flat()
}

describe('OKR_EXPLAIN', () => {
  const rows = drawn(`
    | ID | Parent | Type       | Title   | Start | Target | Current | Weight | Progress |
    | O  |        | Objective  | Grow    |       |        |         |        |          |
    | K1 | O      | Key Result | Users   |       | 10     | 12.5    | 2      |          |
    | K2 | O      | Key Result | Calls   | -5    | 5      | 0       | 0      |          |
    | K3 | O      | Key Result | Shown   |       |        |         |        | 0.3      |
    | K4 | O      | Key Result | Open    |       | 10     |         |        |          |
    | K5 | O      | Key Result | Broken  |       | #REF!  | 3       |        |          |
    | I  | O      | Initiative | Launch  |       | 1      | 1       |        |          |
    | K6 | Z      | Key Result | Lost    |       | 10     | 5       |        |          |
    | K7 | O      | Key Result | Flat    | 5     | 5      | 5       |        |          |
    | P  |        | Objective  | Bare    |       |        |         |        |          |`)

  test('of everything names the objectives, what counts nowhere, and the sum', () => {
    expect(linesOf(rows)).toEqual([
      'All objectives: 58%.',
      MEAN,
      '“Grow” (row 2) has 58%, weight 1 because none is given.',
      '“Bare” (row 11) is left out: nothing below it has a score.',
      '1 row counts nowhere; OKR_CHECK says which and why.',
      '(0.575 × 1) / 1 = 0.575',
    ])
  })

  test('of an objective says what counted, what was left out and why', () => {
    expect(linesOf(rows, 'O')).toEqual([
      '“Grow” (row 2): 58%.',
      MEAN,
      '“Users” (row 3) has 100%, weight 2.',
      '“Calls” (row 4) has 50%, weight 0, so it is left out.',
      '“Shown” (row 5) has 30%, typed, weight 1 because none is given.',
      '“Open” (row 6) is left out: it has no current value.',
      '“Broken” (row 7) is left out: its target cannot be read.',
      '“Launch” (row 8) is left out: initiatives are not averaged.',
      '“Flat” (row 10) has 0%, weight 1 because none is given.',
      '(1 × 2 + 0.3 × 1 + 0 × 1) / 4 = 0.575',
      'It counts in the score of all objectives with weight 1 because none is given.',
    ])
  })

  test.each([
    [
      'K1',
      [
        '“Users” (row 3): 100%.',
        LINEAR,
        'Start (row 3) is empty, which counts as 0. Target (row 3) is 10. Current (row 3) is 12.5.',
        '(12.5 − 0) / (10 − 0) = 1.25',
        'In a mean, 1.25 counts as 1.',
        'It counts in “Grow” (row 2) with weight 2.',
      ],
    ],
    [
      'K2',
      [
        '“Calls” (row 4): 50%.',
        LINEAR,
        'Start (row 4) is -5. Target (row 4) is 5. Current (row 4) is 0.',
        '(0 − (-5)) / (5 − (-5)) = 0.5',
        'Its weight is 0, so it is left out of “Grow” (row 2).',
      ],
    ],
    [
      'K3',
      [
        '“Shown” (row 5): 30%.',
        'The score 0.3 is the one in Progress (row 5), because there is nothing to measure.',
        'It counts in “Grow” (row 2) with weight 1 because none is given.',
      ],
    ],
    [
      'K4',
      [
        '“Open” (row 6): no score yet.',
        LINEAR,
        'Start (row 6) is empty, which counts as 0. Target (row 6) is 10. Current (row 6) is empty.',
        'It has no score: it has no current value.',
        'It is left out of “Grow” (row 2).',
      ],
    ],
    [
      'K5',
      [
        '“Broken” (row 7): no score yet.',
        LINEAR,
        'Start (row 7) is empty, which counts as 0. Target (row 7) is “#REF!”, which cannot be read. Current (row 7) is 3.',
        'It has no score: its target cannot be read.',
        'It is left out of “Grow” (row 2).',
      ],
    ],
    [
      'K6',
      [
        '“Lost” (row 9): 50%.',
        LINEAR,
        'Start (row 9) is empty, which counts as 0. Target (row 9) is 10. Current (row 9) is 5.',
        '(5 − 0) / (10 − 0) = 0.5',
        'It counts nowhere: OKR_CHECK says why.',
      ],
    ],
    [
      'K7',
      [
        '“Flat” (row 10): 0%.',
        LINEAR,
        'Start (row 10) is 5. Target (row 10) is 5. Current (row 10) is 5.',
        'The start is the target, so it is 0 until the value has gone beyond it.',
        '5 > 5 → 0',
        'It counts in “Grow” (row 2) with weight 1 because none is given.',
      ],
    ],
  ])('of %s leads down to the number', (id, sentences) => expect(linesOf(rows, id)).toEqual(sentences))

  test('names a cell by the header that stands in the sheet, and what a text was read as', () => {
    const german = drawn(`
      | Ziel   | Schlüsselergebnis | Startwert | Zielwert | Ist-Wert |
      | Wachsen | Quote            |           | 80 %     | 50 %     |`)
    expect(linesOf(german, 'Quote', ['language', 'en'])).toContain(
      'Startwert (row 2) is empty, which counts as 0. Zielwert (row 2) is “80 %”, read as 0.8. Ist-Wert (row 2) is “50 %”, read as 0.5.',
    )
    expect(linesOf(german, 'Quote')).toContain(
      'Startwert (Zeile 2) ist leer und zählt als 0. Zielwert (Zeile 2) ist „80 %“, gelesen als 0.8. Ist-Wert (Zeile 2) ist „50 %“, gelesen als 0.5.',
    )
  })

  test('a large value keeps all its digits', () => {
    const large = drawn(
      'Objective | KR | Start | Target | Current\n Sell | Revenue | 1000000 | 1000500 | 1000123',
    )
    expect(linesOf(large, 'Revenue')).toContain(
      'Start (row 2) is 1000000. Target (row 2) is 1000500. Current (row 2) is 1000123.',
    )
  })

  test('of a wrong id names a few that there are', () => {
    expect(errorOf(() => linesOf(rows, 'X')).message).toMatch(
      /^OKR_EXPLAIN: no objective or key result has the id or title “X”/,
    )
  })
})

describe('an explanation', () => {
  test('says of what the dialect leaves out that its status does it', () => {
    const rows = `
      | ID | Parent | Title  | Target | Current | Status   |
      | O  |        | Grow   |        |         |          |
      | K1 | O      | Users  | 10     | 6       |          |
      | K2 | O      | Orders | 10     | 9       | Archived |`
    const line = '“Orders” (row 4) is left out: its status keeps it out.'
    expect(linesOf(drawn(rows), 'O', ['Dialect', 'leapsome'])).toContain(line)
    expect(linesOf(drawn(rows), 'K2', ['Dialect', 'leapsome'])).toContain(line)
  })

  test('counts no key result that weighs nothing', () => {
    const rows = `
      | ID | Parent | Type | Title  | Target | Current | Weight |
      | O  |        | O    | Grow   |        |         |        |
      | K1 | O      | KR   | Users  | 10     | 6       | 1      |
      | K2 | O      | KR   | Spare  | 10     | 9       | 0      |
      | P  | O      | O    | Sub    |        |         | 1      |
      | K3 | P      | KR   | Trials | 10     | 2       | 1      |`
    expect(linesOf(drawn(rows), 'O')).toContain(
      'Its key result counts once beside the objectives, as 60%, with weight 1, the mean weight of these.',
    )
  })

  test.each([
    ['Adoptoin', '20', 'linear', 'No scoring rule is called “Adoptoin”.'],
    ['at moast', '≤ 20', 'at most', 'No scoring rule is called “at moast”.'],
    [
      'zones 3/1/2',
      '20',
      'linear',
      'The scoring “zones 3/1/2” cannot be used: commit, target and stretch must rise or fall in this order.',
    ],
  ])('of a row whose Scoring is %j says so, and which rule holds', (scoring, target, rule, line) => {
    const rows = `
      | ID | Parent | Title | Target    | Current | Scoring    |
      | O  |        | Grow  |           |         |            |
      | K  | O      | Users | ${target} | 15      | ${scoring} |`
    expect(linesOf(drawn(rows), 'K').slice(1, 3)).toEqual([
      line,
      expect.stringMatching(new RegExp(`^Rule: ${rule}, `)),
    ])
    expect(linesOf(drawn(rows), 'K').join()).not.toContain('named in Scoring')
  })
})

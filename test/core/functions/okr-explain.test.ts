import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { drawn } from '../draw'
import { call, errorOf } from './calling'

describe('OKR_EXPLAIN', () => {
  const rows = drawn(`
    | ID | Parent | Type       | Title   | Start | Target | Current | Weight | Progress |
    | O  |        | Objective  | Grow    |       |        |         |        |          |
    | K1 | O      | Key Result | Users   |       | 10     | 12.5    | 2      |          |
    | K2 | O      | Key Result | Calls   | -5    | 5      | 0       | 0      |          |
    | K3 | O      | Key Result | Typed   |       |        |         |        | 0.3      |
    | K4 | O      | Key Result | Open    |       | 10     |         |        |          |
    | K5 | O      | Key Result | Broken  |       | #REF!  | 3       |        |          |
    | I  | O      | Initiative | Launch  |       | 1      | 1       |        |          |
    | K6 | Z      | Key Result | Lost    |       | 10     | 5       |        |          |
    | K7 | O      | Key Result | Flat    | 5     | 5      | 5       |        |          |
    | P  |        | Objective  | Bare    |       |        |         |        |          |`)
  const lines = (id?: string): unknown[] =>
    (call('OKR_EXPLAIN', rows, ...(id === undefined ? [] : [id])) as Cell[][]).flat()

  test('of everything names the objectives and their sum', () => {
    expect(lines()).toEqual([
      'All objectives: 58%.',
      'Rule: the weighted mean of what is directly below, sum(score × weight) / sum(weight).',
      '“Grow” (row 2) has 58%, weight 1 because none is given.',
      '“Bare” (row 11) is left out: nothing below it has a score.',
      '(0.575 × 1) / 1 = 0.575',
    ])
  })

  test('of an objective says what counted, what was left out and why', () => {
    expect(lines('O')).toEqual([
      '“Grow” (row 2): 58%.',
      'Rule: the weighted mean of what is directly below, sum(score × weight) / sum(weight).',
      '“Users” (row 3) has 100%, weight 2.',
      '“Calls” (row 4) has 50%, weight 0, so it is left out.',
      '“Typed” (row 5) has 30%, weight 1 because none is given.',
      '“Open” (row 6) is left out: it has no current value.',
      '“Broken” (row 7) is left out: its target cannot be read.',
      '“Launch” (row 8) is left out: initiatives and KPIs are not averaged.',
      '“Flat” (row 10) has 0%, weight 1 because none is given.',
      '(1 × 2 + 0.3 × 1 + 0 × 1) / 4 = 0.575',
      'It counts in the score of all objectives with weight 1.',
    ])
  })

  test.each([
    [
      'K1',
      [
        '“Users” (row 3): 100%.',
        'Rule: linear, (current − start) / (target − start).',
        'In row 3, start is empty, which counts as 0, target is 10, current is 12.5.',
        '(12.5 − 0) / (10 − 0) = 1.25',
        'In a mean, 1.25 counts as 1.',
        'It counts in “Grow” (row 2) with weight 2.',
      ],
    ],
    [
      'K2',
      [
        '“Calls” (row 4): 50%.',
        'Rule: linear, (current − start) / (target − start).',
        'In row 4, start is -5, target is 5, current is 0.',
        '(0 − (-5)) / (5 − (-5)) = 0.5',
        'It counts in “Grow” (row 2) with weight 0.',
      ],
    ],
    [
      'K3',
      [
        '“Typed” (row 5): 30%.',
        'The score is the one in the Progress column of row 5, because there is nothing to measure.',
        'It counts in “Grow” (row 2) with weight 1.',
      ],
    ],
    [
      'K4',
      [
        '“Open” (row 6): no score yet.',
        'It has no score: it has no current value.',
        'It is left out of “Grow” (row 2).',
      ],
    ],
    [
      'K6',
      [
        '“Lost” (row 9): 50%.',
        'Rule: linear, (current − start) / (target − start).',
        'In row 9, start is empty, which counts as 0, target is 10, current is 5.',
        '(5 − 0) / (10 − 0) = 0.5',
        'It counts nowhere: OKR_CHECK says why.',
      ],
    ],
    [
      'K7',
      [
        '“Flat” (row 10): 0%.',
        'Rule: linear, (current − start) / (target − start).',
        'In row 10, start is 5, target is 5, current is 5.',
        'Start is target, so it is 0 until it goes beyond.',
        'It counts in “Grow” (row 2) with weight 1.',
      ],
    ],
  ])('of %s leads down to the number', (id, sentences) => expect(lines(id)).toEqual(sentences))

  test('of a wrong id names a few that there are', () => {
    expect(errorOf(() => lines('X')).message).toMatch(
      /^OKR_EXPLAIN: no objective or key result has the id or title “X”/,
    )
  })
})

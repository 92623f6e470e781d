import { describe, expect, test } from 'vitest'
import { goalOf } from '../../../core/time/goal'
import { timedKeyResults } from '../../../core/time/timed-key-results'
import { dayNumber } from '../../../core/cells/day-number'
import { okrs } from '../draw'

const NONE = Number.NEGATIVE_INFINITY
const ANY = Number.POSITIVE_INFINITY

describe('the values that reach a target', () => {
  test.each<[string, string, string, string, number, number]>([
    ['a rising target', '10', '20', '', 20, ANY],
    ['a falling one', '20', '10', '', NONE, 10],
    ['one without a start', '', '20', '', 20, ANY],
    ['at least', '30', '20', 'at least', 20, ANY],
    ['at most', '', '20', 'at most', NONE, 20],
    ['less is better', '', '20', 'inverse', NONE, 20],
    ['met in a share of periods, at most', '', '≤ 5', 'periods', NONE, 5],
    ['met or not, below', '', '< 5', 'binary', NONE, 5],
    ['a bound above the start', '3', '≤ 5', '', NONE, 5],
    ['a bound below the start', '9', 'at least 5', 'binary', 5, ANY],
    ['met or not, within a range', '', '4 – 5', 'binary', 4, 5],
    ['a rule that says more than the cell', '', '≤ 5', 'at least', 5, ANY],
    ['between two bounds, in either order', '25', '20', 'between', 20, 25],
    ['within 5 % of it', '', '100', 'constant', 95, 105],
    ['within a value of it', '', '100', 'within 2', 98, 102],
  ])('%s', (_, start, target, scoring, low, high) => {
    const { tree } = okrs(
      `Objective | Key Result | Start | Target | Current | Scoring\n Grow | Users | ${start} | ${target} | 12 | ${scoring}`,
    )
    expect(goalOf(tree, 1)).toEqual({ low, high })
  })

  test('are unknown without a target', () => {
    const { tree } = okrs('Objective | Key Result | Start | Target | Current\n Grow | Users | 1 | | 12')
    expect(goalOf(tree, 1)).toBeUndefined()
  })
})

test('a due date alone is an end, and a period is one too', () => {
  const { tree } = okrs(`
    | Objective | Key Result | Target | Due        | Cycle   |
    | Grow      | Users      | 10     | 2028-02-29 |         |
    |           | Trials     | 10     |            | Q1 2028 |
    |           | Calls      | 10     |            |         |`)
  expect(timedKeyResults(tree).map(({ node, first, last }) => [node, first, last])).toEqual([
    [1, undefined, dayNumber('2028-02-29')],
    [2, dayNumber('2028-01-01'), dayNumber('2028-03-31')],
    [3, undefined, undefined],
  ])
})

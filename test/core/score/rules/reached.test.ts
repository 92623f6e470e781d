import { describe, expect, test } from 'vitest'
import { progressOf } from '../../../../core/score/one-key-result'
import type { Cell } from '../../../../core/cells/cell'

function progress(start: Cell, target: Cell, current: Cell, scoring: string): number | undefined {
  return progressOf({ start, target, current, scoring }).progress
}

describe('periods are held against their target as the Target cell compares', () => {
  test.each([
    ['at most 5', 1 / 3],
    ['≤ 5', 1 / 3],
    ['< 5', 0],
    ['at least 5', 1],
    ['> 5', 2 / 3],
    ['5-6', 2 / 3],
    [5, 1],
  ])('5, 6 and 7 by %j: %d', (target, share) =>
    expect(progress('', target, '5; 6; 7', 'periods')).toBeCloseTo(share, 12),
  )

  test('without a comparison, on the far side of the start', () => {
    expect(progress(10, 6, '5; 6; 7', 'periods')).toBeCloseTo(2 / 3, 12)
    expect(progress(2, 6, '5; 6; 7', 'periods')).toBeCloseTo(2 / 3, 12)
  })
})

describe('binary is done where the target is reached, from whichever side', () => {
  test.each([
    ['', '≤ 5', 4, 1],
    ['', '≤ 5', 5, 1],
    ['', '≤ 5', 5.1, 0],
    ['', '< 5', 5, 0],
    ['', 'at most 0', 0, 1],
    ['', '4-5', 4.5, 1],
    ['', '4-5', 5.5, 0],
    [24, 12, 12, 1],
    [24, 12, 10, 1],
    [24, 12, 13, 0],
    [3, 0, 0, 1],
    ['', 0, 0, 0],
    ['', 5, 5, 1],
    ['', 5, 4, 0],
  ])('from %j to %j, at %d: %d', (start, target, current, share) =>
    expect(progress(start, target, current, 'binary')).toBe(share),
  )
})

test('a word for a zone is enough for zones', () => {
  expect(progress('', '', 'Commit', 'zones')).toBe(0.3)
  expect(progress('', '', 'target', 'zones 30/70/100')).toBe(0.7)
  expect(progress(0, 100, 'Stretch', 'zones')).toBe(1)
})

import { describe, expect, test } from 'vitest'
import { ALL_CHECKS } from '../../../core/checks/all-checks'
import type { CheckSheet } from '../../../core/checks/check'
import {
  GREEN_FROM,
  RED_BELOW,
  SHARE_OF_A_NOTE,
  strength,
  type StrengthInput,
  strengthOf,
} from '../../../core/checks/strength'
import { strengthInput } from '../../../core/checks/strength-input'
import { inputOf } from './check-input'

const MADE = 200

/** So many checks that failed, each at one row. */
function failing(count: number, severity: 'warning' | 'note' = 'warning'): StrengthInput['found'] {
  return Array.from({ length: count }, (_, i) => ({ row: 2, check: { name: `${severity} ${i}`, severity } }))
}

test('it is the share of the checks that pass, and a note counts half', () => {
  expect(strengthOf([], MADE).share).toBe(1)
  expect(strengthOf(failing(50), MADE).share).toBe(0.75)
  expect(strengthOf(failing(50, 'note'), MADE).share).toBe(1 - (50 * (1 - SHARE_OF_A_NOTE)) / MADE)
})

test('a check counts once, however often it points at something', () => {
  expect(strengthOf([...failing(50), ...failing(50)], MADE)).toEqual(strengthOf(failing(50), MADE))
})

test('without checks there is nothing against it', () => {
  expect(strengthOf([], 0)).toEqual({ share: 1, band: 'green' })
})

describe.each([
  { bound: RED_BELOW, at: 'yellow', below: 'red' },
  { bound: GREEN_FROM, at: 'green', below: 'yellow' },
])('the bound of $at', ({ bound, at, below }) => {
  const failed = Math.round(MADE * (1 - bound))
  test.each([
    [failed - 1, at],
    [failed, at],
    [failed + 1, below],
  ])('%d of 200 fail: %s', (count, band) => {
    expect(strengthOf(failing(count), MADE).band).toBe(band)
  })
})

/** What all checks found in a sheet. */
function foundIn(sheet: CheckSheet): StrengthInput {
  const input = inputOf(sheet)
  const found = ALL_CHECKS.flatMap((check) =>
    check.find(input).map(({ row, facts }) => ({ row, facts, check })),
  )
  return strengthInput(input, ALL_CHECKS, found)
}

test.each(strength.passes)('a strong objective has no line: %#', (sheet) => {
  expect(strength.find(foundIn(sheet))).toEqual([])
})

test.each(strength.fails)('a weak objective has one line: %#', (sheet) => {
  expect(strength.find(foundIn(sheet)).map(({ row }) => row)).toEqual(sheet.at)
})

test('only what is found in its own rows counts against an objective', () => {
  const rows = [
    ['Objective', 'Key result', 'Start', 'Target'],
    ['Be the shop that everybody knows', 'NPS', 40, 50],
    ['Be the shop that everybody trusts', 'CSAT', 4, 5],
  ]
  const { nodes } = inputOf({ rows })
  const found = failing(3).map(({ check }) => ({ row: 3, check }))
  expect(strength.find({ nodes, headerRow: 1, found, made: 4 })).toEqual([
    { row: 3, facts: { seen: 'Be the shop that everybody trusts', strength: 25, count: 4 } },
  ])
})

test('what no row has counts against every objective, and what the sheet has too few of against none', () => {
  const rows = [
    ['Objective', 'Key result', 'Start', 'Target'],
    ['Be the shop that everybody knows', 'Recommendations', 40, 50],
    ['', 'Regulars', 4, 5],
    ['Be the shop that everybody trusts', 'Complaints', 40, 20],
    ['', 'Returns', 4, 3],
  ]
  const { found, headerRow, made } = foundIn({ rows })
  expect(found.map(({ check, row }) => `${check.name} ${row}`)).toEqual(['no owner 1', 'no due date 1'])
  expect(headerRow).toBe(1)
  // Without a day, a list of KPIs and what is about all objectives together.
  expect(ALL_CHECKS.length - made).toBe(9)
})

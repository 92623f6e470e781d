import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { drawn } from '../draw'
import { call } from './calling'

const tree = (text: string): Cell[][] => (call('OKR_TREE', drawn(text)) as Cell[][]).slice(1)

describe('OKR_TREE marks', () => {
  test('an objective whose guardrail is broken, and no other', () => {
    const rows = tree(`
      Objective | Key Result | Judged as | Target | Current
      Grow      | Users      |           | 10     | 5
                | Refunds    | guardrail | 10     | 4
      Care      | Calls      |           | 10     | 5
                | Errors     | guardrail | 10     | 12`)
    expect(rows.map(([title]) => title)).toEqual([
      'Grow (guardrail broken)',
      '    Users',
      '    Refunds (not counted)',
      'Care',
      '    Calls',
      '    Errors (not counted)',
    ])
  })

  test('both in one pair of brackets, in the language of the rows', () => {
    const rows = tree(`
      ID | Übergeordnet | Typ        | Titel  | Zielwert | Istwert
      O  |              | Ziel       | Grow   |          |
      O  |              | Ziel       | Care   |          |
      K  | Care         | Leitplanke | Fehler | 10       | 4`)
    expect(rows.map(([title]) => title)).toEqual([
      'Grow',
      'Care (nicht gezählt, Leitplanke verletzt)',
      '    Fehler (nicht gezählt)',
    ])
  })

  test('a typed score, behind the bar', () => {
    const rows = tree(`
      Objective | Key Result | Target | Current | Score
      Grow      | Users      | 10     | 5       |
                | Calls      |        |         | 0.6`)
    expect(rows.map(([, , , bar]) => bar)).toEqual(['██████░░░░', '█████░░░░░', '██████░░░░ typed'])
  })

  test.each([
    ['aspirational', 6.9, '███████░░░'],
    ['aspirational', 7, '███████░░░ success'],
    ['aspirational', 10, '██████████ success'],
    ['committed', 7, '███████░░░'],
    ['', 7, '███████░░░'],
  ])('an %s key result at %d of 10 as %s', (judged, current, bar) => {
    const rows = tree(
      `Objective | Key Result | Judged as | Target | Current\n Grow | Users | ${judged} | 10 | ${current}`,
    )
    expect(rows[1]?.[3]).toBe(bar)
  })

  test('0.7 is a success also where the sum that makes it is a hair less', () => {
    const rows = tree(
      'Objective | Key Result | Judged as | Start | Target | Current\n Grow | Users | stretch | 0.1 | 0.2 | 0.17',
    )
    expect(rows[1]?.[3]).toBe('███████░░░ success')
    expect((0.17 - 0.1) / (0.2 - 0.1)).not.toBe(0.7)
  })

  test('a typed success with both words', () => {
    const rows = tree(
      'Objective | Key Result | Judged as | Score | Target\n Grow | Users | aspirational | 0.8 | 10',
    )
    expect(rows[1]?.[3]).toBe('████████░░ typed, success')
  })
})

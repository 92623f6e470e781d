import { describe, expect, test } from 'vitest'
import { alignmentOf } from '../../../core/checks/alignment'
import { drawn } from '../draw'
import { inputOf } from './check-input'

function costsOf(sheet: string): { readonly costs: readonly string[]; readonly unknown: readonly string[] } {
  const { tree, nodes } = inputOf({ rows: drawn(sheet) })
  const { deductions, unknown } = alignmentOf(tree, nodes)
  return {
    costs: deductions.map(({ cost, points, rows }) => `${cost} ${points}: ${rows.join(' ')}`),
    unknown,
  }
}

const DEPARTMENTS = `
  | ID | Parent | Title    | Level      | Team    | Target | Current |
  | C  |        | Lead     | Company    |         |        |         |
  | CK | C      | Share    |            |         | 10     | 5       |
  | S  | C      | Sell     | Department | Sales   |        |         |
  | SK | S      | Orders   |            |         | 10     | 5       |
  | H  | C      | Help     | Department | Support |        |         |
  | HK | H      | Answers  |            |         | 10     | 5       |`

describe('alignment', () => {
  test('asks each department for a link to another', () => {
    expect(costsOf(DEPARTMENTS)).toEqual({ costs: ['link 16: 4 6'], unknown: [] })
    expect(costsOf(DEPARTMENTS.replace('| HK | H      |', '| HK | H, S   |')).costs).toEqual([])
  })

  test('takes a lower objective of one department below one of another for a link, and none of its own unit', () => {
    const below = (team: string): string => `${DEPARTMENTS}
  | T  | S      | Show     | Team       | ${team} |        |         |
  | TK | T      | Demos    |            |         | 10     | 5       |`
    expect(costsOf(below('Support')).costs).toEqual([])
    expect(costsOf(below('Sales east')).costs).toEqual(['link 24: 4 6 8'])
  })

  test('knows no level, team or parent that a plain list does not name', () => {
    expect(costsOf('Objective | KR | Target | Current\n Grow | Users | 10 | 5\n Care | | |')).toEqual({
      costs: ['keyResults 4: 3'],
      unknown: ['anchor', 'parent', 'level', 'link'],
    })
  })

  test('misses the company where levels are named and none is its own', () => {
    const sheet = `
      | ID | Parent | Title | Level | Target | Current |
      | S  |        | Sell  | Team  |        |         |
      | K  | S      | Users |       | 10     | 5       |`
    expect(costsOf(sheet).costs).toEqual(['anchor 10: '])
  })

  test('counts an objective whose parent is not there, with levels and without', () => {
    const sheet = `
      | ID | Parent | Title | Target | Current |
      | S  | X      | Sell  |        |         |
      | K  | S      | Users | 10     | 5       |`
    expect(costsOf(sheet).costs).toEqual(['parent 12: 2'])
  })

  test('needs no key results of a unit that only holds the objectives of others', () => {
    const units = `
      | Company | Team  | Key Result | Target | Current |
      | Acme    | Sales | Deals      | 10     | 5       |
      |         |       | Calls      | 10     | 5       |`
    expect(costsOf(units).costs).toEqual([])
    expect(
      costsOf(units.replace('Company', 'Company objective').replace('Team ', 'Team objective')).costs,
    ).toEqual(['keyResults 4: 2'])
  })
})

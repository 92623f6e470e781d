import { describe, expect, test } from 'vitest'
import { issueList, okrs, printed, rowsOf } from '../draw'

describe('a short name alone in the Objective column', () => {
  const read = (...rows: string[]) => okrs(['Objective | KR | Target | Current', ...rows].join('\n'))
  const teamsOf = (...rows: string[]) => [...new Set(rowsOf(read(...rows).table).map(({ team }) => team))]
  const GROW = 'Grow revenue | Users | 10 | 5'
  const SHIP = 'Ship faster | Releases | 10 | 7'

  test('is a section where two of them stand right above objectives', () => {
    const okr = read(
      'Sales |',
      GROW,
      ' | Fans | 10 | 7',
      'Product |',
      'Ship faster | ',
      ' | Releases | 10 | 7',
    )
    expect(printed(okr.tree)).toBe(
      'Grow revenue 60%\n  Users 50%\n  Fans 70%\nShip faster 70%\n  Releases 70%',
    )
    expect(issueList(okr)).toEqual(['2:section-row', '5:section-row'])
    expect(rowsOf(okr.table).map(({ team }) => team)).toEqual(['Sales', 'Sales', 'Product', 'Product'])
  })

  test.each([
    [
      ['HR', 'R&D'],
      ['HR', 'R&D'],
    ],
    [
      ['Vertrieb', 'Produkt'],
      ['Vertrieb', 'Produkt'],
    ],
    [
      ['営業部', '開発チーム'],
      ['営業部', '開発チーム'],
    ],
  ])('%j', ([first, second], teams) =>
    expect(teamsOf(`${first} |`, GROW, `${second} |`, SHIP)).toEqual(teams),
  )

  test.each([
    ['one alone', ['Sales |', GROW, SHIP]],
    ['of several words each', ['Hire well |', GROW, 'Cut churn |', SHIP]],
    ['with key results above the first', [GROW, 'Sales |', SHIP, 'Product |', 'Win | Deals | 5 | 1']],
    [
      'right above its own key results',
      ['Sales |', ' | Users | 10 | 5', 'Product |', ' | Releases | 10 | 7'],
    ],
    ['without key results below', ['Sales |', GROW, 'Product |', 'Ship faster |']],
    ['right above another', ['Sales |', 'Product |', GROW, 'Care |', SHIP]],
    ['with a number', ['Sales | | | 1', GROW, 'Product | | | 2', SHIP]],
    ['that says more', ['売上拡大 |', GROW, '品質向上 |', SHIP]],
  ])('is an objective: %s', (_, rows) => expect(teamsOf(...rows)).toEqual([undefined]))
})

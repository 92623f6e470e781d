import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { scoredNodes } from '../../../core/score/scored-nodes'
import { type Summary, type SummaryField, summaryOf } from '../../../core/score/summary'
import { okrs } from '../draw'

function summed(rows: string | Cell[][], by: SummaryField): Summary {
  return summaryOf(okrs(rows).tree, by)
}

/** `name score objectives/keyResults`. */
function listed(rows: string, by: SummaryField): string[] {
  return summed(rows, by).groups.map(({ name = '–', score, objectives, keyResults }) => {
    const shown = score === undefined ? '' : String(Number(score.toFixed(4)))
    return `${name} ${shown} ${objectives}/${keyResults}`
  })
}

const COMPANY = `
  | ID | Parent | Type | Title   | Team    | Level   | Weight | Target | Current |
  | C  |        | O    | Company |         | Company |        |        |         |
  | S  | C      | O    | Sell    | Sales   | Team    | 3      |        |         |
  | S1 | S      | KR   | Deals   |         |         |        | 10     | 8       |
  | S2 | S      | KR   | Support | Support |         |        | 10     | 2       |
  | H  | C      | O    | Help    | Support | Team    | 1      |        |         |
  | H1 | H      | KR   | Answers |         |         |        | 10     | 10      |
  | G  | H      | O    | Guides  | support |         | 1      |        |         |
  | G1 | G      | KR   | Pages   |         |         |        | 10     | 0       |
  | X  | Z      | KR   | Lost    | Sales   |         |        | 10     | 1       |`

describe('a summary', () => {
  test('by team takes what is topmost in each team, and a key result goes with its objective', () => {
    // Support: its key result below Sell, and Help, which holds Guides: (0.2 × 1 + 0.5 × 0.5) / 1.5.
    expect(listed(COMPANY, 'team')).toEqual(['Sales 0.5 1/2', 'Support 0.3 2/3', '– 0.5 1/0'])
  })

  test('by level reads the column, and without one counts the objectives above', () => {
    expect(listed(COMPANY, 'level')).toEqual(['Company 0.5 1/0', 'Team 0.5 3/4', '–  0/1'])
    expect(listed(COMPANY.replace('| Level   |', '| Link    |'), 'level')).toEqual([
      '1 0.5 1/0',
      '2 0.5 2/3',
      '3 0 1/1',
      '–  0/1',
    ])
  })

  test('by owner takes what each owns', () => {
    const rows = `
      | Objective | KR | Owner | Weight | Target | Current |
      | Grow      |    | Ann   |        |        |         |
      |           | a  |       | 3      | 10     | 10      |
      |           | b  | Bob   | 1      | 10     | 2       |
      | Care      |    |       |        |        |         |
      |           | c  | Bob   | 1      | 10     | 5       |`
    expect(listed(rows, 'owner')).toEqual(['Ann 0.8 1/1', 'Bob 0.4 0/2', '– 0.5 1/0'])
  })

  test('counts each key result in one state', () => {
    const { all } = summed(
      `Objective|KR|Target|Current
       O|done|10|10
        |over|10|12
        |moving|10|4
        |attention|10|3.9
        |open|10|
        |untold||3
        |unread|10|abc`,
      'team',
    )
    expect(Object.fromEntries(all.states)).toEqual({
      done: 2,
      moving: 1,
      attention: 1,
      'not-started': 1,
      'no-target': 1,
      'no-data': 1,
    })
  })

  test('a guardrail and a lost key result are counted and have no say in the score', () => {
    const rows = `
      | ID | Parent | Type | Title | Judged as | Start | Target | Current |
      | O  |        | O    | Grow  |           |       |        |         |
      | K  | O      | KR   | a     |           |       | 10     | 5       |
      | G  | O      | KR   | b     | guardrail | 9     | 5      | 7       |
      | L  | Z      | KR   | c     |           |       | 10     | 10      |`
    const { all, groups } = summed(rows, 'team')
    expect(groups).toEqual([all])
    expect(all).toMatchObject({ score: 0.5, objectives: 1, keyResults: 3 })
  })
})

const HEADER = ['ID', 'Parent', 'Title', 'Team', 'Cycle', 'Target', 'Current', 'Weight']
const forest = fc
  .array(
    fc.record({
      up: fc.nat(),
      team: fc.constantFrom('', 'A', 'B', 'a', 'C'),
      current: fc.option(fc.integer({ min: -5, max: 15 })),
      weight: fc.option(fc.nat({ max: 4 })),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((nodes) =>
    [HEADER as Cell[]].concat(
      nodes.map(({ up, team, current, weight }, i): Cell[] => {
        const several = up % 7 === 0 && i > 2 ? `n${up % i}, n${(up + 1) % i}` : `n${up % Math.max(1, i)}`
        const parent = i === 0 || up % 4 === 0 ? '' : several
        return [`n${i}`, parent, `t${i}`, team, 'Q1', 10, current ?? '', weight ?? '']
      }),
    ),
  )

describe('every summary', () => {
  test('of one group has the score of all objectives', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const { tree } = okrs(rows)
        const { groups, all } = summaryOf(tree, 'cycle')
        expect(groups).toHaveLength(1)
        expect(all.score).toBe(tree.overall)
        if (tree.overall === undefined) expect(groups[0]?.score).toBeUndefined()
        else expect(groups[0]?.score).toBeCloseTo(tree.overall, 9)
      }),
      { numRuns: 300 },
    )
  })

  test('adds up to the rows of the tree, and its scores lie between 0 and 1', () => {
    fc.assert(
      fc.property(forest, fc.constantFrom<SummaryField>('team', 'owner', 'level', 'cycle'), (rows, by) => {
        const { tree } = okrs(rows)
        const { groups, all } = summaryOf(tree, by)
        const nodes = scoredNodes(tree)
        const sum = (of: 'objectives' | 'keyResults'): number =>
          groups.reduce((total, group) => total + group[of], 0)
        expect([sum('objectives'), sum('keyResults')]).toEqual([all.objectives, all.keyResults])
        expect(all.objectives + all.keyResults).toBe(nodes.length)
        for (const { states, keyResults, score = 0 } of groups) {
          expect([...states.values()].reduce((a, b) => a + b, 0)).toBe(keyResults)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('of 20,000 levels is made without recursion', () => {
    const deep = Array.from({ length: 20_000 }, (_, i): Cell[] => [
      `n${i}`,
      i === 0 ? '' : `n${i - 1}`,
      `t${i}`,
      `T${i % 3}`,
      '',
      10,
      5,
      '',
    ])
    expect(summed([HEADER as Cell[]].concat(deep), 'team').groups).toHaveLength(3)
  })
})

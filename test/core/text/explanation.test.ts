import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { readOkrs } from '../../../core/score/read-okrs'
import { readSettings } from '../../../core/score/read-settings'
import type { ScoredTree } from '../../../core/score/scored-tree'
import type { Language } from '../../../core/table/table-language'
import { explainAll, explainNode } from '../../../core/text/explanation'
import { idOf } from '../../../core/tree/node-at'
import { drawn } from '../draw'

const LANGUAGES: readonly Language[] = ['en', 'de', 'es', 'fr', 'pt', 'ja']

function treeOf(rows: string | Cell[][], settings: Cell[][] = []): ScoredTree {
  const grid = typeof rows === 'string' ? drawn(rows) : rows
  const { okrs } = readOkrs(grid, { settings: readSettings(settings).settings })
  if (okrs === undefined) throw new Error('not readable')
  return okrs.tree
}

function nodeOf(tree: ScoredTree, id: string): number {
  return Array.from({ length: tree.size }, (_, node) => node).find((node) => idOf(tree, node) === id) ?? -1
}

function linesOf(rows: string, id: string, settings: Cell[][] = []): string[] {
  const tree = treeOf(rows, settings)
  return explainNode(tree, nodeOf(tree, id))
}

const KINDS = `
  | ID | Parent | Type | Title   | Start | Target | Current | Weight | Score | Judged as    |
  | O  |        | O    | Grow    | 30    | 60     |         |        |       |              |
  | K1 | O      | KR   | Users   |       | 10     | 6       | 3      |       | committed    |
  | K2 | O      | KR   | Calls   |       | 10     | 7       | 1      |       | aspirational |
  | G  | O      | KR   | Errors  | 9     | 5      | 7       |        |       | guardrail    |
  | L  | O      | KR   | Ask     |       | 10     | 5       |        |       | learning     |
  | K3 | O      | KR   | Hand    | 0     | 10     | 5       |        | 0.9   |              |
  | K4 | O      | KR   | Open    | 2     | 10     |         |        |       |              |
  | P  | O      | O    | Sub     |       |        |         | 2      |       |              |
  | K5 | P, Q   | KR   | Both    |       | 10     | 2       | 4      |       |              |
  | Q  |        | O    | Typed   |       |        |         |        | 0.5   |              |`

describe('an explanation', () => {
  test('spells out the block of own key results beside objectives, broken guardrails and the own unit', () => {
    expect(linesOf(KINDS, 'O').slice(2)).toEqual([
      '“Users” (row 3) has 60%, weight 3.',
      '“Calls” (row 4) has 70%, weight 1.',
      '“Errors” (row 5) is left out: guardrails are never averaged.',
      '“Ask” (row 6) is left out: questions to learn from are not averaged.',
      '“Hand” (row 7) has 90%, typed, weight 1 because none is given.',
      '“Open” (row 8) is left out: it has no current value.',
      '“Sub” (row 9) has 20%, weight 2.',
      'Its 3 key results give:',
      '(0.6 × 3 + 0.7 × 1 + 0.9 × 1) / 5 = 0.68',
      'Its 3 key results count once beside the objectives, as 68%, with weight 2, the mean weight of these.',
      '(0.2 × 2 + 0.68 × 2) / 4 = 0.44',
      'In its own unit: 30 + 0.44 × (60 − 30) = 43.2.',
      'The guardrail “Errors” (row 5) is broken; it is shown here and not averaged.',
      'It counts in the score of all objectives with weight 1 because none is given.',
    ])
  })

  test('of a typed objective shows what its parts would give', () => {
    expect(linesOf(KINDS, 'Q')).toEqual([
      '“Typed” (row 11): 50%.',
      'The score 0.5 was typed in Score (row 11), and a typed score stands.',
      'What is below it would give this:',
      'Rule: the weighted mean of what is directly below, sum(score × weight) / sum(weight).',
      '“Both” (row 10) has 20%, weight 4; 50% of it counts here, so 2.',
      '(0.2 × 2) / 2 = 0.2',
      'It counts in the score of all objectives with weight 1 because none is given.',
    ])
  })

  test('of a typed key result shows what its numbers would give', () => {
    expect(linesOf(KINDS, 'K3').slice(1, 7)).toEqual([
      'The score 0.9 was typed in Score (row 7), and a typed score stands.',
      'Its numbers would give this:',
      expect.stringMatching(/^Rule: linear/),
      'Start (row 7) is 0. Target (row 7) is 10. Current (row 7) is 5.',
      '(5 − 0) / (10 − 0) = 0.5',
      'It counts in “Grow” (row 2) with weight 1 because none is given.',
    ])
  })

  test.each([
    ['K1', 'It is committed, so 100% is expected; 60% falls short.'],
    ['K2', 'It is aspirational, so 70% is a success already; with 70% that is reached.'],
    ['L', 'It is a question to learn from, so it is not averaged.'],
    ['G', 'It is a guardrail, so it is never averaged. It is broken.'],
    ['K1', 'In “Grow” (row 2), the key results count once, as one block beside the objectives.'],
    ['K5', '50% of it counts in “Sub” (row 9), with weight 4 × 0.5 = 2.'],
    ['K5', '“Typed” (row 11) has a score of its own, so this changes nothing there.'],
  ])('of %s says: %s', (id, line) => expect(linesOf(KINDS, id)).toContain(line))

  test.each<[string, string, Cell[][], string]>([
    [
      'clamp',
      'K',
      [['Clamp', 'floor']],
      'By the settings, what goes beyond 1 counts in full, and nothing counts below 0.',
    ],
    ['missing', 'M', [['Missing values', 'zero']], 'By the settings, a missing value counts as 0.'],
    [
      'a dialect',
      'K',
      [['Dialect', 'quantive']],
      'By the settings (dialect quantive), what lies outside 0 to 1 counts in full.',
    ],
    ['rounding', 'T', [['Rounding', 'tenths']], 'By the settings, the answer is rounded to tenths.'],
    [
      'no clamp where nothing lies outside',
      'T',
      [['Clamp', 'floor']],
      'It counts in “Go” (row 2) with weight 1 because none is given.',
    ],
  ])('ends with the settings that mattered: %s', (_, id, settings, last) => {
    const rows = `
      | ID | Parent | Title | Start | Target | Current |
      | O  |        | Go    |       |        |         |
      | K  | O      | Over  | 0     | 10     | 15      |
      | M  | O      | Open  | 4     | 10     |         |
      | T  | O      | Third | 0     | 3      | 1       |`
    expect(linesOf(rows, id, settings).pop()).toBe(last)
  })

  test('of 30,000 rows below one parent stays short, says how many more, and keeps the sum', () => {
    const children = Array.from({ length: 30_000 }, (_, i): Cell[] => [`k${i}`, 'O', `t${i}`, 10, i % 11])
    const tree = treeOf([
      ['ID', 'Parent', 'Title', 'Target', 'Current'],
      ['O', '', 'Wide', '', ''],
      ...children,
    ])
    const lines = explainNode(tree, nodeOf(tree, 'O'))
    expect(lines.length).toBeLessThan(50)
    expect(lines).toContain('And 29960 more.')
    expect(lines.find((line) => line.includes(' / '))).toBeDefined()
    expect(evaluated(lastEquation(lines))).toBeCloseTo(tree.score[nodeOf(tree, 'O')] ?? -1, 5)
  })
})

/** The last line that is an equation: its left side, and nothing but digits and signs. */
function lastEquation(lines: readonly string[]): string {
  const equations = lines.filter((line) => /^[\d(][\d\s().×/+−-]* [=→] -?[\d.e-]+$/.test(line))
  return equations[equations.length - 1] ?? ''
}

/** Plain arithmetic: × and / bind before + and −, a minus without a blank behind it is a sign. */
function evaluated(equation: string): number {
  const [left = ''] = equation.split(' = ')
  const parts = left.match(/-?\d[\d.]*(?:e-?\d+)?|[()×/+−]|-/g) ?? []
  const sum = (): number => {
    let value = product()
    while (parts[0] === '+' || parts[0] === '−') value += parts.shift() === '+' ? product() : -product()
    return value
  }
  const product = (): number => {
    let value = atom()
    while (parts[0] === '×' || parts[0] === '/') value *= parts.shift() === '×' ? atom() : 1 / atom()
    return value
  }
  const atom = (): number => {
    const part = parts.shift()
    if (part !== '(') return Number(part)
    const value = sum()
    parts.shift()
    return value
  }
  return sum()
}

const amount = fc.integer({ min: -99_999, max: 99_999 })
const rowOfForest = fc.record({
  up: fc.nat(),
  start: fc.option(amount),
  target: amount,
  current: fc.option(amount),
  weight: fc.option(fc.nat({ max: 5 })),
})
const HEADER: Cell[] = ['ID', 'Parent', 'Title', 'Start', 'Target', 'Current', 'Weight']
const forest = fc.array(rowOfForest, { minLength: 2, maxLength: 25 }).map((nodes) =>
  [HEADER].concat(
    nodes.map(({ up, start, target, current, weight }, i): Cell[] => {
      const parent = i === 0 || up % 5 === 0 ? '' : `n${up % i}`
      return [`n${i}`, parent, `t${i}`, start ?? '', target, current ?? '', weight ?? '']
    }),
  ),
)

const settings = fc.constantFrom<Cell[][]>(
  [],
  [['Clamp', 'none']],
  [['Own key results beside children', 'as equals']],
  [['Own key results beside children', 'key results only']],
  [['Own key results beside children', 'children only']],
  [['Weights', 'equal']],
  [['Weights', 'by target']],
  [['Missing values', 'as start']],
)

describe('every explanation', () => {
  test('ends in an equation that comes to the score', () => {
    let compared = 0
    fc.assert(
      fc.property(forest, settings, (rows, chosen) => {
        const tree = treeOf(rows, chosen)
        for (let node = 0; node < tree.size; node++) {
          const equation = lastEquation(explainNode(tree, node))
          const score = tree.score[node] ?? Number.NaN
          if (equation === '' || equation.includes('→') || Number.isNaN(score)) continue
          compared++
          const shown = evaluated(equation)
          const clamped = chosen[0]?.[0] === 'Clamp' ? shown : Math.min(1, Math.max(0, shown))
          expect(Math.abs(clamped - score)).toBeLessThan(1e-4 * Math.max(1, Math.abs(score)))
        }
        const all = lastEquation(explainAll(tree))
        if (all !== '') expect(evaluated(all)).toBeCloseTo(tree.overall ?? -1, 3)
      }),
      { numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(1000)
  })

  test('has every sentence in every language, and no gap in any', () => {
    for (const language of LANGUAGES) {
      const tree = treeOf(KINDS)
      const of = (node: number): string => explainNode(tree, node, language).join('\n')
      const text = Array.from({ length: tree.size }, (_, node) => of(node)).join('\n')
      expect(text).not.toMatch(/undefined|NaN|\[object|function/)
      expect(text.split('\n').length).toBe(
        Array.from({ length: tree.size }, (_, node) => explainNode(tree, node)).flat().length,
      )
    }
  })
})

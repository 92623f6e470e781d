import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { OUR_SETTINGS } from '../../../core/score/read-settings'
import { readOkrs } from '../../../core/score/read-okrs'
import { scoredNodes } from '../../../core/score/scored-nodes'
import type { Settings } from '../../../core/score/settings'

const HEADER = ['ID', 'Parent', 'Type', 'Title', 'Target', 'Current', 'Weight']

export type Rules = Partial<Omit<Settings, 'dialect'>>

/** Every mix of the rules that a mean is made by. */
export const rules: fc.Arbitrary<Rules> = fc.record({
  ownBeside: fc.constantFrom('block', 'equals', 'key-results', 'children'),
  weights: fc.constantFrom('given', 'equal', 'by-target'),
  clamp: fc.constantFrom('both', 'floor', 'cap', 'none'),
  missing: fc.constantFrom('left-out', 'zero', 'start'),
})

export interface Row {
  readonly id: string
  readonly parent: string
  readonly isKeyResult: boolean
  readonly target: number
  readonly current: number | undefined
  readonly weight: number
}

/** Objectives below objectives, with key results of their own beside them. */
export const forest: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      up: fc.nat(),
      isKeyResult: fc.boolean(),
      target: fc.integer({ min: 1, max: 50 }),
      current: fc.option(fc.integer({ min: -20, max: 90 }), { nil: undefined }),
      weight: fc.nat({ max: 4 }),
    }),
    { minLength: 2, maxLength: 25 },
  )
  .map((rows) => {
    const objectives = rows.flatMap(({ isKeyResult }, i) => (isKeyResult && i > 0 ? [] : [i]))
    return rows.map(({ up, target, current, weight }, i): Row => {
      const isObjective = objectives.includes(i)
      const above = objectives.filter((one) => one < i)
      const parent =
        above.length === 0 || (isObjective && up % 5 === 0) ? '' : `n${above[up % above.length] ?? 0}`
      return { id: `n${i}`, parent, isKeyResult: !isObjective, target, current, weight }
    })
  })

function cellsOf({ id, parent, isKeyResult, target, current, weight }: Row): Cell[] {
  const numbers = isKeyResult ? [target, current ?? ''] : ['', '']
  return [id, parent, isKeyResult ? 'Key Result' : 'Objective', `t${id}`, ...numbers, weight]
}

export interface Scores {
  readonly overall: number | undefined
  readonly byId: ReadonlyMap<string, number | undefined>
  readonly nodes: ReturnType<typeof scoredNodes>
}

export function scored(rows: readonly Row[], own: Rules = {}): Scores {
  const grid = [HEADER, ...rows.map(cellsOf)]
  const { okrs } = readOkrs(grid, { settings: Object.assign({}, OUR_SETTINGS, own) })
  const nodes = okrs === undefined ? [] : scoredNodes(okrs.tree)
  return { overall: okrs?.tree.overall, nodes, byId: new Map(nodes.map(({ id = '', score }) => [id, score])) }
}

export function expectSame(one: Scores, other: Scores): void {
  expect([...one.byId.keys()].sort()).toEqual([...other.byId.keys()].sort())
  const pairs = [...one.byId].map(([id, score]) => [score, other.byId.get(id)])
  for (const [a, b] of [...pairs, [one.overall, other.overall]]) {
    expect(a === undefined).toBe(b === undefined)
    expect(a ?? 0).toBeCloseTo(b ?? 0, 9)
  }
}

export function kr(id: string, parent: string, percent: number, weight = 1): Row {
  return { id, parent, isKeyResult: true, target: 100, current: percent, weight }
}

export function objective(id: string, parent = '', weight = 1): Row {
  return { id, parent, isKeyResult: false, target: 0, current: undefined, weight }
}

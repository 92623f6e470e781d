import * as fc from 'fast-check'
import { scoredNodes } from '../../core/score/scored-nodes'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cells/cell'
import { ALL_FUNCTIONS } from '../../core/functions/all-functions'
import { callFunction } from '../../core/functions/call-function'
import { OkrError } from '../../core/functions/okr-error'
import { progress } from '../../core/score/progress'
import { readOkrs } from '../../core/score/read-okrs'
import { parseSnapshot } from '../../core/snapshot/parse-snapshot'
import { toSnapshot } from '../../core/snapshot/to-snapshot'
import { okrs } from './draw'

const HEADER = ['ID', 'Parent', 'Title', 'Start', 'Target', 'Current', 'Weight']
const NEAR = 1e-9

const amount = fc.integer({ min: -1000, max: 1000 })

/** A forest of at most 40 rows: each row's parent is a row before it, or none. */
const forest = fc
  .array(
    fc.record({
      up: fc.nat(),
      start: amount,
      target: amount,
      current: fc.option(amount),
      weight: fc.nat({ max: 5 }),
    }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((nodes) =>
    nodes.map(({ up, start, target, current, weight }, i): Cell[] => {
      const parent = i === 0 || up % 4 === 0 ? '' : `n${up % i}`
      return [`n${i}`, parent, `t${i}`, start, target, current ?? '', weight]
    }),
  )

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...HEADER,
    'Objective',
    'Key Result',
    'Type',
    'KR',
    'Score',
    '#REF!',
    '#N/A',
    '__proto__',
    '',
    '5%',
    'TBD',
  ),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(null, undefined),
)

const anyGrid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 })

describe('laws', () => {
  test('the order of rows does not matter where each row names its parent', () => {
    fc.assert(
      fc.property(forest, fc.infiniteStream(fc.nat()), (rows, random) => {
        const shuffled = rows
          .map((row) => ({ row, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row)
        const byId = (grid: Cell[][]): [string | undefined, number | undefined][] =>
          scoredNodes(okrs([HEADER, ...grid]).tree)
            .map(({ id, score }): [string | undefined, number | undefined] => [id, score])
            .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
        const ordered = byId(rows)
        byId(shuffled).forEach(([id, score], i) => {
          expect(id).toBe(ordered[i]?.[0])
          expect(score ?? -1).toBeCloseTo(ordered[i]?.[1] ?? -1, 9)
        })
      }),
    )
  })

  test('a rolled-up score lies between the lowest and the highest below it', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const nodes = scoredNodes(okrs([HEADER, ...rows]).tree)
        nodes.forEach(({ basis, score }, i) => {
          if (basis !== 'rolled-up' || score === undefined) return
          const below = nodes.flatMap((node) =>
            node.parent === i && node.weight > 0 ? (node.score ?? []) : [],
          )
          if (below.length === 0) return
          expect(score).toBeGreaterThanOrEqual(Math.min(...below) - NEAR)
          expect(score).toBeLessThanOrEqual(Math.max(...below) + NEAR)
        })
      }),
    )
  })

  test('every score lies between 0 and 1', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const { tree } = okrs([HEADER, ...rows])
        const { overall = 0 } = tree
        const nodes = scoredNodes(tree)
        for (const score of [overall, ...nodes.map((node) => node.score ?? 0)]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('shifting start, target and current together changes nothing', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (start, target, current, by) => {
        const shifted = progress({ start: start + by, target: target + by, current: current + by })
        expect(shifted).toBeCloseTo(progress({ start, target, current }), 9)
      }),
    )
  })

  test('turning all three upside down changes nothing: direction is only in the numbers', () => {
    fc.assert(
      fc.property(amount, amount, amount, (start, target, current) => {
        fc.pre(start !== target)
        expect(progress({ start: -start, target: -target, current: -current })).toBeCloseTo(
          progress({ start, target, current }),
          9,
        )
      }),
    )
  })

  test('a better value never gives a lower score', () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.nat({ max: 500 }), (start, target, current, more) => {
        const better = target >= start ? current + more : current - more
        expect(progress({ start, target, current: better })).toBeGreaterThanOrEqual(
          progress({ start, target, current }),
        )
      }),
    )
  })

  test('reading any grid of any values never throws', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { okrs: read, problem } = readOkrs(grid)
        expect((read === undefined) === (problem !== undefined)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('a custom function answers any grid with values or with a sentence of its own', () => {
    const workbook = { tabs: () => [] }
    fc.assert(
      fc.property(anyGrid, fc.constantFrom(...ALL_FUNCTIONS), (grid, fn) => {
        try {
          const result = callFunction(fn, [grid], workbook)
          const rows = Array.isArray(result) ? result : [[result]]
          expect(new Set(rows.map((row) => row.length)).size).toBe(1)
          for (const value of rows.flat())
            expect(value).toSatisfy((v: unknown) => typeof v !== 'number' || Number.isFinite(v))
        } catch (error) {
          expect(error).toBeInstanceOf(OkrError)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a snapshot survives the journey as JSON, and equal content has an equal rev', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const { tree, issues } = okrs([HEADER, ...rows])
        const at = (generatedAt: string) =>
          toSnapshot({ tree, issues }, { title: 'T', tab: 'OKRs', spreadsheetId: null, generatedAt })
        const sent = at('2026-11-21T10:00:00.000Z')
        const parsed = parseSnapshot(JSON.parse(JSON.stringify(sent)))
        expect(parsed).toEqual({ ok: true, snapshot: sent })
        expect(at('2027-01-01T00:00:00.000Z').rev).toBe(sent.rev)
      }),
    )
  })
})

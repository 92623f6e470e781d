import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { ALL_FUNCTIONS } from '../../../core/functions/all-functions'
import { callFunction } from '../../../core/functions/call-function'
import { OkrError } from '../../../core/functions/okr-error'
import { readOkrs } from '../../../core/score/read-okrs'
import { scoredNodes } from '../../../core/score/scored-nodes'

const LONG = 50_000

/** What people, programs and attackers put into cells. */
const NASTY: readonly unknown[] = [
  ...['1', ' ', '(', '=', '\u200b', 'a', '\u0301', '🎯', '- ', '1.', '"', '\n', '[x] '].map((pump) =>
    pump.repeat(LONG / pump.length),
  ),
  '👩‍👩‍👧',
  '🎯 Grow',
  '\u202eevil\u202c',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff x',
  '\uffff',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'valueOf',
  'length',
  '=HYPERLINK("x")',
  '+1+1',
  "'; DROP TABLE",
  '<script>',
  '${7*7}',
  '%s%n',
  '\\',
  '|',
  '#REF!',
  '#N/A',
  '#',
  '#!',
  NaN,
  Infinity,
  -Infinity,
  -0,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  1e21,
  0.1,
  true,
  false,
  null,
  undefined,
  '',
  new Date(Number.NaN),
  new Date(8.64e15),
  new Date(-8.64e15),
  new Date(0),
  {},
  [],
  [[1]],
  { toString: 1 },
  Symbol.iterator,
  10n,
  () => 1,
  Object.create(null),
  /x/,
  new Map(),
]

const WORDS: readonly Cell[] = [
  'Objective',
  'Key Result',
  'Start',
  'Target',
  'Current',
  'Weight',
  'Score',
  'Progress',
  'Type',
  'Parent',
  'ID',
  'Title',
  'Scoring',
  'Judged as',
  'Cycle',
  'Team',
  'Due',
  'Status',
  'Confidence',
  'KR',
  'O1',
  'O1.1',
  'guardrail',
  'at most',
  'milestones',
  '3/6',
  '≥ 95',
  '50%',
  '1,234',
  'Total',
  'Q4 2026',
  '  - x',
  'n/a',
  'from 1 to 5',
  0,
  1,
  50,
  100,
]

const known = fc.constantFrom<unknown>(...WORDS)
const cell = fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constantFrom(...NASTY) })

/** With a header in most of them, or nothing would be read. */
const grid: fc.Arbitrary<Cell[][]> = fc
  .tuple(
    fc.subarray(WORDS.slice(0, 19) as string[], { minLength: 3 }),
    fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }),
    fc.boolean(),
  )
  .map(([header, rows, hasHeader]) => (hasHeader ? ([header] as unknown[][]).concat(rows) : rows) as Cell[][])

const workbook = { tabs: () => [] }

function throwsOnlyOurs(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof OkrError)) throw error
  }
}

describe('any grid of any cells', () => {
  test('is read, or the problem is said', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const { okrs, problem } = readOkrs(cells)
        expect((okrs === undefined) === (problem !== undefined)).toBe(true)
        for (const { row, column = 1 } of okrs?.issues ?? []) {
          expect(row).toBeGreaterThanOrEqual(1)
          expect(row).toBeLessThanOrEqual(cells.length)
          expect(column).toBeGreaterThanOrEqual(1)
        }
        for (const { score } of okrs === undefined ? [] : scoredNodes(okrs.tree)) {
          expect(score === undefined || (score >= 0 && score <= 1)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each(ALL_FUNCTIONS.map((fn) => [fn.name, fn] as const))(
    '%s answers, or says what is wrong',
    (_, fn) => {
      const argument = fc.oneof({ weight: 3, arbitrary: grid }, fc.constantFrom<unknown>(...NASTY, ...WORDS))
      fc.assert(
        fc.property(grid, fc.array(argument, { maxLength: 4 }), (first, others) => {
          throwsOnlyOurs(() => callFunction(fn, [first, ...others], workbook))
          throwsOnlyOurs(() => callFunction(fn, others, workbook))
        }),
        { numRuns: 100 },
      )
    },
  )

  test('nothing is put on the prototypes', () => {
    readOkrs([
      ['Objective', 'Key Result', 'Target', 'Current', '__proto__', 'constructor'],
      ['__proto__', 'constructor', 10, 5, 'polluted', 'polluted'],
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('each cell is looked at about as often in ten times the rows', () => {
    const looks = (rows: number): number => {
      let count = 0
      const cells = Array.from({ length: rows }, (_, i): Cell[] => [
        i % 3 === 0 ? `O ${i}` : '',
        `K ${i}`,
        '1,5',
        `${i}`,
      ])
      const counted = [['Objective', 'Key Result', 'Target', 'Current'], ...cells].map(
        (row) =>
          new Proxy(row, {
            get(target, key, receiver): unknown {
              count++
              return Reflect.get(target, key, receiver)
            },
          }),
      )
      expect(readOkrs(counted).okrs?.issues).toBeDefined()
      return count
    }
    expect(looks(2000) / looks(200)).toBeLessThan(15)
  })
})

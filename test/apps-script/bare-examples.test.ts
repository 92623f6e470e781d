import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeBareHost } from '../../apps-script/local/script/bare-host'
import { ALL_FUNCTIONS, type Cell, type Grid, readOkrs, SAMPLE_ROWS } from '../../core/index'
import { idParentRows } from '../bench/sheets'

const CODE = readFileSync('dist/apps-script/Code.js', 'utf8')

/** Nothing but ECMAScript 2019, and a new realm for every call, as Sheets has it. */
const host = makeBareHost({ code: CODE, freshPerCall: true })

const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value)
/** A copy of this realm, since what comes back is of the other one. */
const plain = (result: unknown): unknown =>
  Array.isArray(result) ? Array.from(result, (row: unknown[]) => Array.from(row, round)) : round(result)

function answer(name: string, args: readonly (Cell | Grid)[]): unknown {
  try {
    return plain(host.call(name, args))
  } catch (error) {
    return (error as { message: string }).message
  }
}

describe('the built code in a bare realm', () => {
  test('loads without any service, and touches none', () => {
    expect(() => makeBareHost({ code: CODE })).not.toThrow()
  })

  const examples = ALL_FUNCTIONS.flatMap(({ name, examples: all }) =>
    all.map((example, i) => ({ name, example, label: `${name} example ${i + 1}` })),
  )
  test.each(examples)('$label', ({ name, example }) => {
    expect(answer(name, example.args)).toEqual(example.error ?? plain(example.result))
  })

  test('takes what Sheets may hand over for every cell, and answers with values or a sentence', () => {
    const odd: Cell[] = [
      '',
      '#REF!',
      true,
      new Date(2026, 0, 2),
      1e308,
      -0,
      '__proto__',
      'x'.repeat(1000),
      '⚽️',
      '\u0000',
    ]
    for (const { name } of ALL_FUNCTIONS) {
      for (let place = 0; place < 7; place++) {
        const rows = odd.map((cell, i) =>
          (SAMPLE_ROWS[1 + (i % 5)] ?? []).map((old, j) => (j === place ? cell : old)),
        )
        const result = answer(name, [[SAMPLE_ROWS[0] ?? [], ...rows]])
        for (const value of [result].flat(2)) expect(['string', 'number', 'boolean']).toContain(typeof value)
        expect(String(result)).not.toMatch(/undefined|NaN|\[object|is not a function/)
      }
    }
  })

  test('gives the same score as the engine’s source, at any size', () => {
    for (const count of [1, 10, 1000, 20_000]) {
      const rows = idParentRows(count)
      expect(answer('OKR_SCORE', [rows])).toBe(round(readOkrs(rows).okrs?.tree.overall))
    }
  })
})

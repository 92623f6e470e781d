import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { callFunction } from '../../../core/functions/call-function'
import { okrScore } from '../../../core/functions/okr-score'
import { okrSummary } from '../../../core/functions/okr-summary'
import { okrTree } from '../../../core/functions/okr-tree'
import { SAMPLE_ROWS } from '../../../core/functions/sample-rows'
import { readsAsOkrs } from '../../../core/score/read-okrs'
import { errorOf, NO_TABS } from './calling'

function summary(by: unknown, ...settings: Cell[][]): Cell[][] {
  const args = settings.length > 0 ? [SAMPLE_ROWS, by, settings] : [SAMPLE_ROWS, by]
  return callFunction(okrSummary, args, NO_TABS) as Cell[][]
}

/** As the examples are printed: without the noise of doubles. */
function rounded(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(rounded)
  return typeof result === 'number' ? Math.round(result * 1e9) / 1e9 : result
}

describe('OKR_SUMMARY', () => {
  test.each(okrSummary.examples.map((example, i) => ({ example, label: `example ${i + 1}` })))(
    '$label is true',
    ({ example }) => {
      const run = (): unknown => callFunction(okrSummary, example.args, NO_TABS)
      if (example.error === undefined) expect(rounded(run())).toEqual(example.result)
      else expect(errorOf(run).message).toBe(example.error)
    },
  )

  test.each([
    ['owner', 'By owner'],
    ['Owners', 'By owner'],
    ['OWNER', 'By owner'],
    ['Verantwortlich', 'By owner'],
    ['equipo', 'By team'],
    ['Abteilung', 'By team'],
    ['niveau', 'By level'],
    ['quarter', 'By cycle'],
    ['四半期', 'By cycle'],
    ['Perspektive', 'By perspective'],
    ['axe', 'By perspective'],
  ])('%s is read as %s', (by, heading) => expect(summary(by)[0]?.[0]).toBe(heading))

  test.each(['status', '', 'x'.repeat(50_000)])('another word is an error that names the five', (by) => {
    const { code, message } = errorOf(() => summary(by))
    expect(code).toBe('wrong-arguments')
    expect(message).toMatch(/"team", "owner", "level", "cycle" or "perspective"\.$/)
    expect(message.length).toBeLessThan(200)
  })

  test('its last row has the score of OKR_SCORE and the rows of OKR_TREE', () => {
    const [all = []] = summary('level').slice(-1)
    const tree = callFunction(okrTree, [SAMPLE_ROWS], NO_TABS) as Cell[][]
    expect(all[1]).toBe(callFunction(okrScore, [SAMPLE_ROWS], NO_TABS))
    expect(Number(all[2]) + Number(all[3])).toBe(tree.length - 1)
    expect(summary('level')[1]?.slice(1)).toEqual(all.slice(1))
  })

  test('a dialect rounds its scores as it rounds all answers', () => {
    expect(summary('owner', ['Rounding', 'tenths']).map((row) => row[1])).toEqual([
      'OKR score',
      0.4,
      0.8,
      0.4,
      0.5,
      0.5,
    ])
  })

  test.each([
    ['en', 'Level 1', 'All'],
    ['de', 'Ebene 1', 'Alle'],
    ['es', 'Nivel 1', 'Todos'],
    ['fr', 'Niveau 1', 'Tous'],
    ['pt', 'Nível 1', 'Todos'],
    ['ja', '第1階層', 'すべて'],
  ])('in %s has its own words, and is never taken for OKR rows', (language, level, all) => {
    const rows = summary('level', ['language', language])
    expect(rows.slice(1).map(([name]) => name)).toEqual([level, all])
    for (const by of ['team', 'owner', 'level', 'cycle', 'perspective'])
      expect(readsAsOkrs(summary(by, ['language', language]))).toBe(false)
  })
})

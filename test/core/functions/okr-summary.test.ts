import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { callFunction } from '../../../core/functions/call-function'
import { okrScore } from '../../../core/functions/okr-score'
import { okrSummary } from '../../../core/functions/okr-summary'
import { okrTree } from '../../../core/functions/okr-tree'
import { SAMPLE_ROWS } from '../../../core/functions/sample-rows'
import { workbookSnapshot } from '../../../core/functions/workbook-snapshot'
import { readsAsOkrs } from '../../../core/score/read-okrs'
import { call, errorOf, NO_TABS } from './calling'

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

  test.each<[string, unknown[], Cell[]]>([
    ['without days by the score', [], [1, 1, 1, 1, 1]],
    ['with days by the status', ['', '2026-12-15'], [1, 0, 2, 1, 1]],
  ])('%s, every key result is counted once, also one that cannot be read', (_, more, counts) => {
    const rows = [
      ['Objective', 'KR', 'Target', 'Current', 'Due', 'Start date'],
      ...[10, 6, 1, '', '#REF!'].map((current, i) => {
        const [due, begin] = more.length > 0 ? ['2026-12-31', '2026-10-01'] : ['', '']
        return [i === 0 ? 'Grow' : '', `K${i}`, 10, current, due, begin]
      }),
    ]
    const [all = []] = (call('OKR_SUMMARY', rows, 'team', ...more) as Cell[][]).slice(-1)
    expect(all.slice(4, 9)).toEqual(counts)
    if (more.length > 0) expect(all.slice(9)).toEqual([1, 0, 1, 1, 0, 1, 1, 0])
  })

  test('counts what the sidebar, the popup and the badge count', () => {
    const rows: Cell[][] = [['Objective', 'KR', 'Target', 'Current', 'Start date', 'Due', 'Status']]
    const days = ['2026-10-01', '2026-12-31']
    rows.push(['Grow', '', '', '', '', '', ''])
    for (const current of [10, 8, 6, 1, '', 'abc'])
      rows.push(['', `dated ${current}`, 10, current, ...days, ''])
    for (const current of [10, 8, 1, '', 'abc'])
      rows.push(['', `undated ${current}`, 10, current, '', '', ''])
    for (const typed of ['On track', 'At risk', 'Closed', 'Fine'])
      rows.push(['', typed, 10, 2, '', '', typed])
    const workbook = { tabs: () => [], today: () => '2026-12-15' }
    const tab = { name: 'OKRs', values: () => rows, formats: () => [] }
    const source = { title: 'T', spreadsheetId: null, generatedAt: '2026-12-15T10:00:00.000Z' }
    const { snapshot } = workbookSnapshot({ ...workbook, tabs: () => [tab] }, source)
    const [all = []] = (callFunction(okrSummary, [rows, 'team'], workbook) as Cell[][]).slice(-1)
    const { keyResults, done, attention, notStarted } = snapshot?.sums ?? {}
    expect(all.slice(3, 8)).toEqual([keyResults, done, 3, attention, notStarted])
    expect([keyResults, done, attention, notStarted]).toEqual([15, 2, 5, 2])
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

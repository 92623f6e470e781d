import { describe, expect, test } from 'vitest'
import { type ScoredNode } from '../../../../core/score/scored-tree'
import { readSettings } from '../../../../core/score/read-settings'
import { SETTINGS } from '../../../../core/score/setting-definitions'
import { scoredNodes } from '../../../../core/score/scored-nodes'
import { SAMPLE_OBJECTIVES, SURVEY_CURVE } from '../../../../apps-script/local/workbook/sample-key-results'
import { DEFAULT_SETTINGS } from '../../../../core/score/settings'
import { type Cell, findOkrTab, type Grid, readOkrs } from '../../../../core/index'
import { answerOf, call, formulasOf, grid, okrs, settingsRange, tab, tabs } from './sample-sheet'

const { settings } = readSettings(settingsRange)

function nodes(): ScoredNode[] {
  const read = readOkrs(okrs, { settings }).okrs
  return read === undefined ? [] : scoredNodes(read.tree)
}

/** By hand: weighted means of (current - start) / (target - start), none above 1, what has no current left out. */
const SCORES = [
  ['Improve customer satisfaction', (2 * 0.4 + 0.75 + 1) / 4],
  ['Net promoter score', 0.4],
  ['Support response time', 0.75],
  ['Satisfaction rating', 1],
  ['Increase product innovation', (2 * 0.5 + 0.25 + 2 * 0.45) / 5],
  ['New features from customer feedback', 0.5],
  ['Patents filed in the last 12 months', 0.25],
  ['Revenue from new products, last 90 days', 0.45],
  ['Enhance employee engagement', (0.3 + 0.5) / 2],
  ['Employee survey score', 0.3],
  ['Yearly turnover', 0.5],
  ['New development programs', undefined],
  ['Days until a new hire works alone', undefined],
  ['Training hours a person', undefined],
] as const
const OVERALL = (0.6375 + 0.43 + 0.4) / 3

describe('the OKRs of the sample', () => {
  test('stand in the first tab, which is the only one that reads as OKRs', () => {
    const read = tabs.map((one) => ({ name: one.name, values: () => grid(one) }))
    expect(findOkrTab(read)?.name).toBe('OKRs')
    expect(findOkrTab(read.slice(1))).toBeUndefined()
    expect(tabs.map(({ name }) => name)).toEqual([
      'OKRs',
      'Dashboard',
      'Review',
      'Scorecard',
      'Log',
      'KPIs',
      'History',
      'Bets',
      'Settings',
    ])
  })

  test('are three objectives and eleven key results under a header in row 3', () => {
    const { table } = readOkrs(okrs, { settings }).okrs ?? {}
    expect(table?.headerRow).toBe(3)
    expect(nodes().map(({ kind }) => kind === 'objective')).toEqual(
      SCORES.map((_, i) => i % 4 === 0 && i < 12),
    )
  })

  test.each(SCORES)('%s scores %d', (title, score) => {
    const node = nodes().find((one) => one.title === title)
    expect(node?.score ?? -1).toBeCloseTo(score ?? -1, 12)
  })

  test('score 49% together', () => {
    expect(readOkrs(okrs, { settings }).okrs?.tree.overall).toBeCloseTo(OVERALL, 12)
  })

  test('show what a person meets: one done, two that need attention, one without a current value, one that cannot be read', () => {
    const scores = nodes().filter(({ kind }) => kind === 'keyResult')
    expect(scores.filter(({ score }) => score === 1)).toHaveLength(1)
    expect(scores.filter(({ score }) => score !== undefined && score < 0.4)).toHaveLength(2)
    expect(readOkrs(okrs, { settings }).okrs?.issues.map(({ code, row }) => [code, row])).toEqual([
      ['not-started', 12],
      ['not-a-number', 13],
      ['not-started', 14],
    ])
  })

  test('have the net promoter score of today in F4, and due dates in the fourth quarter of 2026', () => {
    expect(okrs[3]?.[4]).toBe(44)
    const [first, last] = [46_296, 46_387] // 2026-10-01, 2026-12-31
    for (const row of tab('OKRs').rows.slice(3)) {
      expect(row[9]?.value).toBeGreaterThanOrEqual(first ?? 0)
      expect(row[9]?.value).toBeLessThanOrEqual(last ?? 0)
    }
  })
})

describe('the columns of the sample', () => {
  /** Mean width of a character of 11 point Arial, with a little to spare, and the padding of a cell. */
  const pixels = (text: string): number => text.length * 6.9 + 6

  /** The texts that are cut when a grid stands in these columns. */
  const cutIn = (cells: Grid, widths: readonly number[]): Cell[] =>
    cells.flatMap((line) =>
      line.filter((cell, i) => typeof cell === 'string' && pixels(cell) > (widths[i] ?? 0)),
    )

  test.each(['OKRs', 'Log', 'KPIs', 'History', 'Bets', 'Settings'])(
    'are wide enough for every text of %s from its header on',
    (name) => {
      const { columnWidths = [] } = tab(name)
      expect(cutIn(grid(tab(name)).slice(2), columnWidths).filter((cell) => cell !== '')).toEqual([])
    },
  )

  test('are wide enough for what the tree and the check spill', () => {
    const { columnWidths = [] } = tab('Dashboard')
    const { A13: tree = '', J13: check = '' } = formulasOf(tab('Dashboard'))
    expect(cutIn(answerOf(tree, 'Dashboard') as Grid, columnWidths)).toEqual([])
    expect(cutIn(answerOf(check, 'Dashboard') as Grid, columnWidths.slice(9))).toEqual([])
  })
})

test('every colour of the sample is readable on its ground', () => {
  const looks = tabs.flatMap(({ rows }) =>
    rows.flat().flatMap(({ look }) => (look === undefined ? [] : [look])),
  )
  for (const { color = '#000000', background = '#ffffff' } of looks) {
    expect([color, background, contrast(color, background) >= 4.5]).toEqual([color, background, true])
  }
})

describe('the Settings tab', () => {
  const lines = grid(tab('Settings')).slice(1)

  test('names every setting with a value that holds anyway, so that nothing changes until a person changes it', () => {
    expect(lines.slice(0, SETTINGS.length).map(([name]) => name)).toEqual(SETTINGS.map(({ name }) => name))
    const read = readSettings(settingsRange)
    expect(read.issues).toEqual([])
    expect(read.settings).toMatchObject({ ...DEFAULT_SETTINGS, scoring: 'linear', language: 'en' })
  })

  test('names every value that a setting can take', () => {
    SETTINGS.forEach(({ values = [] }, i) => {
      const meaning = String(lines[i]?.[2]).replaceAll(',', '').toLowerCase()
      for (const { name } of values) expect(meaning).toContain(name.replaceAll(',', '').toLowerCase())
    })
  })

  test('has the curve that a key result names', () => {
    expect([...settings.curves.keys()]).toEqual([SURVEY_CURVE])
    expect(okrs.flat()).toContain(SURVEY_CURVE)
    expect(nodes().find(({ rule }) => rule?.name === 'curve')?.title).toBe('Employee survey score')
  })
})

test.each(SAMPLE_OBJECTIVES.flatMap(({ keyResults }) => keyResults))(
  '“$sentence” reads back to the numbers beside it',
  ({ sentence, measure: { start, target, format } }) => {
    const [row = []] = call('OKR_PARSE', sentence) as Cell[][]
    const scale = format.includes('%') ? 100 : 1
    expect(row[1] === '' ? 0 : row[1]).toBeCloseTo(start * scale, 9)
    expect(row[2]).toBeCloseTo(target * scale, 9)
    expect(row[5]).toBe(true)
  },
)

test('every KPI feeds a key result or a KPI that there is, but the one that nothing works on yet', () => {
  const kpis = grid(tab('KPIs')).slice(3)
  const known = [...okrs.map((row) => row[1]), ...kpis.map(([name]) => name)]
  const feeds = kpis.map((row) => row[9])
  for (const one of feeds.filter((cell) => cell !== '')) expect(known).toContain(one)
  expect(kpis.filter((row) => row[9] === '').map(([name]) => name)).toEqual(['Customers who leave'])
})

describe('the lists of the sample', () => {
  const header = (name: string): readonly Cell[] => grid(tab(name))[2] ?? []
  const columnOf = (name: string, heading: string): Cell[] =>
    grid(tab(name))
      .slice(3)
      .map((row) => row[header(name).indexOf(heading)])

  test('have today’s values of the log in the tab OKRs', () => {
    const last = new Map(
      columnOf('Log', 'Key result').map((title, i) => [title, columnOf('Log', 'Value')[i]]),
    )
    for (const [title, value] of last)
      expect([title, okrs.find((row) => row[1] === title)?.[4]]).toEqual([title, value])
  })

  test('have the newest values of the history in the tab KPIs', () => {
    const names = columnOf('KPIs', 'KPI')
    expect(header('History').slice(1, names.length + 1)).toEqual(names)
    const newest = grid(tab('History'))
      .at(-1)
      ?.slice(1, names.length + 1)
    expect(newest).toEqual(columnOf('KPIs', 'Current'))
  })
})

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

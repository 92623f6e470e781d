import { describe, expect, test } from 'vitest'
import type { Grid } from '../../../core/cells/cell'
import { dayNumber } from '../../../core/cells/day-number'
import { unknownKpi } from '../../../core/checks/unknown-kpi'
import { fedCurrents, withFedCurrents } from '../../../core/kpi/feed-key-results'
import { healthOf } from '../../../core/kpi/health'
import { perspectiveNames, perspectiveOf } from '../../../core/kpi/perspectives'
import { readKpis } from '../../../core/kpi/read-kpis'
import { readSeries } from '../../../core/kpi/read-series'
import { type PerspectiveCard, scorecardOf } from '../../../core/kpi/scorecard'
import { readOkrs } from '../../../core/score/read-okrs'
import { readTable } from '../../../core/table/read-table'
import type { Table } from '../../../core/table/table'
import { inputOf } from '../checks/check-input'
import { drawn } from '../draw'

const DAY = dayNumber('2026-10-01')

const tableOf = (rows: Grid): Table => {
  const { table } = readTable(rows)
  if (table === undefined) throw new Error('no table')
  return table
}

describe('a KPI feeds a key result', () => {
  const list = drawn('ID | KPI | Current\n K1 | Promoters | 7\n K2 | Orders | 3\n K3 | Empty |')
  const { kpis } = readKpis(list)
  const series = readSeries(
    drawn(
      'Date | KPI | Value\n 2026-09-30 | Promoters | 8\n 2026-10-02 | Promoters | 9\n 2026-09-01 | Logins | 4',
    ),
  )
  const rows = drawn(`
    | Objective | Key Result | KPI       | Target | Current |
    | Grow      | by name    | promoters | 10     |         |
    |           | by id      | k2        | 10     |         |
    |           | of series  | Logins    | 10     |         |
    |           | typed      | Promoters | 10     | 1       |
    |           | no value   | Empty     | 10     |         |
    |           | slip       | Promotors | 10     |         |
    |           | none       |           | 10     |         |`)
  const fed = fedCurrents(tableOf(rows), { kpis, series }, DAY)

  test('by name or id, with the value valid on the day, where nothing is typed', () => {
    expect(Object.fromEntries(fed)).toEqual({
      2: { value: 8, day: '2026-09-30', kpi: 'Promoters' },
      3: { value: 3, kpi: 'Orders' },
      4: { value: 4, day: '2026-09-01', kpi: 'Logins' },
    })
  })

  test('an unknown name is a problem, with the nearest one', () => {
    expect(fed.has(7)).toBe(false)
    expect(unknownKpi.find(inputOf({ rows, kpis: list }))).toContainEqual({
      row: 7,
      field: 'kpi',
      facts: { seen: 'slip', named: 'Promotors', nearest: 'Promoters' },
    })
  })

  test('the rows are read as if it stood there', () => {
    const { okrs } = readOkrs(withFedCurrents(rows, tableOf(rows), fed))
    expect([...(okrs?.tree.score ?? [])].slice(1, 5)).toEqual([0.8, 0.3, 0.4, 0.1])
  })

  test.each<[string, Grid[number], Grid[number], number | undefined]>([
    ['per cent where the key result counts to a hundred', [50, 80], ['75 %', '62 %'], 62],
    ['whole numbers where it has shares', ['50 %', '80 %'], [75, 62], 0.62],
    ['hours where it counts days', ['3 days', '1 day'], ['24 h', '48 h'], 2],
    ['plain numbers', [50, 80], [75, 62], 62],
  ])('in the unit of the key result: %s', (_, numbers, kpi, value) => {
    const okrRows = tableOf([
      ['Objective', 'Key Result', 'KPI', 'Start', 'Target', 'Current'],
      ['Grow', 'a', 'A', ...numbers, ''],
    ])
    const own = readKpis([
      ['KPI', 'Target', 'Current'],
      ['A', ...kpi],
    ]).kpis
    expect(fedCurrents(okrRows, { kpis: own, series: readSeries([]) }, DAY).get(2)?.value).toBe(value)
  })

  test('without a KPI column nothing is fed', () => {
    const plain = drawn('Objective | Key Result | Target | Current\n Grow | a | 1 |')
    expect(fedCurrents(tableOf(plain), { kpis, series }, DAY).size).toBe(0)
    expect(withFedCurrents(plain, tableOf(plain), new Map())).toBe(plain)
  })
})

describe('perspectives', () => {
  test.each([
    ['Finance', 0],
    ['Kundenperspektive', 1],
    ['Procesos internos', 2],
    ['Apprentissage et croissance', 3],
    ['Aprendizado & crescimento', 3],
    ['顧客の視点', 1],
    ['INTERNAL PROCESSES', 2],
  ])('%s', (text, place) => {
    expect(perspectiveOf(text, {})).toBe(place)
  })

  test('the setting renames them, and the usual words still count', () => {
    const settings = { perspectives: 'Money, Guests, Kitchen, Crew' }
    expect(perspectiveNames('de', settings)).toEqual(['Money', 'Guests', 'Kitchen', 'Crew'])
    expect(['guests', 'Customer', 'Crew', 'Weather'].map((text) => perspectiveOf(text, settings))).toEqual([
      1,
      1,
      3,
      undefined,
    ])
    expect(perspectiveNames('de', { perspectives: 'Geld' })[1]).toBe('Kunden')
  })
})

describe('the scorecard', () => {
  const cards = (kpiRows: string, okrRows?: string): readonly PerspectiveCard[] => {
    const health = readKpis(drawn(kpiRows)).kpis.map((kpi) => healthOf(kpi, [], { day: DAY }))
    const tree = okrRows === undefined ? undefined : readOkrs(drawn(okrRows)).okrs?.tree
    return scorecardOf({ health, tree, settings: {} })
  }
  const KPIS = `
    | KPI    | Perspective | Target | Current | Feeds   |
    | Margin | Financial   | 10     | 10      |         |
    | NPS    | Customer    | 10     | 8       | Loyalty |
    | Waits  | Customer    | 10     | 1       |         |
    | Odd    |             | 10     | 1       |         |`

  test('counts goals and measures apart, and says what is missing', () => {
    const okrs = `
      | Objective | Key Result | Perspective | KPI   | Target | Current |
      | Care      | Answers    |             | waits | 10     | 5       |
      |           | Loyalty    |             |       | 10     | 7       |
      | Run well  | Orders     | Process     |       | 10     | 2       |`
    expect(cards(KPIS, okrs)).toMatchObject([
      { perspective: 0, goals: 0, score: undefined, measures: 1, health: { healthy: 1 }, gap: 'no-goal' },
      { perspective: 1, goals: 1, measures: 2, health: { watch: 1, unhealthy: 1 }, gap: undefined },
      { perspective: 2, goals: 1, score: 0.2, measures: 0, gap: 'no-measure' },
      { perspective: 3, goals: 0, measures: 0, gap: 'neither' },
      { perspective: undefined, goals: 0, measures: 1, gap: undefined },
    ])
    expect(cards(KPIS, okrs)[1]?.score).toBeCloseTo(0.6, 12)
  })

  test('an objective without a perspective counts in those of its key results, each with its own part', () => {
    const okrs = `
      | Objective | Key Result | Perspective | Target | Current |
      | Both      |            |             |        |         |
      |           | Revenue    | Finance     | 10     | 2       |
      |           | Loyalty    |             | 10     | 6       |
      |           | Else       |             | 10     | 10      |`
    const [money, customer, , , none] = cards(KPIS, okrs)
    expect([money?.score, customer?.score, none?.score]).toEqual([0.2, 0.6, 1])
  })

  test('without OKR rows no goal is missed', () => {
    expect(cards(KPIS).map(({ gap }) => gap)).toEqual([
      undefined,
      undefined,
      'no-measure',
      'no-measure',
      undefined,
    ])
  })
})

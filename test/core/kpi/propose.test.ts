import { describe, expect, test } from 'vitest'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import { MOST_KEY_RESULTS, type Proposal, proposalsFor } from '../../../core/kpi/propose'
import { readKpis } from '../../../core/kpi/read-kpis'
import { readSeries } from '../../../core/kpi/read-series'
import { type AllSettings, OUR_SETTINGS } from '../../../core/score/read-settings'
import { scoredNodes } from '../../../core/score/scored-nodes'
import { drawn, okrs } from '../draw'
import { noiseOf } from '../../bench/noise'
import { randomOf } from '../../bench/random'

interface Sheet {
  readonly kpis: string
  readonly series: string
  readonly rows?: string
  readonly settings?: Partial<AllSettings>
  readonly today?: string
}

function proposals({ kpis, series, rows, settings = {}, today = '2026-10-05' }: Sheet): readonly Proposal[] {
  return proposalsFor({
    kpis: readKpis(drawn(kpis)).kpis,
    series: readSeries(drawn(series)),
    nodes: rows === undefined ? [] : scoredNodes(okrs(rows).tree),
    settings: { ...OUR_SETTINGS, ...settings },
    today: dayNumber(today),
  })
}

const drafted = (sheet: Sheet): string[] =>
  proposals(sheet).map(({ health, why, keyResults }) =>
    [
      `${health.kpi.name} is ${why}`,
      ...keyResults.map(({ kpi, start, target }) => `${kpi.name} ${start} to ${target}`),
    ].join(', '),
  )

const CHURN = 'KPI | Target | Direction\n Churn | 4 | decrease'
const BAD = 'Date | Churn\n 2026-08-31 | 5.9\n 2026-09-30 | 6.1'

describe('a draft', () => {
  test('is made when the last two values are unhealthy', () => {
    expect(drafted({ kpis: CHURN, series: BAD })).toEqual(['Churn is unhealthy, Churn 6.1 to 4'])
  })

  test('is not made after one unhealthy value', () => {
    expect(drafted({ kpis: CHURN, series: 'Date | Churn\n 2026-08-31 | 4.2\n 2026-09-30 | 6.1' })).toEqual([])
    expect(drafted({ kpis: CHURN, series: 'Date | Churn\n 2026-09-30 | 6.1' })).toEqual([])
  })

  test('is not made by values that are still to come', () => {
    expect(drafted({ kpis: CHURN, series: BAD, today: '2026-09-29' })).toEqual([])
    expect(drafted({ kpis: CHURN, series: BAD, today: '2026-09-30' })).toHaveLength(1)
  })

  test('is made for a stagnant KPI below its target, and for none that meets it', () => {
    const months = [82, 81, 82, 83, 82, 81, 82, 82, 81, 82]
    const series = `Date | Users\n${months.map((value, i) => `2026-${String(i + 1).padStart(2, '0')}-28 | ${value}`).join('\n')}`
    const users = (target: number): string => `KPI | Target | Direction\n Users | ${target} | increase`
    expect(drafted({ kpis: users(100), series, today: '2026-10-28' })).toEqual([
      'Users is stagnant, Users 82 to 100',
    ])
    expect(drafted({ kpis: users(80), series, today: '2026-10-28' })).toEqual([])
  })

  test('is not made for a KPI that recovers, which is said', () => {
    const values = [9, 8.6, 8.1, 7.7, 7.2, 6.8, 6.3, 5.9]
    const series = `Date | Churn\n${values.map((value, i) => `2026-0${i + 1}-28 | ${value}`).join('\n')}`
    expect(drafted({ kpis: CHURN, series, today: '2026-08-30' })).toEqual(['Churn is recovering'])
  })

  test.each([
    [
      'a row that names the KPI',
      'Objective | Key result | KPI | Target\n Care | Fewer leave | Churn | 4',
      [],
    ],
    ['a title with its name', 'Objective | Key result | Target\n Care | Lower churn | 4', []],
    ['a title with a longer word', 'Objective | Key result | Target\n Care | Churners called | 4', ['one']],
    [
      'a row that was due yesterday',
      'Objective | Key result | Due | Target\n Care | Lower churn | 2026-10-04 | 4',
      ['one'],
    ],
    [
      'a row that is due today',
      'Objective | Key result | Due | Target\n Care | Lower churn | 2026-10-05 | 4',
      [],
    ],
    [
      'a row of a cycle that is over',
      'Objective | Key result | Cycle | Target\n Care | Lower churn | Q3 2026 | 4',
      ['one'],
    ],
    [
      'a row of the cycle that runs',
      'Objective | Key result | Cycle | Target\n Care | Lower churn | Q4 2026 | 4',
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(drafted({ kpis: CHURN, series: BAD, rows })).toHaveLength(expected.length)
  })

  test('is not made for a KPI that feeds a key result that there is', () => {
    const kpis = 'KPI | Target | Direction | Feeds\n Churn | 4 | decrease | Customers stay'
    const rows = (title: string): string => `Objective | Key result | Target\n Care | ${title} | 4`
    expect(drafted({ kpis, series: BAD, rows: rows('Customers stay') })).toEqual([])
    expect(drafted({ kpis, series: BAD, rows: rows('Something else') })).toHaveLength(1)
  })
})

describe('the key results of a draft', () => {
  const SERIES = `Date | Churn | Answers | Visits | Calls | Mails | Chats
    2026-08-31 | 5.9 | 61 | 5 | 5 | 5 | 5
    2026-09-30 | 6.1 | 85 | 8 | 8 | 8 | 8`

  test('come from what feeds it, then from leading KPIs of its perspective', () => {
    const kpis = `KPI | Target | Direction | Feeds | Kind | Perspective
      Churn | 4 | decrease | | lagging | Customer
      Answers | 90 | increase | Churn | | Internal process
      Visits | 10 | increase | | leading | Customer
      Calls | 10 | increase | | leading | Financial
      Mails | 10 | increase | | lagging | Customer`
    expect(drafted({ kpis, series: SERIES })).toEqual([
      'Churn is unhealthy, Answers 85 to 90, Visits 8 to 10',
    ])
  })

  test('are at most four, and never of a KPI that is where it should be', () => {
    const line = (name: string, target: number): string => `\n ${name} | ${target} | increase | Churn`
    const kpis = `KPI | Target | Direction | Feeds\n Churn | 4 | decrease |${['Answers', 'Visits', 'Calls', 'Mails', 'Chats'].map((name, i) => line(name, name === 'Answers' ? 85 : 10 + i)).join('')}`
    const [draft] = proposals({ kpis, series: SERIES })
    expect(draft?.keyResults.map(({ kpi }) => kpi.name)).toEqual(['Visits', 'Calls', 'Mails', 'Chats'])
    expect(draft?.keyResults).toHaveLength(MOST_KEY_RESULTS)
  })

  test('come from a KPI that was seen to move first', () => {
    const noise = noiseOf({ name: 'white', keeps: 0, drift: 0 }, 40, randomOf(17))
    const lines = noise.slice(2).map((value, i) => {
      const day = isoOfDayNumber(dayNumber('2026-01-05') + 7 * i)
      return `${day} | ${(12 + (noise[i] ?? 0)).toFixed(3)} | ${(70 + value).toFixed(3)}`
    })
    const kpis = 'KPI | Target | Direction\n Churn | 4 | decrease\n Answers | 90 | increase'
    const [draft] = proposals({
      kpis,
      series: `Date | Churn | Answers\n${lines.join('\n')}`,
      today: '2026-10-05',
    })
    expect(draft?.keyResults[0]?.driver).toMatchObject({ from: 'leads', lagged: { lag: 2 } })
  })

  test('lead to the nearest end of a range', () => {
    const kpis = 'KPI | Target | Upper bound | Direction\n Stock | 10 | 20 | between'
    const series = (value: number): string => `Date | Stock\n 2026-08-31 | ${value}\n 2026-09-30 | ${value}`
    expect(drafted({ kpis, series: series(40) })).toEqual(['Stock is unhealthy, Stock 40 to 20'])
    expect(drafted({ kpis, series: series(1) })).toEqual(['Stock is unhealthy, Stock 1 to 10'])
  })

  test('of another draft need no draft of their own', () => {
    const kpis = 'KPI | Target | Direction | Feeds\n Answers | 90 | increase | Churn\n Churn | 4 | decrease |'
    const series = 'Date | Churn | Answers\n 2026-08-31 | 5.9 | 50\n 2026-09-30 | 6.1 | 50'
    expect(drafted({ kpis, series })).toEqual(['Churn is unhealthy, Answers 50 to 90'])
  })
})

describe('a draft is due at the end of the cycle', () => {
  const dueOn = (settings: Partial<AllSettings>, today = '2026-10-05'): string =>
    isoOfDayNumber(proposals({ kpis: CHURN, series: BAD, settings, today })[0]?.due ?? 0)

  test.each<[Partial<AllSettings>, string, string]>([
    [{}, '2026-10-05', '2026-12-31'],
    [{ cycle: 'H2 2026' }, '2026-10-05', '2026-12-31'],
    [{ cycle: '2026-10-01 to 2026-11-15' }, '2026-11-15', '2026-11-15'],
    [{ cycle: '2026-10-01 to 2026-11-15' }, '2026-11-16', '2026-12-31'],
    [{}, '2026-12-31', '2026-12-31'],
    [{}, '2027-01-01', '2027-03-31'],
  ])('%j on %s: %s', (settings, today, due) => {
    expect(dueOn(settings, today)).toBe(due)
  })

  test.each([
    [1, '2026-12-31'],
    [2, '2026-10-31'],
    [3, '2026-11-30'],
    [4, '2026-12-31'],
    [5, '2026-10-31'],
    [6, '2026-11-30'],
    [7, '2026-12-31'],
    [8, '2026-10-31'],
    [9, '2026-11-30'],
    [10, '2026-12-31'],
    [11, '2026-10-31'],
    [12, '2026-11-30'],
  ])('with a fiscal year from month %i, on %s', (fiscalStart, due) => {
    expect(dueOn({ fiscalStart })).toBe(due)
  })
})

import { describe, expect, test } from 'vitest'
import { ALL_DIALECTS } from '../../../core/score/dialects/all-dialects'
import { judged, Q4, shown } from './judged'

describe('another system’s status', () => {
  const rows = `
    | Objective | KR     | Target | Current | Scoring | Status |
    | Grow      | ahead  | 10     | 9       |         |        |
    |           | slow   | 10     | 4       |         |        |
    |           | poor   | 10     | 1       |         |        |
    |           | holds  | 10     | 9       | at most |        |
    |           | broken | 10     | 12      | at most |        |
    |           | empty  | 10     |         |         |        |
    |           | judged | 10     | 6       |         | red    |`

  /** Of the key results and then the objective. */
  const WORDS: Readonly<Record<string, readonly string[]>> = {
    google: ['Green', 'Yellow', 'Red', 'Green', 'Red', 'not-started', 'red', 'Yellow'],
    atlassian: ['On track', 'At risk', 'Off track', 'On track', 'Off track', 'not-started', 'red', 'At risk'],
    servicenow: ['Green', 'Red', 'Red', 'Green', 'Red', 'not-started', 'red', 'Red'],
    qulture: ['Green', 'Yellow', 'Red', 'Green', 'Red', 'not-started', 'red', 'Yellow'],
    flowyteam: ['Pass', 'Fail', 'Fail', 'Pass', 'Fail', 'not-started', 'red', 'Between'],
    'sheets-rag': ['Green', 'Yellow', 'Red', 'Green', 'Red', 'not-started', 'red', 'Yellow'],
    gitlab: [
      'Within reach',
      'May be out of reach',
      'May be out of reach',
      'Within reach',
      'May be out of reach',
      'not-started',
      'red',
      'May be out of reach',
    ],
    viva: ['On Track', 'Behind', 'At Risk', 'On Track', 'At Risk', 'Not Started', 'red', 'Behind'],
    engagedly: ['On Track', 'On Track', 'At Risk', 'On Track', 'Behind', 'not-started', 'red', 'On Track'],
    planview: ['Ahead', 'On Track', 'Behind', 'On Track', 'Behind', 'not-started', 'red', 'Behind'],
    oboard: ['On track', 'On track', 'At risk', 'On track', 'At risk', 'not-started', 'red', 'On track'],
    mooncamp: [
      'On Track',
      'Progressing',
      'Off Track',
      'On Track',
      'Off Track',
      'Not Started',
      'red',
      'Progressing',
    ],
    upraise: ['On Track', 'Lagging', 'At Risk', 'On Track', 'At Risk', 'not-started', 'red', 'Lagging'],
    workfront: ['On Target', 'At Risk', 'In Trouble', 'On Target', 'In Trouble', 'New', 'red', 'At Risk'],
    boja: ['On Track', 'At Risk', 'Off Track', 'Done', 'Off Track', 'not-started', 'red', 'At Risk'],
    perdoo: ['no-data', 'no-data', 'no-data', 'no-data', 'no-data', 'not-started', 'red', 'Off track'],
    worxmate: ['no-data', 'no-data', 'no-data', 'no-data', 'no-data', 'not-started', 'red', 'Off Track'],
    profitco: ['no-data', 'no-data', 'no-data', 'no-data', 'no-data', 'not-started', 'red', 'In Trouble'],
    puzzle: ['TARGET', 'COMMIT', 'FAIL', 'STRETCH', 'FAIL', 'not-started', 'red', 'COMMIT'],
    openokr: ['Green', 'Red', 'Red', 'Green', 'Red', 'Pending', 'red', 'Yellow'],
  }

  test('every dialect with a rule is here', () => {
    const names = ALL_DIALECTS.filter(({ status }) => status !== undefined).map(({ name }) => name)
    expect(Object.keys(WORDS).sort()).toEqual(names.sort())
  })

  test.each(Object.keys(WORDS))('%s', (dialect) => {
    const [objective, ...keyResults] = judged(rows, { settings: [...Q4, ['Dialect', dialect]] }).nodes.map(
      shown,
    )
    expect([...keyResults, objective]).toEqual(WORDS[dialect])
  })

  test('has the nearest of our codes, for what counts statuses', () => {
    const { nodes } = judged(rows, { settings: [...Q4, ['Dialect', 'workfront']] })
    expect(nodes.map(({ code }) => code)).toEqual([
      'behind',
      'on-track',
      'behind',
      'at-risk',
      'on-track',
      'at-risk',
      'not-started',
      'at-risk',
    ])
  })

  test('without a rule of its own ours holds', () => {
    const settings = [...Q4, ['Dialect', 'lattice']]
    expect(judged(rows, { settings }).nodes.map(shown).slice(0, 3)).toEqual(['behind', 'on-track', 'behind'])
  })

  test('OpenOKR calls closed, outdated and last status in its order', () => {
    const openokr = `
      | Objective | KR | Last check-in | Delivered on | Status   | Target | Current |
      | Grow      | a  | 2026-10-10    | 2026-11-01   |          | 10     | 9       |
      |           | b  | 2026-10-10    |              |          | 10     | 9       |
      |           | c  | 2026-11-14    |              | On Track | 10     | 1       |
      |           | d  |               |              |          | 10     | 9       |`
    const { nodes } = judged(openokr, { settings: [...Q4, ['Dialect', 'openokr']] })
    expect(nodes.slice(1).map(({ computed: { label, code } }) => [label, code])).toEqual([
      ['Closed', 'closed'],
      ['Outdated', 'stale'],
      ['On Track', 'on-track'],
      ['Outdated', 'stale'],
    ])
  })

  test('puzzle looks at the zones of the value', () => {
    const zones = `
      | Objective | KR | Scoring          | Target | Current |
      | Grow      | a  | zones 20/60/100  | 100    | 20      |
      |           | b  | zones 20/60/100  | 100    | 60      |
      |           | c  | zones            | 100    | 29      |`
    const { nodes } = judged(zones, { settings: [...Q4, ['Dialect', 'puzzle']] })
    expect(nodes.slice(1).map(shown)).toEqual(['COMMIT', 'TARGET', 'FAIL'])
  })

  test('Perdoo judges a KPI by its target', () => {
    const kpis = `
      | ID | Parent | Type | Title | Target | Current |
      | O  |        | O    | Grow  |        |         |
      | A  | O      | KPI  | a     | 10     | 10      |
      | B  | O      | KPI  | b     | 10     | 9       |
      | C  | O      | KPI  | c     |        | 9       |`
    const { nodes } = judged(kpis, { settings: [...Q4, ['Dialect', 'perdoo']] })
    expect(nodes.slice(1).map(shown)).toEqual(['Healthy', 'Unhealthy', 'Healthy'])
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import { ALL_DIALECTS } from '../../../core/score/dialects/all-dialects'
import { readOkrs } from '../../../core/score/read-okrs'
import { readSettings } from '../../../core/score/read-settings'
import { scoredNodes } from '../../../core/score/scored-nodes'
import type { ScoredTree } from '../../../core/score/scored-tree'
import { judge, type Judgement, statusesOf } from '../../../core/time/statuses'
import type { NodeStatus } from '../../../core/time/subject-status'
import { drawn } from '../draw'

function treeOf(rows: string | Cell[][], settings: Cell[][] | string = 'okr-sheets'): ScoredTree {
  const grid = typeof rows === 'string' ? drawn(rows) : rows
  const { okrs } = readOkrs(grid, { settings: readSettings(settings).settings })
  if (okrs === undefined) throw new Error('not readable')
  return okrs.tree
}

interface Given {
  readonly settings?: Cell[][] | string
  readonly today?: string
  readonly log?: Readonly<Record<string, string>>
}

function judged(rows: string | Cell[][], { settings, today = '2026-11-15', log }: Given = {}): Judgement {
  const tree = treeOf(rows, settings)
  const nodes = scoredNodes(tree)
  const lastCheckIn = (node: number): number | undefined => {
    const day = log?.[nodes[node]?.title ?? '']
    return day === undefined ? undefined : dayNumber(day)
  }
  return judge(tree, { today, lastCheckIn: log === undefined ? undefined : lastCheckIn })
}

function shown({ label, code }: NodeStatus): string {
  return label ?? code
}

/** `title status`, one for each node. */
function listed(rows: string, given: Given = {}): string[] {
  const nodes = scoredNodes(treeOf(rows, given.settings))
  return judged(rows, given).nodes.map((status, place) => `${nodes[place]?.title} ${shown(status)}`)
}

function expectedIn(rows: string, given: Given = {}): (number | undefined)[] {
  return judged(rows, given).nodes.map(({ expected }) => expected && Number(expected.toFixed(6)))
}

const Q4 = [['Cycle', 'Q4 2026']]

describe('days come from above', () => {
  const rows = `
    | ID | Parent | Title | Cycle   | Start date | Due        | Target | Current |
    | O  |        | Grow  | Q4 2026 |            |            |        |         |
    | A  | O      | a     |         |            |            | 10     | 5       |
    | B  | O      | b     |         | 2026-11-01 |            | 10     | 5       |
    | C  | O      | c     |         |            | 2026-11-15 | 10     | 5       |
    | D  | O      | d     | Q4 2026 – Q1 2027 |  |            | 10     | 5       |
    | E  | O      | e     | Cycle 9 |            |            | 10     | 5       |`
  const days = judged(rows).nodes.map(({ span }) =>
    span === undefined ? 'none' : `${isoOfDayNumber(span.first)} ${isoOfDayNumber(span.last)}`,
  )

  test('a key result has its own, else those of its objective', () => {
    expect(days).toEqual([
      '2026-10-01 2026-12-31',
      '2026-10-01 2026-12-31',
      '2026-11-01 2026-12-31',
      '2026-10-01 2026-11-15',
      '2026-10-01 2027-03-31',
      'none',
    ])
  })

  test('days left are counted to the last day', () => {
    expect(judged(rows).nodes.map(({ daysLeft }) => daysLeft)).toEqual([46, 46, 46, 0, 136, undefined])
    expect(judged(rows, { today: '2027-01-02' }).nodes[0]?.daysLeft).toBe(-2)
  })

  test('an objective without any has those of all that is below it', () => {
    const { nodes, whole } = judged(`
      | Objective | KR | Start date | Due        | Target | Current |
      | Grow      |    |            |            |        |         |
      |           | a  | 2026-10-05 | 2026-11-01 | 10     | 5       |
      |           | b  | 2026-10-20 | 2026-12-01 | 10     | 5       |`)
    const span = { first: dayNumber('2026-10-05'), last: dayNumber('2026-12-01') }
    expect(nodes[0]?.span).toEqual(span)
    expect(whole.span).toEqual(span)
  })

  test('beside its first key result, an objective takes the cycle of the row and not its due day', () => {
    const { nodes } = judged(`
      | Objective | KR | Cycle   | Due        | Target | Current |
      | Grow      | a  | Q4 2026 | 2026-11-01 | 10     | 5       |
      |           | b  |         |            | 10     | 5       |`)
    expect(nodes.map(({ daysLeft }) => daysLeft)).toEqual([46, -14, 46])
  })
})

describe('what is expected of an objective', () => {
  test('is the mean of what is below it with the weights of its score', () => {
    const rows = `
      | Objective | KR | Weight | Due        | Target | Current |
      | Grow      | a  | 3      | 2026-11-15 | 10     | 10      |
      |           | b  | 1      |            | 10     | 5       |
      | Care      | c  | 1      |            | 10     | 5       |`
    const half = 45 / 91
    const grow = (3 + half) / 4
    const six = (share: number): number => Number(share.toFixed(6))
    expect(expectedIn(rows, { settings: Q4 })).toEqual([grow, 1, half, half, half].map(six))
    expect(judged(rows, { settings: Q4 }).whole.expected).toBeCloseTo((grow + half) / 2, 12)
  })

  test('leaves out what its score leaves out', () => {
    const rows = `
      | Objective | KR | Judged as | Scoring | Due        | Target | Current |
      | Grow      | a  |           |         | 2026-11-15 | 10     |         |
      |           | b  |           |         |            | 10     | 5       |
      |           | g  | guardrail |         |            | 10     | 12      |`
    expect(expectedIn(rows, { settings: Q4 })).toEqual([0.494505, 1, 0.494505, 1])
  })

  test('is its own where nothing below has one', () => {
    const rows = '| Objective | KR | Target | Current |\n| Grow | a | 10 | |'
    expect(expectedIn(rows, { settings: Q4 })).toEqual([0.494505, 0.494505])
  })

  test('counts working days and phases', () => {
    const rows = `
      | Objective | KR | Phases                         | Target | Current |
      | Grow      | a  | 2026-11-15=30%, 2026-12-01=60% | 10     | 5       |
      |           | b  |                                | 10     | 5       |`
    const settings = [...Q4, ['Days counted', 'working days']]
    expect(expectedIn(rows, { settings })[1]).toBe(0.3)
    expect(expectedIn(rows, { settings })[2]).toBe(Number((31 / 65).toFixed(6)))
  })

  test('wrong phases are told with the row’s status', () => {
    const { nodes } = judged(
      '| Objective | KR | Phases | Target | Current |\n| Grow | a | 2027-05-01=30% | 10 | 5 |',
      {
        settings: Q4,
      },
    )
    expect(nodes[1]?.phaseProblems).toEqual([{ code: 'outside', seen: '2027-05-01=30%' }])
  })
})

describe('how rows stand', () => {
  const rows = `
    | Objective | KR     | Start | Target | Current | Scoring | Judged as | Delivered on |
    | Grow      | ahead  |       | 10     | 9       |         |           |              |
    |           | slow   |       | 10     | 4       |         |           |              |
    |           | poor   |       | 10     | 1       |         |           |              |
    |           | ready  |       | 10     | 10      |         |           |              |
    |           | empty  |       | 10     |         |         |           |              |
    |           | aimless|       |        | 3       |         |           |              |
    |           | falls  | 20    | 10     | 15      |         |           |              |
    |           | holds  |       | 10     | 9       | at most |           |              |
    |           | broken |       | 10     | 12      | at most |           |              |
    |           | guard  |       | 10     | 12      |         | guardrail |              |
    |           | ended  |       | 10     | 7       |         |           | 2026-11-01   |
    |           | to end |       | 10     | 7       |         |           | 2026-12-01   |`

  test('by their pace', () => {
    expect(listed(rows, { settings: Q4 })).toEqual([
      'Grow on-track',
      'ahead on-track',
      'slow behind',
      'poor at-risk',
      'ready done',
      'empty not-started',
      'aimless no-data',
      'falls on-track',
      'holds on-track',
      'broken at-risk',
      'guard on-track',
      'ended closed',
      'to end on-track',
    ])
  })

  test('and after the last day', () => {
    const after = listed(rows, { settings: Q4, today: '2027-01-01' })
    expect(after.filter((line) => line.endsWith('done'))).toEqual(['ready done', 'holds done', 'guard done'])
    expect(after[1]).toBe('ahead at-risk')
  })

  test('an objective by its weakest key result, if the settings say so', () => {
    const settings = [...Q4, ['Status of an objective', 'weakest key result']]
    expect(listed(rows, { settings })[0]).toBe('Grow at-risk')
    expect(judged(rows, { settings }).whole.code).toBe('at-risk')
  })

  test('an objective is closed when all below is, and something was not reached', () => {
    const closed = `
      | Objective | KR | Target | Current | Status  |
      | Grow      | a  | 10     | 10      |         |
      |           | b  | 10     | 5       | dropped |`
    expect(listed(closed, { settings: Q4 })).toEqual(['Grow closed', 'a done', 'b dropped'])
    expect(listed(closed.replace('dropped', 'paused '), { settings: Q4 })[0]).toBe('Grow on-track')
  })

  test('nothing below that counts has a value: not started', () => {
    const open = '| Objective | KR | Target | Current |\n| Grow | a | 10 | |\n| Bare | | | |'
    expect(listed(open, { settings: Q4 })).toEqual(['Grow not-started', 'a not-started', 'Bare no-data'])
    expect(judged(open, { settings: Q4 }).whole.code).toBe('not-started')
  })
})

describe('a typed status', () => {
  const rows = `
    | ID | Parent | Title | Status    | Target | Current |
    | O  |        | Grow  | 🟢        |        |         |
    | A  | O      | a     | Off track | 10     | 9       |
    | B  | O      | b     | Waiting   | 10     | 1       |
    | C  | O      | c     |           | 10     | 1       |`

  test('wins, is shown as typed, and the computed one stands beside it', () => {
    const { nodes } = judged(rows, { settings: Q4 })
    expect(nodes.map(shown)).toEqual(['🟢', 'Off track', 'Waiting', 'at-risk'])
    expect(nodes.map(({ code }) => code)).toEqual(['on-track', 'at-risk', 'at-risk', 'at-risk'])
    expect(nodes.map(({ computed }) => computed.code)).toEqual(['behind', 'on-track', 'at-risk', 'at-risk'])
    expect(nodes.map(({ typed }) => typed)).toEqual(['🟢', 'Off track', 'Waiting', undefined])
  })

  test('beside the first key result is that of the key result', () => {
    expect(
      listed('| Objective | KR | Status | Target | Current |\n| Grow | a | red | 10 | 9 |', { settings: Q4 }),
    ).toEqual(['Grow on-track', 'a red'])
  })
})

describe('silence', () => {
  const rows = `
    | Objective | KR | Last check-in | Target | Current |
    | Grow      | a  | 2026-11-05    | 10     | 9       |
    |           | b  | 2026-11-04    | 10     | 9       |
    |           | c  |               | 10     | 9       |
    |           | d  | 2026-12-01    | 10     | 9       |`
  const without = rows.replace('Last check-in', 'Something    ')

  test('is counted from the Last check-in column: ten days are not stale, eleven are', () => {
    expect(listed(rows, { settings: Q4 })).toEqual([
      'Grow on-track',
      'a on-track',
      'b stale',
      'c stale',
      'd stale',
    ])
  })

  test('a later entry of the log counts', () => {
    expect(listed(rows, { settings: Q4, log: { b: '2026-11-05', c: '2026-11-14' } })).toEqual([
      'Grow on-track',
      'a on-track',
      'b on-track',
      'c on-track',
      'd stale',
    ])
  })

  test('is not judged where neither a column nor a log is', () => {
    expect(listed(without, { settings: Q4 })[3]).toBe('c on-track')
    expect(listed(without, { settings: Q4, log: {} })[3]).toBe('c stale')
    expect(judged(without, { settings: Q4 }).nodes[1]?.daysOverdue).toBeUndefined()
  })

  test('makes an objective stale when nobody reported anything below it', () => {
    expect(listed(rows, { settings: Q4, today: '2026-11-16' })[0]).toBe('Grow stale')
    expect(judged(rows, { settings: Q4, today: '2026-11-16' }).whole.code).toBe('stale')
  })
})

describe('confidence', () => {
  const rows = `
    | Objective | KR | Confidence | Target | Current |
    | Grow      | a  | 9          | 10     | 1       |
    |           | b  | 10         | 10     | 1       |
    | Care      | c  | 5          | 10     | 1       |
    |           | d  |            | 10     | 1       |`

  test('of an objective is the mean of those below, and says while nothing is judged whether it is too safe', () => {
    const { nodes, whole } = judged(rows, { settings: Q4, today: '2026-10-02' })
    expect(nodes.map(({ confidence }) => confidence)).toEqual([0.95, 0.9, 1, 0.5, 0.5, undefined])
    expect(nodes.map(({ draft }) => draft)).toEqual([
      'sandbagging',
      undefined,
      undefined,
      'sweet-spot',
      undefined,
      undefined,
    ])
    expect(whole.confidence).toBeCloseTo(0.8, 12)
    expect(judged(rows, { settings: Q4 }).nodes[0]?.draft).toBeUndefined()
  })
})

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

describe('laws', () => {
  const row = fc.record({
    up: fc.nat(),
    current: fc.option(fc.integer({ min: -2, max: 14 })),
    weight: fc.option(fc.nat({ max: 3 })),
    cycle: fc.constantFrom('', '', 'Q3 2026', 'Q4 2026', 'FY27', 'Cycle 3'),
    due: fc.constantFrom('', '', '2026-11-20', '2026-02-01', 'soon'),
  })
  const HEADER = ['ID', 'Parent', 'Title', 'Cycle', 'Due', 'Target', 'Current', 'Weight']
  const forest = fc.array(row, { minLength: 1, maxLength: 25 }).map((rows) =>
    [HEADER as Cell[]].concat(
      rows.map(({ up, current, weight, cycle, due }, i): Cell[] => {
        const several = up % 7 === 0 && i > 2 ? `n${up % i}, n${(up + 1) % i}` : `n${up % Math.max(1, i)}`
        return [
          `n${i}`,
          i === 0 || up % 4 === 0 ? '' : several,
          `t${i}`,
          cycle,
          due,
          10,
          current ?? '',
          weight ?? '',
        ]
      }),
    ),
  )

  test('what is expected lies between what is expected below it', () => {
    fc.assert(
      fc.property(forest, fc.integer({ min: 46000, max: 46500 }), (rows, today) => {
        const tree = treeOf(rows, Q4)
        const { nodes, whole } = judge(tree, { today: isoOfDayNumber(today) })
        for (const { expected = 0 } of [...nodes, whole]) {
          expect(expected).toBeGreaterThanOrEqual(0)
          expect(expected).toBeLessThanOrEqual(1 + 1e-12)
        }
        expect(nodes).toHaveLength(tree.size)
      }),
      { numRuns: 200 },
    )
  })

  test('where all have the same days, all objectives are expected to have come that far', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const same = rows.map((cells, i) =>
          i === 0 ? cells : cells.map((cell, at) => (at === 3 || at === 4 ? '' : cell)),
        )
        for (const { expected = -1 } of statusesOf(treeOf(same, Q4), { today: '2026-11-15' }))
          expect(expected).toBeCloseTo(45 / 91, 9)
      }),
      { numRuns: 200 },
    )
  })

  test('20,000 levels are judged without recursion', () => {
    const deep = Array.from({ length: 20_000 }, (_, i): Cell[] => [
      `n${i}`,
      i === 0 ? '' : `n${i - 1}`,
      `t${i}`,
      '',
      '',
      10,
      5,
      '',
    ])
    const { nodes } = judge(treeOf([HEADER as Cell[]].concat(deep), Q4), { today: '2026-11-15' })
    expect(new Set(nodes.map(({ code }) => code))).toEqual(new Set(['on-track']))
  })
})

import { describe, expect, test } from 'vitest'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import { judged, listed, Q4, shown } from './judged'

function expectedIn(rows: string, given: Parameters<typeof judged>[1] = {}): (number | undefined)[] {
  return judged(rows, given).nodes.map(({ expected }) => expected && Number(expected.toFixed(6)))
}

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

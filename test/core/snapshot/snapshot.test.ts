import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readOkrs } from '../../../core/score/read-okrs'
import { contentHash } from '../../../core/snapshot/content-hash'
import { parseSnapshot } from '../../../core/snapshot/parse-snapshot'
import type { Snapshot } from '../../../core/snapshot/snapshot'
import { toSnapshot } from '../../../core/snapshot/to-snapshot'
import { drawn } from '../draw'

const SOURCE = { title: 'Tech', tab: 'OKRs', spreadsheetId: 'abc', generatedAt: '2026-11-21T10:00:00.000Z' }

function snapshotOf(text: string, formats?: string[][]): Snapshot {
  const { okrs } = readOkrs(drawn(text), { formats })
  if (okrs === undefined) throw new Error('not readable')
  return toSnapshot(okrs, SOURCE)
}

const OUTLINE = `
  | Objective | KR    | Owner | Target | Current | Cycle   | Status   | Due        | Team |
  | Grow      | Users | Ann   | 10     | 5       | Q4 2026 | On track | 2026-12-31 | Web  |
  |           | Sales | Bob   | 10     | 1       | Q4 2026 |          |            | Web  |
  |           | Docs  |       | 3      |         |         |          |            |      |`

describe('a snapshot', () => {
  test('holds objectives with their key results, the sums and the issues in words', () => {
    const snapshot = snapshotOf(OUTLINE)
    expect(snapshot).toMatchObject({ v: 2, ...SOURCE, cycle: 'Q4 2026' })
    expect(snapshot.sums).toEqual({
      score: 0.3,
      expected: null,
      objectives: 1,
      keyResults: 3,
      done: 0,
      attention: 1,
      notStarted: 1,
    })
    expect(snapshot.objectives).toMatchObject([
      {
        row: 2,
        title: 'Grow',
        parent: null,
        depth: 0,
        score: 0.3,
        owner: null,
        team: 'Web',
        status: null,
        due: null,
      },
    ])
    expect(snapshot.objectives[0]?.keyResults).toMatchObject([
      {
        row: 2,
        title: 'Users',
        parent: 2,
        depth: 1,
        owner: 'Ann',
        status: 'On track',
        due: '2026-12-31',
        state: 'moving',
      },
      {
        row: 3,
        title: 'Sales',
        progress: 0.1,
        score: 0.1,
        start: null,
        target: 10,
        current: 1,
        state: 'attention',
      },
      { row: 4, title: 'Docs', progress: null, score: null, current: null, state: 'not-started' },
    ])
    expect(snapshot.issues).toMatchObject([{ code: 'not-started', severity: 'note', row: 4, column: null }])
    expect(snapshot.issues[0]?.problem).toContain('“Docs”')
  })

  test('has no cycle when the rows name several', () => {
    expect(snapshotOf('Objective|KR|Target|Cycle\n a|b|1|Q3\n a|c|1|Q4').cycle).toBeNull()
  })

  test('says of a value that cannot be read that there is no data, and counts it as nothing', () => {
    const { objectives, sums } = snapshotOf('Objective|KR|Target|Current\nGrow|a|10|#REF!\n|b|10|abc\n|c|10|')
    const states = objectives.flatMap(({ keyResults }) => keyResults.map(({ state }) => state))
    expect(states).toEqual(['no-data', 'no-data', 'not-started'])
    expect(sums).toMatchObject({ keyResults: 3, done: 0, attention: 0, notStarted: 1 })
  })

  test('says per cent in the numbers people typed, without the noise of binary fractions', () => {
    const formats = [[], ['', '', '0%', '0%', '0%']]
    const [objective] = snapshotOf(
      'Objective|KR|Start|Target|Current\n a|b|0.29|0.57|0.35',
      formats,
    ).objectives
    expect(objective?.keyResults[0]).toMatchObject({ unit: '%', start: 29, target: 57, current: 35 })
  })

  test('puts a child objective below its parent, and key results below key results with the nearest objective', () => {
    const { objectives } = snapshotOf(`
      | ID | Parent | Type | Title | Target | Current |
      | C  |        | O    | Co    |        |         |
      | T  | C      | O    | Team  |        |         |
      | K  | T      | KR   | Users | 10     | 5       |
      | S  | K      | KR   | Sub   | 10     | 1       |
      | L  | C      | KR   | NPS   | 10     | 4       |
      | X  | Z      | KR   | Lost  | 10     | 4       |`)
    expect(objectives.map(({ id, parent, depth }) => [id, parent, depth])).toEqual([
      ['C', null, 0],
      ['T', 2, 1],
    ])
    expect(objectives.map(({ keyResults }) => keyResults.map(({ id, parent }) => [id, parent]))).toEqual([
      [['L', 2]],
      [
        ['K', 3],
        ['S', 4],
      ],
    ])
  })

  test('has a rev that changes with the content and not with the time', () => {
    const one = snapshotOf(OUTLINE)
    const { okrs } = readOkrs(drawn(OUTLINE))
    const later = okrs && toSnapshot(okrs, { ...SOURCE, generatedAt: '2027-01-01T00:00:00.000Z' })
    expect(later?.rev).toBe(one.rev)
    expect(snapshotOf(OUTLINE.replace('| 5 ', '| 6 ')).rev).not.toBe(one.rev)
    expect(one.rev).toMatch(/^[0-9a-f]{16}$/)
  })

  test('of a tree 10,000 levels deep is still plain JSON', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `n${i} | ${i === 0 ? '' : `n${i - 1}`} | t${i} | 10 | 5`,
    )
    const deep = snapshotOf(['ID | Parent | Title | Target | Current', ...rows].join('\n'))
    expect(deep.objectives).toHaveLength(9999)
    expect(parseSnapshot(JSON.parse(JSON.stringify(deep))).ok).toBe(true)
  })
})

describe('the content hash', () => {
  test('differs for texts that differ in one character', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `row ${i}`)
    expect(new Set(texts.map(contentHash)).size).toBe(5000)
  })
})

describe('parsing a snapshot', () => {
  const good = async (): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(new URL('../../fixtures/snapshot.json', import.meta.url), 'utf8')) as Record<
      string,
      unknown
    >

  test('reads the example', async () =>
    expect(parseSnapshot(await good())).toEqual({ ok: true, snapshot: await good() }))

  test('reads version 1, whose rows nobody had judged by a day', async () => {
    const old = await readFile(new URL('../../fixtures/old-snapshots/v1.json', import.meta.url), 'utf8')
    const parsed = parseSnapshot(JSON.parse(old))
    if (!parsed.ok) throw new Error(parsed.reason)
    const { snapshot } = parsed
    expect(snapshot).toMatchObject({ v: 2, today: null, daysLeft: null, kpis: [], bets: [] })
    expect(snapshot.sums).toMatchObject({ score: 0.52, expected: null, attention: 1 })
    expect(snapshot.objectives[0]?.keyResults[0]).toMatchObject({
      title: 'Net promoter score',
      state: 'moving',
      expected: null,
      confidence: null,
      checkedIn: null,
      forecast: null,
    })
  })

  test('drops fields it does not know', async () => {
    const value = { ...(await good()), later: 1 }
    expect(parseSnapshot(value)).toEqual({ ok: true, snapshot: await good() })
  })

  test('keeps issue codes it does not know', async () => {
    const issues = [
      { code: 'from-the-future', severity: 'note', row: 1, column: null, problem: 'p', remedy: 'r' },
    ]
    expect(parseSnapshot({ ...(await good()), issues }).ok).toBe(true)
  })

  test('refuses a newer version by name', async () => {
    expect(parseSnapshot({ ...(await good()), v: 3 })).toEqual({ ok: false, reason: 'too-new' })
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'hello'],
    ['an array', []],
    ['version 0', { v: 0 }],
    ['no rows', { v: 1 }],
  ])('refuses %s', (_, value) =>
    expect(parseSnapshot(value)).toMatchObject({ ok: false, reason: 'bad-shape' }),
  )

  test.each([
    [
      'a score above 1',
      'sums',
      { score: 1.1, objectives: 1, keyResults: 1, done: 0, attention: 0, notStarted: 0 },
      'sums.score',
    ],
    ['a count that is no number', 'sums', { score: 1, objectives: '1' }, 'sums.objectives'],
    ['a title that is no text', 'title', 7, 'title'],
    ['a time that is none', 'generatedAt', 'yesterday', 'generatedAt'],
    ['an endless text', 'title', 'x'.repeat(5001), 'title'],
    ['objectives that are no list', 'objectives', {}, 'objectives'],
  ])('refuses %s and says where', async (_, key, value, path) => {
    expect(parseSnapshot({ ...(await good()), [key]: value })).toEqual({
      ok: false,
      reason: 'bad-shape',
      path,
    })
  })
})

import { describe, expect, test } from 'vitest'
import type { AuthMode } from '../../../apps-script/local/services/authorization'
import type { HtmlOutput } from '../../../apps-script/local/services/html-service'
import type { SheetBook } from '../../../apps-script/local/workbook/sheet-book'
import { storedBook } from '../../../apps-script/local/workbook/stored-book'
import { overTheWire } from '../../../apps-script/local/script/wire'
import { sampleWorkbook } from '../../../apps-script/local/workbook/sample-workbook'
import { parseSnapshot } from '../../../core/index'
import { type AddOn, bookOf, openAddOn } from './add-on'

const SAMPLE_SCORE = (0.6375 + 0.43 + 0.4) / 3
const REFUSED = 'You do not have permission to call'

const sample = (): SheetBook => storedBook(sampleWorkbook)
const noTable = (): SheetBook => bookOf({ Notes: [['Buy milk']] })

/** A workbook that may not be looked at. */
const untouchable = (): SheetBook => {
  const touched = (): never => {
    throw new Error('the workbook was touched')
  }
  return { title: '', tabs: touched, activate: touched }
}

const keyOf = (link: unknown): string => new URL(String(link)).searchParams.get('key') ?? ''
const connect = (addOn: AddOn, name = 'connection'): string =>
  keyOf((addOn.in('FULL').call(name) as { link: string }).link)

describe('the menu', () => {
  test.each(
    (['NONE', 'LIMITED', 'FULL'] as const).flatMap((mode) => [
      ['onOpen', mode] as const,
      ['onInstall', mode] as const,
    ]),
  )('%s makes it in mode %s and touches nothing else', (name, mode) => {
    const addOn = openAddOn(untouchable())
    addOn.in(mode).call(name)
    expect(addOn.menus).toEqual([
      [
        { label: 'Open OKR sidebar', run: 'openSidebar' },
        { label: 'Connect the browser extension', run: 'connectExtension' },
      ],
    ])
    expect([addOn.sidebars, addOn.dialogs, [...addOn.properties]]).toEqual([[], [], []])
  })

  test('every item calls a function that there is', () => {
    const addOn = openAddOn(sample())
    addOn.in('NONE').call('onOpen')
    for (const { run } of addOn.menus.flat()) addOn.in('FULL').call(run)
    expect([addOn.sidebars.length, addOn.dialogs.length]).toEqual([1, 1])
  })
})

describe('windows', () => {
  const only = (pages: readonly HtmlOutput[]): HtmlOutput => {
    const [page] = pages
    if (page === undefined || pages.length > 1) throw new Error(`${pages.length} pages were shown`)
    return page
  }

  test('the sidebar shows the OKRs', () => {
    const addOn = openAddOn(untouchable())
    addOn.in('FULL').call('openSidebar')
    const page = only(addOn.sidebars)
    expect(page.getTitle()).toBe('OKRs')
    expect(page.getContent()).toContain('data-view="okrs"')
  })

  test('the dialog shows the other view of the same page', () => {
    const addOn = openAddOn(untouchable())
    addOn.in('FULL').call('connectExtension')
    const page = only(addOn.dialogs)
    expect([page.getWidth(), page.getHeight()]).toEqual([480, 260])
    expect(page.getContent()).toContain('data-view="connect"')
    expect(page.getContent()).not.toContain('data-view="okrs"')
  })

  test.each(
    ['openSidebar', 'connectExtension'].flatMap((name) =>
      (['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const).map((mode) => [name, mode] as const),
    ),
  )('%s is refused in mode %s', (name, mode) => {
    const addOn = openAddOn(sample())
    expect(() => addOn.in(mode).call(name)).toThrow(REFUSED)
    expect([addOn.sidebars, addOn.dialogs]).toEqual([[], []])
  })
})

describe('custom functions', () => {
  test('OKR_SCORE() reads the workbook', () => {
    expect(openAddOn(sample()).in('CUSTOM_FUNCTION').call('OKR_SCORE')).toBeCloseTo(SAMPLE_SCORE, 12)
  })

  test('OKR_SCORE of rows looks at nothing else', () => {
    const rows = [
      ['Objective', 'Key result', 'Target', 'Current'],
      ['Grow', 'Sales', 100, 25],
    ]
    expect(openAddOn(untouchable()).in('CUSTOM_FUNCTION').call('OKR_SCORE', [rows])).toBe(0.25)
  })

  test('OKR_SCORE() may not read where there is no document', () => {
    expect(() => openAddOn(sample()).in('NONE').call('OKR_SCORE')).toThrow(REFUSED)
  })
})

describe('the sidebar’s calls', () => {
  /** What the sidebar gets of an answer. */
  const answerOf = (book: SheetBook, knownRev = ''): { kind: string; snapshot?: { rev: string } } =>
    overTheWire(openAddOn(book).in('FULL').call('sidebarSnapshot', [knownRev])) as ReturnType<typeof answerOf>

  test('a snapshot of a sheet with dates passes the wire and parses', () => {
    const { kind, snapshot } = answerOf(sample())
    expect(kind).toBe('snapshot')
    const parsed = parseSnapshot(snapshot)
    expect(parsed).toMatchObject({ ok: true, snapshot: { title: 'Tech Solutions Inc.', tab: 'OKRs' } })
    expect(parsed.ok && parsed.snapshot.sums.score).toBeCloseTo(SAMPLE_SCORE, 12)
    expect(parsed.ok && parsed.snapshot.objectives[0]?.keyResults[0]?.due).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('what is known already is not sent again', () => {
    expect(answerOf(sample(), answerOf(sample()).snapshot?.rev)).toEqual({ kind: 'unchanged' })
  })

  test('a workbook without OKRs is a sentence', () => {
    expect(answerOf(noTable())).toEqual({
      kind: 'problem',
      problem: expect.stringMatching(/^No tab of this workbook reads as OKRs\./) as string,
    })
  })

  test.each([
    ['the sample', sample, [['OKRs', 6, 0]]],
    [
      'a workbook with its OKRs in the second tab',
      () =>
        bookOf({
          Notes: [['a']],
          Plan: [
            ['Objective', 'Key result', 'Target', 'Current'],
            ['A', 'b', 2, 1],
          ],
        }),
      [['Plan', 6, 0]],
    ],
    ['a workbook without OKRs', noTable, []],
  ])('goToRow(7) in %s', (_, make, places) => {
    const activated: unknown[] = []
    const book: SheetBook = {
      ...make(),
      activate: (tab, row, column) => void activated.push([tab.name, row, column]),
    }
    openAddOn(book).in('FULL').call('goToRow', [7])
    expect(activated).toEqual(places)
  })
})

describe('the connection', () => {
  test('has a link with a key of 64 hex characters, and keeps it', () => {
    const addOn = openAddOn(untouchable())
    const { link } = addOn.in('FULL').call('connection') as { link: string }
    expect(link).toMatch(/^https:\/\/script\.example\/exec\?key=[0-9a-f]{64}$/)
    expect(connect(addOn)).toBe(keyOf(link))
    expect([...addOn.properties]).toEqual([['feedKey', keyOf(link)]])
  })

  test('has another key in every document, and after every newConnection()', () => {
    const addOns = [openAddOn(sample()), openAddOn(sample())]
    const keys = addOns.flatMap((addOn) => [connect(addOn), connect(addOn, 'newConnection')])
    expect(new Set(keys).size).toBe(4)
    expect(addOns.map((addOn) => connect(addOn))).toEqual([keys[1], keys[3]])
  })

  test('has no link before the script is deployed', () => {
    expect(overTheWire(openAddOn(sample(), null).in('FULL').call('connection'))).toEqual({ link: null })
  })

  test.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const)('is refused in mode %s', (mode) => {
    for (const name of ['connection', 'newConnection'])
      expect(() => openAddOn(sample()).in(mode).call(name)).toThrow(REFUSED)
  })
})

describe('the feed', () => {
  const feedOf = (addOn: AddOn, parameter?: Record<string, string>, mode: AuthMode = 'FULL'): unknown => {
    const event = parameter === undefined ? [] : [{ parameter }]
    const output = addOn.in(mode).call('doGet', event) as { getContent(): string; getMimeType(): string }
    expect(output.getMimeType()).toBe('application/json')
    return JSON.parse(output.getContent()) as unknown
  }

  test('with its key is a snapshot whose score is that of OKR_SCORE()', () => {
    const addOn = openAddOn(sample())
    const parsed = parseSnapshot(feedOf(addOn, { key: connect(addOn) }))
    expect(parsed.ok && parsed.snapshot.sums.score).toBe(addOn.in('CUSTOM_FUNCTION').call('OKR_SCORE'))
    expect(parsed.ok && parsed.snapshot.spreadsheetId).toBeNull()
  })

  test('says only that nothing has changed to who knows the revision', () => {
    const addOn = openAddOn(sample())
    const key = connect(addOn)
    const { rev } = feedOf(addOn, { key }) as { rev: string }
    expect(feedOf(addOn, { key, rev })).toEqual({ v: 2, unchanged: true, rev })
    expect(feedOf(addOn, { key, rev: 'other' })).toMatchObject({ rev })
  })

  test('says so when no tab reads as OKRs', () => {
    const addOn = openAddOn(noTable())
    expect(feedOf(addOn, { key: connect(addOn) })).toMatchObject({ v: 2, error: { code: 'no-table' } })
  })

  test.each<[string, (key: string) => Record<string, string> | undefined]>([
    ['no request', () => undefined],
    ['no key', () => ({})],
    ['an empty key', () => ({ key: '' })],
    ['another key', () => ({ key: 'f'.repeat(64) })],
    ['the key cut short', (key) => ({ key: key.slice(0, -1) })],
    ['the key and more', (key) => ({ key: `${key}0` })],
    ['the key twice', (key) => ({ key: key + key })],
    ['the key in capitals, with a letter to tell', (key) => ({ key: `A${key.slice(1).toUpperCase()}` })],
  ])('with %s gives nothing away', (_, parameterOf) => {
    const addOn = openAddOn(untouchable())
    expect(feedOf(addOn, parameterOf(connect(addOn)))).toMatchObject({ v: 2, error: { code: 'bad-key' } })
  })

  test('gives nothing away before there is a key', () => {
    const addOn = openAddOn(untouchable())
    for (const key of ['', 'null', 'undefined'])
      expect(feedOf(addOn, { key })).toMatchObject({ error: { code: 'bad-key' } })
  })

  test('ends for the old key when there is a new one', () => {
    const addOn = openAddOn(sample())
    const [old, key] = [connect(addOn), connect(addOn, 'newConnection')]
    expect(feedOf(addOn, { key: old })).toMatchObject({ error: { code: 'bad-key' } })
    expect(feedOf(addOn, { key })).toMatchObject({ title: 'Tech Solutions Inc.' })
  })
})

// @vitest-environment happy-dom
import { fake } from './fake-browser'
import { beforeEach, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { parseSnapshot } from '../../core'
import { PROBLEMS, type FeedProblem } from '../../extension/src/problem'
import { NOTHING_STORED, type Stored } from '../../extension/src/storage'
import { drawPopup, removePopup, text, texts } from './drawn-popup'
import { exampleSnapshot, exampleStored, withoutNumbers, withSums } from './example'

let refreshed = 0

beforeEach(() => {
  refreshed = 0
  removePopup()
})

const draw = (stored: Stored, change: Parameters<typeof drawPopup>[1] = {}): void =>
  drawPopup(stored, { refresh: () => void refreshed++, ...change })

describe('with numbers', () => {
  beforeEach(() => draw(exampleStored()))

  test('the team, its cycle and the one number come first', () => {
    expect(texts('header > *')).toEqual([
      'Tech Solutions Inc.',
      '52%expected 56%',
      'Q4 2026 · 40 days left',
      '',
    ])
    expect(text('.cycle span')).toBe('Q4 2026')
    expect(document.querySelector<HTMLElement>('header .bar i')?.style.width).toBe('52%')
    expect(document.querySelector<HTMLElement>('header .bar .mark')?.style.left).toMatch(/^56/)
  })

  test('then how many key results there are, and how many need a person', () => {
    expect(texts('.counts > *')).toEqual(['5 key results', '▲ 2 need attention'])
  })

  test('each objective has its score', () => {
    expect(texts('h2')).toEqual([
      'Improve customer satisfaction72%',
      'Increase <b>product</b> innovation & "revenue"13%',
    ])
  })

  test('each key result says in words and in its own numbers how it stands', () => {
    expect(texts('li .glyph').join('')).toBe('◐●✓▲○')
    expect(texts('li .value')).toEqual([
      '44 of 50',
      '15 h to 12 h',
      '91% to 90%',
      '€104,000 of €130,000',
      '– of 2',
    ])
    expect(texts('li .share')).toEqual(['40%', '75%', '100%', '13%', ''])
    expect(texts('li .note')).toEqual([
      'Behind · Head of Support · due Dec 31 · “On track” · confidence 60% · heading for 46',
      'On track · Support Lead · due Dec 15 · confidence 90% · heading for 11 h',
      'Done · Support Lead',
      'At risk · Product Manager · due Dec 31 · “At risk”',
      'Not started',
    ])
  })

  test('the footer says how old the numbers are, and Refresh asks for new ones', () => {
    expect(text('footer .age')).toBe('Updated 12 min ago')
    document.querySelector<HTMLElement>('footer button')?.click()
    expect(refreshed).toBe(1)
  })
})

test('the days that are left are told without a cycle too', () => {
  draw(exampleStored({ snapshot: exampleSnapshot({ cycle: null }) }))
  expect(text('.cycle')).toBe('40 days left')
})

describe('the time that is left', () => {
  test.each([
    [40, 'Q4 2026 · 40 days left'],
    [1, 'Q4 2026 · 1 day left'],
    [0, 'Q4 2026 · last day'],
    [-1, 'Q4 2026 · ended 1 day ago'],
    [-3, 'Q4 2026 · ended 3 days ago'],
    [null, 'Q4 2026'],
  ])('with %s to the last day reads “%s”', (daysLeft, shown) => {
    draw(exampleStored({ snapshot: exampleSnapshot({ daysLeft }) }))
    expect(text('.cycle')).toBe(shown)
  })

  test('is not told by an older feed, which shows what it has', () => {
    const parsed = parseSnapshot(JSON.parse(readFileSync('test/fixtures/old-snapshots/v1.json', 'utf8')))
    if (!parsed.ok) throw new Error(parsed.reason)
    draw(exampleStored({ snapshot: parsed.snapshot }))
    expect(texts('header > *')).toEqual(['Tech Solutions Inc.', '52%overall score', 'Q4 2026', ''])
    expect(document.querySelector('.mark')).toBeNull()
    expect(texts('li .note')[0]).toBe('In progress · Head of Support · due Dec 31 · “On track”')
  })
})

describe('the verdict', () => {
  test.each([
    [{ attention: 2 }, '▲ 2 need attention'],
    [{ attention: 0 }, 'None needs attention'],
    [{ attention: 0, done: 5 }, '✓ All done. Well done!'],
  ])('of %o is "%s"', (sums, verdict) => {
    draw(exampleStored({ snapshot: withSums(sums) }))
    expect(text('.counts > :last-child')).toBe(verdict)
  })
})

test('an objective without a score has a dash', () => {
  const [first, ...others] = exampleSnapshot().objectives
  if (first === undefined) throw new Error('the fixture is empty')
  const objectives = [{ ...first, score: null }, ...others]
  draw(exampleStored({ snapshot: exampleSnapshot({ objectives }) }))
  expect(texts('h2 .share')).toEqual(['–', '13%'])
})

test('objectives below others are indented, and their headings are one lower', () => {
  const [first, second] = exampleSnapshot().objectives
  if (first === undefined || second === undefined) throw new Error('the fixture is empty')
  const deep = { ...second, row: 99, depth: 30 }
  draw(exampleStored({ snapshot: exampleSnapshot({ objectives: [first, { ...second, depth: 1 }, deep] }) }))
  expect(
    [...document.querySelectorAll('section')].map((section) => section.style.getPropertyValue('--level')),
  ).toEqual(['0', '1', '4'])
  expect(texts('h3')).toHaveLength(1)
  expect(texts('h6')).toHaveLength(1)
})

test.each([
  [1, 1, 1],
  [3, 3, 1],
  [4, 4, 2],
  [5, 5, 2],
  [Infinity, 5, 2],
])('of %d rows, %d key results in %d objectives are drawn', (rows, keyResults, objectives) => {
  draw(exampleStored(), { rows })
  expect(texts('li')).toHaveLength(keyResults)
  expect(texts('section')).toHaveLength(objectives)
})

describe('a problem', () => {
  const all = (Object.keys(PROBLEMS) as FeedProblem[]).filter((problem) => problem !== 'not-connected')

  test.each(all)('%s leaves the last good numbers, and offers one thing to do', (problem) => {
    draw(exampleStored({ problem }))
    expect(texts('li')).toHaveLength(5)
    expect(texts('.notice p')).toHaveLength(1)
    expect(texts('.notice :is(a, button)')).toHaveLength(1)
  })

  test.each(all)('%s without numbers says so, and offers one thing to do', (problem) => {
    draw(withoutNumbers({ problem }))
    expect(texts('main > *')).toHaveLength(1)
    expect(text('.notice p')).toMatch(/\.$/)
    expect(texts('.notice :is(a, button)')).toHaveLength(1)
  })

  test('that time may heal can be tried again', () => {
    draw(exampleStored({ problem: 'offline' }))
    document.querySelector<HTMLElement>('.notice button')?.click()
    expect(refreshed).toBe(1)
  })

  test('of the link leads to the options', () => {
    const before = fake.openedOptions
    draw(exampleStored({ problem: 'bad-key' }))
    expect(text('.notice button')).toBe('Paste a new link')
    document.querySelector<HTMLElement>('.notice button')?.click()
    expect(fake.openedOptions).toBe(before + 1)
  })

  test('of the sheet opens the sheet', () => {
    const spreadsheetId = '1AbCdEfGhIjKlMnOpQrStUvWxYz'
    draw(exampleStored({ problem: 'too-big', snapshot: exampleSnapshot({ spreadsheetId }) }))
    const link = document.querySelector<HTMLAnchorElement>('.notice a')
    expect(link?.href).toBe(`https://docs.google.com/spreadsheets/d/${spreadsheetId}`)
    expect(link?.rel).toBe('noopener noreferrer')
  })
})

test('an empty table says where to begin', () => {
  const { sums } = withSums({ objectives: 0, keyResults: 0, score: null, attention: 0, done: 0 })
  draw(exampleStored({ snapshot: exampleSnapshot({ objectives: [], sums }) }))
  expect(text('.overall')).toBe('–no score yet')
  expect(texts('.counts')).toEqual([])
  expect(text('.notice p')).toBe('No objectives yet. Write the first one in your sheet.')
})

test('before anything is connected there is one sentence and one button', () => {
  draw(NOTHING_STORED)
  expect(document.body.textContent).toBe("Connect your team's sheet to see its key results here.Connect")
  expect(texts('footer')).toEqual([])
})

test('before the first answer the popup says that it reads', () => {
  draw(withoutNumbers(), { updating: true })
  expect(text('main')).toBe('Reading the sheet…')
  expect(text('footer .age')).toBe('Updating…')
})

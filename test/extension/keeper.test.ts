import { describe, expect, test } from 'vitest'
import { createKeeper, type Keeper, type KeeperHost } from '../../extension/src/background/keeper'
import type { FeedProblem } from '../../extension/src/problem'
import type { FeedQuestion } from '../../extension/src/sources/feed'
import type { FeedAnswer } from '../../extension/src/sources/feed-answer'
import { NOTHING_STORED, type Stored } from '../../extension/src/storage'
import { exampleSnapshot, exampleStored, LINK, NOW, withoutNumbers } from './example'

const OTHER = LINK.replace('DEPLOYMENT', 'OTHER')
const good = (rev: string): FeedAnswer => ({ kind: 'snapshot', snapshot: exampleSnapshot({ rev }) })
const bad = (problem: FeedProblem): FeedAnswer => ({ kind: 'problem', problem })

interface World {
  readonly keeper: Keeper
  readonly stored: () => Stored
  /** Every question to a feed, with the means to answer it. */
  readonly asked: { readonly question: FeedQuestion; readonly answer: (answer: FeedAnswer) => void }[]
  readonly pauses: number[]
  /** Lets everything happen that needs no answer. */
  readonly settle: () => Promise<void>
}

function world(start: Stored, change: Partial<KeeperHost> = {}): World {
  let stored = start
  const asked: World['asked'] = []
  const pauses: number[] = []
  const keeper = createKeeper({
    read: () => Promise.resolve(stored),
    write: (next) => Promise.resolve(void (stored = next)),
    mayRead: () => Promise.resolve(true),
    readFeed: (question) => new Promise((answer) => asked.push({ question, answer })),
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
    now: () => NOW,
    random: () => 0.5,
    ...change,
  })
  return {
    keeper,
    stored: () => stored,
    asked,
    pauses,
    settle: () => new Promise((done) => setTimeout(done)),
  }
}

/** A world whose feed gives these answers, and the last one for ever. */
function answering(start: Stored, ...answers: readonly FeedAnswer[]): World {
  let next = 0
  const readFeed = () => Promise.resolve(answers[Math.min(next++, answers.length - 1)] ?? bad('server'))
  return world(start, { readFeed })
}

describe('refresh', () => {
  test('asks nothing while nothing is connected', async () => {
    const { keeper, asked, stored } = world(NOTHING_STORED)
    await keeper.refresh('timer')
    expect(asked).toHaveLength(0)
    expect(stored()).toBe(NOTHING_STORED)
  })

  test('sends the rev of what it has, and stores what comes', async () => {
    const { keeper, asked, stored, settle } = world(exampleStored())
    const done = keeper.refresh('timer')
    await settle()
    expect(asked[0]?.question).toMatchObject({ href: LINK, rev: '0123456789abcdef' })
    asked[0]?.answer(good('next'))
    await done
    expect(stored().cache).toMatchObject({ snapshot: { rev: 'next' }, fetchedAt: NOW, fails: 0 })
  })

  test('runs once, however many ask', async () => {
    const { keeper, asked, settle } = world(exampleStored())
    const all = [keeper.refresh('timer'), keeper.refresh('person'), keeper.refresh('person')]
    await settle()
    expect(asked).toHaveLength(1)
    asked[0]?.answer(good('next'))
    await Promise.all(all)
    void keeper.refresh('person')
    await settle()
    expect(asked).toHaveLength(2)
  })

  test('asks no feed without the permission', async () => {
    const { keeper, asked, stored } = world(exampleStored(), { mayRead: () => Promise.resolve(false) })
    await keeper.refresh('timer')
    expect(asked).toHaveLength(0)
    expect(stored().cache).toMatchObject({ problem: 'no-permission', snapshot: { rev: '0123456789abcdef' } })
  })

  test('of the alarm keeps to the back-off, of a person does not', async () => {
    const start = exampleStored({ problem: 'server', fails: 1, nextAllowedAt: NOW + 1 })
    const { keeper, stored } = answering(start, good('next'))
    await keeper.refresh('timer')
    expect(stored()).toBe(start)
    await keeper.refresh('person')
    expect(stored().cache.snapshot?.rev).toBe('next')
  })

  test('of the alarm tries twice more, and then gives up', async () => {
    const { keeper, pauses, stored } = answering(exampleStored(), bad('server'))
    await keeper.refresh('timer')
    expect(pauses).toEqual([500, 2000])
    expect(stored().cache).toMatchObject({ problem: 'server', fails: 1 })
  })

  test('stops trying with the first good answer', async () => {
    const { keeper, pauses, stored } = answering(exampleStored(), bad('offline'), good('next'))
    await keeper.refresh('timer')
    expect(pauses).toEqual([500])
    expect(stored().cache.problem).toBeUndefined()
  })

  test.each<FeedAnswer>([
    bad('bad-key'),
    bad('timeout'),
    { kind: 'problem', problem: 'rate-limited', retryAfterMs: 0 },
  ])('does not try again after %o', async (answer) => {
    const { keeper, pauses } = answering(exampleStored(), answer)
    await keeper.refresh('timer')
    expect(pauses).toEqual([])
  })

  test('answers a person after one try', async () => {
    const { keeper, pauses } = answering(exampleStored(), bad('offline'))
    await keeper.refresh('person')
    expect(pauses).toEqual([])
  })

  test('goes on after a step that failed', async () => {
    let fails = 1
    const { keeper } = world(exampleStored(), {
      read: () => (fails-- > 0 ? Promise.reject(new Error('disk')) : Promise.resolve(NOTHING_STORED)),
    })
    await expect(keeper.refresh('timer')).rejects.toThrow('disk')
    await expect(keeper.refresh('timer')).resolves.toBeUndefined()
  })
})

describe('connect', () => {
  test('stores link and numbers together', async () => {
    const { keeper, stored } = answering(NOTHING_STORED, good('first'))
    expect(await keeper.connect(LINK)).toEqual({ saved: true })
    expect(stored()).toMatchObject({ feed: { url: LINK }, cache: { snapshot: { rev: 'first' } } })
  })

  test('keeps a right link that cannot be read just now', async () => {
    const { keeper, stored } = answering(NOTHING_STORED, bad('offline'))
    expect(await keeper.connect(LINK)).toEqual({ saved: true, problem: 'offline' })
    expect(stored()).toMatchObject({ feed: { url: LINK }, cache: { problem: 'offline' } })
  })

  test('does not keep a link that cannot work, and leaves the old one alone', async () => {
    const start = exampleStored()
    const { keeper, stored } = answering(start, bad('bad-key'))
    expect(await keeper.connect(OTHER)).toEqual({ saved: false, problem: 'bad-key' })
    expect(stored()).toBe(start)
  })

  test('never shows the old numbers under a new link', async () => {
    const { keeper, stored } = answering(exampleStored(), bad('offline'))
    await keeper.connect(OTHER)
    expect(stored().feed.url).toBe(OTHER)
    expect(stored().cache.snapshot).toBeUndefined()
  })

  test('keeps the numbers when the same link is connected again', async () => {
    const { keeper, stored } = answering(exampleStored(), bad('offline'))
    await keeper.connect(LINK)
    expect(stored().cache.snapshot?.rev).toBe('0123456789abcdef')
  })

  test('ends the refresh of the old link, and its late answer changes nothing', async () => {
    const { keeper, stored, asked, settle } = world(withoutNumbers())
    const refreshed = keeper.refresh('timer')
    await settle()
    const connected = keeper.connect(OTHER)
    await settle()
    expect(asked[0]?.question.signal.aborted).toBe(true)
    expect(asked).toHaveLength(1)
    asked[0]?.answer(good('old'))
    await refreshed
    await settle()
    expect(asked[1]?.question.href).toBe(OTHER)
    asked[1]?.answer(good('new'))
    expect(await connected).toEqual({ saved: true })
    expect(stored()).toMatchObject({ feed: { url: OTHER }, cache: { snapshot: { rev: 'new' } } })
  })

  test('leaves no trace of the refresh that it ended', async () => {
    const start = exampleStored()
    const { keeper, stored, asked, settle } = world(start)
    const refreshed = keeper.refresh('timer')
    await settle()
    const connected = keeper.connect(OTHER)
    asked[0]?.answer(bad('timeout'))
    await refreshed
    await settle()
    asked[1]?.answer(bad('bad-key'))
    await connected
    expect(stored()).toBe(start)
  })

  test('asks nothing about what is no link', async () => {
    const { keeper, asked } = world(NOTHING_STORED)
    expect(await keeper.connect('nonsense')).toEqual({ saved: false, problem: 'not-connected' })
    expect(asked).toHaveLength(0)
  })
})

test('disconnect leaves nothing behind, whatever was running', async () => {
  const { keeper, stored, asked, settle } = world(exampleStored())
  const refreshed = keeper.refresh('timer')
  await settle()
  const disconnected = keeper.disconnect()
  asked[0]?.answer(good('late'))
  await Promise.all([refreshed, disconnected])
  expect(stored()).toEqual(NOTHING_STORED)
})

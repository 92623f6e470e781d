import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFeed } from '../../extension/src/sources/feed'
import type { FeedAnswer } from '../../extension/src/sources/feed-answer'
import type { FeedProblem } from '../../extension/src/problem'
import { startFeedStandIn, type FeedStandIn, type Mode } from '../browsers/feed-stand-in'

let feed: FeedStandIn

beforeAll(async () => {
  feed = await startFeedStandIn()
})

afterAll(() => feed.close())

function ask(mode: Mode, rev?: string, signal = AbortSignal.timeout(10_000)): Promise<FeedAnswer> {
  feed.state.mode = mode
  return readFeed({ href: feed.link, rev, signal })
}

test('a feed is followed to its other origin and parsed', async () => {
  expect(await ask('ok')).toMatchObject({ kind: 'snapshot', snapshot: { title: 'Tech Solutions Inc.' } })
})

test('the key travels as it is, and nothing else does at first', async () => {
  await ask('ok')
  expect(Object.fromEntries(feed.state.query)).toEqual({ key: 'abcdefghijkl-7f3c' })
})

test('with a rev the feed may answer that nothing changed', async () => {
  expect(await ask('unchanged', 'r 1&x')).toEqual({ kind: 'unchanged' })
  expect(feed.state.query.get('rev')).toBe('r 1&x')
})

test.each<[mode: Mode, problem: FeedProblem]>([
  ['bad-key', 'bad-key'],
  ['no-table', 'no-table'],
  ['unknown-code', 'server'],
  ['too-new', 'too-new'],
  ['bad-shape', 'bad-shape'],
  ['cut-off', 'not-json'],
  ['empty', 'not-json'],
  ['list', 'not-json'],
  ['some-page', 'not-json'],
  ['400', 'not-json'],
  ['too-big', 'too-big'],
  ['sign-in', 'sign-in-needed'],
  ['authorization-needed', 'sign-in-needed'],
  ['401', 'sign-in-needed'],
  ['403', 'sign-in-needed'],
  ['404', 'not-found'],
  ['410', 'not-found'],
  ['gone-page', 'not-found'],
  ['too-often', 'rate-limited'],
  ['429', 'rate-limited'],
  ['script-error', 'server'],
  ['500', 'server'],
  ['503', 'server'],
  ['drop', 'offline'],
])('the answer "%s" is the problem %s', async (mode, problem) => {
  expect(await ask(mode)).toEqual({ kind: 'problem', problem })
})

test('how long the server asks to wait is passed on', async () => {
  expect(await ask('429-retry-after')).toEqual({
    kind: 'problem',
    problem: 'rate-limited',
    retryAfterMs: 30_000,
  })
})

test('a server that says nothing is a time-out', async () => {
  expect(await ask('silent', undefined, AbortSignal.timeout(50))).toEqual({
    kind: 'problem',
    problem: 'timeout',
  })
})

test('nobody there is offline', async () => {
  const gone = await startFeedStandIn()
  await gone.close()
  const question = { href: gone.link, rev: undefined, signal: AbortSignal.timeout(10_000) }
  expect(await readFeed(question)).toEqual({ kind: 'problem', problem: 'offline' })
})

import { PROBLEMS } from '../problem'
import type { ConnectAnswer } from '../requests'
import type { FeedQuestion } from '../sources/feed'
import type { FeedAnswer } from '../sources/feed-answer'
import { parseFeedLink } from '../sources/feed-link'
import { NOTHING_STORED, type Stored } from '../storage'
import { mayAsk, type Asker } from './back-off'
import { cacheAfter } from './cache-after'

/** Everything the keeper touches outside itself. */
export interface KeeperHost {
  readonly read: () => Promise<Stored>
  readonly write: (stored: Stored) => Promise<void>
  readonly mayRead: (hosts: readonly string[]) => Promise<boolean>
  readonly readFeed: (question: FeedQuestion) => Promise<FeedAnswer>
  readonly pause: (ms: number) => Promise<void>
  readonly now: () => number
  readonly random: () => number
}

/** Keeps the stored numbers up to date. It alone writes them, one step after the other. */
export interface Keeper {
  readonly refresh: (by: Asker) => Promise<void>
  readonly connect: (url: string) => Promise<ConnectAnswer>
  readonly disconnect: () => Promise<void>
}

/** For all tries of one refresh together, so that the browser does not end the background in the middle. */
const LIMIT_MS = 15_000

/** Longest pauses between the tries of one refresh; a person is answered after the first. */
const PAUSES_MS: Readonly<Record<Asker, readonly number[]>> = { timer: [1000, 4000], person: [] }

const WORTH_RETRYING: ReadonlySet<string> = new Set(['offline', 'server', 'rate-limited'])

export function createKeeper(host: KeeperHost): Keeper {
  let last: Promise<unknown> = Promise.resolve()
  let running: { readonly done: Promise<void>; readonly stop: AbortController } | undefined

  /** Runs after everything asked before, whether that went well or not. */
  function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const mine = last.then(step, step)
    last = mine
    return mine
  }

  function refresh(by: Asker): Promise<void> {
    if (running !== undefined) return running.done
    const stop = new AbortController()
    const done = inTurn(() => refreshOnce(host, by, stop.signal)).finally(() => (running = undefined))
    running = { done, stop }
    return done
  }

  /** The running refresh is for the link that is about to go, so nobody waits for it. */
  function instead<Result>(step: () => Promise<Result>): Promise<Result> {
    running?.stop.abort()
    return inTurn(step)
  }

  return {
    refresh,
    connect: (url) => instead(() => connect(host, url)),
    disconnect: () => instead(() => host.write(NOTHING_STORED)),
  }
}

async function refreshOnce(host: KeeperHost, by: Asker, stop: AbortSignal): Promise<void> {
  const { feed, cache } = await host.read()
  if (feed.url === '' || !mayAsk(cache, by, host.now())) return
  const answer = await ask(host, { feed, cache }, { by, stop })
  if (stop.aborted) return
  await host.write({ feed, cache: cacheAfter(cache, answer, chance(host)) })
}

/** Tests the link first. One that cannot work is not saved, and what was connected before stays. */
async function connect(host: KeeperHost, url: string): Promise<ConnectAnswer> {
  const before = await host.read()
  const cache = before.feed.url === url ? before.cache : NOTHING_STORED.cache
  const stored: Stored = { feed: { url }, cache }
  const answer = await ask(host, stored, { by: 'person', stop: new AbortController().signal })
  const after = cacheAfter(cache, answer, chance(host))
  const { problem } = after
  if (problem !== undefined && !PROBLEMS[problem].linkIsRight) return { saved: false, problem }
  await host.write({ ...stored, cache: after })
  return problem === undefined ? { saved: true } : { saved: true, problem }
}

interface Occasion {
  readonly by: Asker
  readonly stop: AbortSignal
}

async function ask(host: KeeperHost, { feed, cache }: Stored, { by, stop }: Occasion): Promise<FeedAnswer> {
  const parsed = parseFeedLink(feed.url)
  if (!parsed.ok) return { kind: 'problem', problem: 'not-connected' }
  const { href, hosts } = parsed.link
  // A person may take the permission back at any time.
  if (!(await host.mayRead(hosts))) return { kind: 'problem', problem: 'no-permission' }
  const signal = AbortSignal.any([stop, AbortSignal.timeout(LIMIT_MS)])
  const question = { href, rev: cache.snapshot?.rev, signal }
  let answer = await host.readFeed(question)
  for (const pause of PAUSES_MS[by]) {
    if (signal.aborted || !isWorthRetrying(answer)) return answer
    await host.pause(pause * host.random())
    answer = await host.readFeed(question)
  }
  return answer
}

/** With Retry-After the server has named its time, and a second try within the minute would ignore it. */
function isWorthRetrying(answer: FeedAnswer): boolean {
  if (answer.kind !== 'problem' || answer.retryAfterMs !== undefined) return false
  return WORTH_RETRYING.has(answer.problem)
}

function chance(host: KeeperHost): { readonly now: number; readonly random: number } {
  return { now: host.now(), random: host.random() }
}

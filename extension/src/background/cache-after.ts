import type { FeedAnswer } from '../sources/feed-answer'
import type { FeedCache } from '../storage'
import { nextAllowedAt, type Chance } from './back-off'

/** What is known after one answer. A failure adds its problem and leaves the last good snapshot where it is. */
export function cacheAfter(cache: FeedCache, answer: FeedAnswer, chance: Chance): FeedCache {
  if (answer.kind === 'problem') {
    const fails = cache.fails + 1
    return { ...cache, problem: answer.problem, fails, nextAllowedAt: nextAllowedAt(answer, fails, chance) }
  }
  const snapshot = answer.kind === 'snapshot' ? answer.snapshot : cache.snapshot
  // "Unchanged" without anything to compare with is no answer.
  if (snapshot === undefined) return cacheAfter(cache, { kind: 'problem', problem: 'bad-shape' }, chance)
  return { snapshot, fetchedAt: chance.now, fails: 0, nextAllowedAt: 0 }
}

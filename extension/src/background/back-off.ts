import type { FeedAnswer } from '../sources/feed-answer'
import type { FeedCache } from '../storage'

/** The timer follows the back-off. A person may ask at once, except where Google asked everyone to wait. */
export type Asker = 'timer' | 'person'

export interface Chance {
  readonly now: number
  /** From 0 to just below 1. */
  readonly random: number
}

type Failure = Extract<FeedAnswer, { readonly kind: 'problem' }>

export const PERIOD_MINUTES = 15
const PERIOD_MS = PERIOD_MINUTES * 60_000
const LONGEST_MS = 6 * 3_600_000

/** Many browsers of one team must not come back in the same second. */
const SPREAD = 0.2

export function mayAsk(cache: FeedCache, by: Asker, now: number): boolean {
  const bound = by === 'timer' || cache.problem === 'rate-limited'
  return !bound || now >= cache.nextAllowedAt
}

/** When the alarm may ask again after `fails` failures in a row; 0 is "at once". */
export function nextAllowedAt(failure: Failure, fails: number, { now, random }: Chance): number {
  // Nothing left this computer, so there is no server to spare.
  if (failure.problem === 'offline' || failure.problem === 'no-permission') return 0
  const grown = Math.min(PERIOD_MS * 2 ** fails, LONGEST_MS)
  const wait = grown * (1 - SPREAD + 2 * SPREAD * random)
  return Math.round(now + Math.max(wait, failure.retryAfterMs ?? 0))
}

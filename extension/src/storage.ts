import type { Snapshot } from '../../core/snapshot'
import { browser } from './browser'
import type { FeedProblem } from './problem'

/** The link carries the key, so it is kept in `storage.local` only and is never logged. */
interface FeedSettings {
  /** Empty when nothing is connected. */
  readonly url: string
}

export interface FeedCache {
  /** The last good one. A failed refresh never removes it. */
  readonly snapshot?: Snapshot
  /** When the feed last said that these are the numbers. */
  readonly fetchedAt?: number
  /** What went wrong last; absent after a success. */
  readonly problem?: FeedProblem
  /** Refreshes that failed since the last success. */
  readonly fails: number
  /** The alarm asks nothing before this instant. */
  readonly nextAllowedAt: number
}

export interface Stored {
  readonly feed: FeedSettings
  readonly cache: FeedCache
}

interface StorageItem<Value> {
  readonly key: string
  readonly fallback: Value
}

const FEED: StorageItem<FeedSettings> = { key: 'feed', fallback: { url: '' } }

/** A change of shape needs a new key, and then one refresh fills it. */
const CACHE: StorageItem<FeedCache> = { key: 'cache:v1', fallback: { fails: 0, nextAllowedAt: 0 } }

export const NOTHING_STORED: Stored = { feed: FEED.fallback, cache: CACHE.fallback }

export async function readStored(): Promise<Stored> {
  const found = await browser.storage.local.get({ [FEED.key]: FEED.fallback, [CACHE.key]: CACHE.fallback })
  // Only `writeStored` writes these two keys, so their shape is known.
  return { feed: found[FEED.key] as FeedSettings, cache: found[CACHE.key] as FeedCache }
}

/** Link and cache change in one step, so that a reader never sees one team's numbers under another team's link. */
export async function writeStored({ feed, cache }: Stored): Promise<void> {
  await browser.storage.local.set({ [FEED.key]: feed, [CACHE.key]: cache })
}

export function onStoredChange(listener: () => void): void {
  browser.storage.local.onChanged.addListener(listener)
}

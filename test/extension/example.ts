import { readFileSync } from 'node:fs'
import { parseSnapshot, type Snapshot, type SnapshotSums } from '../../core'
import type { FeedCache, Stored } from '../../extension/src/storage'

export const NOW = Date.UTC(2026, 10, 21, 12)

export const LINK = 'https://script.google.com/macros/s/DEPLOYMENT/exec?key=abcdefghijkl-7f3c'

/** The team of the fixture. */
export function exampleSnapshot(change: Partial<Snapshot> = {}): Snapshot {
  const parsed = parseSnapshot(JSON.parse(readFileSync('test/fixtures/snapshot.json', 'utf8')))
  if (!parsed.ok) throw new Error(`the fixture is no snapshot: ${parsed.reason}`)
  return { ...parsed.snapshot, ...change }
}

export function withSums(change: Partial<SnapshotSums>): Snapshot {
  const snapshot = exampleSnapshot()
  return { ...snapshot, sums: { ...snapshot.sums, ...change } }
}

/** Connected, and read twelve minutes ago. */
export function exampleStored(change: Partial<FeedCache> = {}): Stored {
  const cache = { snapshot: exampleSnapshot(), fetchedAt: NOW - 12 * 60_000, fails: 0, nextAllowedAt: 0 }
  return { feed: { url: LINK }, cache: { ...cache, ...change } }
}

/** Connected, but nothing was ever read. */
export function withoutNumbers(change: Partial<FeedCache> = {}): Stored {
  return { feed: { url: LINK }, cache: { fails: 0, nextAllowedAt: 0, ...change } }
}

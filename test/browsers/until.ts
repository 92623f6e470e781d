import { setTimeout as pause } from 'node:timers/promises'

const TRIES = 300
const BETWEEN_TRIES_MS = 50

/** Looks again and again until there is something to see. `what` is the complaint when there never is. */
export async function until<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  for (let left = TRIES; left > 0; left--) {
    const found = await look()
    if (found !== undefined) return found
    await pause(BETWEEN_TRIES_MS)
  }
  throw new Error(what)
}

import { afterEach, beforeEach } from 'vitest'

/** Browsers and two busy cores are slow; what is awaited mostly comes at once. */
export const SOON = { timeout: 15_000 }

/** One person's day: each test goes on where the one before ended, so a failure ends the day. */
export function isOneDay(): void {
  let broken = false
  beforeEach(({ skip }) => skip(broken, 'an earlier step failed'))
  afterEach(({ task }) => {
    broken ||= task.result?.state === 'fail'
  })
}

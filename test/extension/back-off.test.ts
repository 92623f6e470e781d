import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayAsk, nextAllowedAt } from '../../extension/src/background/back-off'
import type { FeedProblem } from '../../extension/src/problem'

const MINUTE = 60_000
const NOW = 1_000_000_000

const failure = (problem: FeedProblem, retryAfterMs?: number) =>
  retryAfterMs === undefined
    ? ({ kind: 'problem', problem } as const)
    : ({ kind: 'problem', problem, retryAfterMs } as const)

describe('the alarm waits longer after each failure', () => {
  test.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [4, 240],
    [5, 360],
    [6, 360],
    [1000, 360],
  ])('after %d in a row about %d minutes', (fails, minutes) => {
    expect(nextAllowedAt(failure('server'), fails, { now: NOW, random: 0.5 })).toBe(NOW + minutes * MINUTE)
  })

  test('a fifth less or more, so that a team does not come back in one second', () => {
    expect(nextAllowedAt(failure('server'), 1, { now: NOW, random: 0 })).toBe(NOW + 24 * MINUTE)
    expect(nextAllowedAt(failure('server'), 1, { now: NOW, random: 1 })).toBe(NOW + 36 * MINUTE)
  })

  test('and never comes back before the time that the server named', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.nat(20),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (wait, fails, random) => {
          const at = nextAllowedAt(failure('rate-limited', wait), fails, { now: NOW, random })
          expect(at).toBeGreaterThanOrEqual(NOW + wait)
        },
      ),
    )
  })

  test.each<FeedProblem>(['offline', 'no-permission'])(
    'but not at all when %s: no server was asked',
    (problem) => {
      expect(nextAllowedAt(failure(problem), 9, { now: NOW, random: 0.5 })).toBe(0)
    },
  )
})

describe('who may ask', () => {
  const waiting = { fails: 1, nextAllowedAt: NOW, problem: 'server' } as const

  test.each([
    [NOW - 1, false],
    [NOW, true],
    [NOW + 1, true],
  ])('the alarm at %d: %s', (now, allowed) => {
    expect(mayAsk(waiting, 'timer', now)).toBe(allowed)
  })

  test('a person at any time', () => {
    expect(mayAsk(waiting, 'person', NOW - 1)).toBe(true)
  })

  test('nobody while Google asks to wait', () => {
    expect(mayAsk({ ...waiting, problem: 'rate-limited' }, 'person', NOW - 1)).toBe(false)
    expect(mayAsk({ ...waiting, problem: 'rate-limited' }, 'person', NOW)).toBe(true)
  })
})

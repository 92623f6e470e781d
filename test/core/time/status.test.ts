import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CADENCE, daysOverdue as overdueDays, LATE_BY } from '../../../core/time/check-in-state'
import {
  BEHIND_FROM,
  GRACE,
  ON_TRACK_FROM,
  statusByPace,
  type TimeFacts,
  weakestOf,
} from '../../../core/time/status'
import { STATUS_CODES, type StatusCode, TONE_OF } from '../../../core/time/status-code'

const SPAN = { first: 46000, last: 46100 }
const HALF_WAY = 46050

function status(facts: Partial<TimeFacts>, settings: Parameters<typeof statusByPace>[1] = {}): StatusCode {
  const usual = { today: HALF_WAY, span: SPAN, expected: 0.5, progress: 0.5, stay: undefined }
  const none = { absent: undefined, isClosed: false, isGuardrail: false }
  return statusByPace({ ...usual, ...none, ...facts }, settings)
}

const STEP = 1e-6

describe('a bound of pace belongs to the better status', () => {
  const bounds: readonly [name: string, bound: number, better: StatusCode, worse: StatusCode][] = [
    ['on track from', ON_TRACK_FROM, 'on-track', 'behind'],
    ['behind from', BEHIND_FROM, 'behind', 'at-risk'],
  ]
  test.each(bounds)('%s %d', (_, bound, better, worse) => {
    expect(status({ progress: bound * 0.5 })).toBe(better)
    expect(status({ progress: bound * 0.5 + STEP })).toBe(better)
    expect(status({ progress: bound * 0.5 - STEP })).toBe(worse)
  })

  test.each([
    [0.36, 0.4, 'on-track'],
    [0.07, 0.1, 'behind'],
    [0.27, 0.1 + 0.2, 'on-track'],
  ])('%d of %d is on it in spite of binary noise', (progress, expected, code) => {
    expect(status({ progress, expected })).toBe(code)
  })

  test.each([
    [1, 'done'],
    [1 + STEP, 'done'],
    [0.1 * 3 + 0.7, 'done'],
    [1 - STEP, 'on-track'],
  ])('at a progress of %d it is %s', (progress, code) => {
    expect(status({ progress })).toBe(code)
  })

  test('the settings move them', () => {
    const settings = { onTrackFrom: 0.5, behindFrom: 0.25 }
    const codes = [0.25, 0.25 - STEP, 0.125, 0.125 - STEP].map((progress) => status({ progress }, settings))
    expect(codes).toEqual(['on-track', 'behind', 'behind', 'at-risk'])
  })
})

describe('the days of grace', () => {
  test.each<[number, StatusCode]>([
    [GRACE - 1, 'on-track'],
    [GRACE, 'at-risk'],
    [GRACE + 1, 'at-risk'],
  ])('%d days after the first, what has not moved is %s', (days, code) => {
    expect(status({ today: SPAN.first + days, progress: 0, expected: 0.05 })).toBe(code)
  })

  test('the settings move them, and without any the first day is judged', () => {
    expect(status({ today: SPAN.first + 10, progress: 0 }, { grace: 11 })).toBe('on-track')
    expect(status({ today: SPAN.first, progress: 0, expected: 0 }, { grace: 0 })).toBe('on-track')
    expect(status({ today: SPAN.first, progress: -0.1, expected: 0 }, { grace: 0 })).toBe('at-risk')
  })

  test('what is done in them is done', () => {
    expect(status({ today: SPAN.first, progress: 1, expected: 0 })).toBe('done')
  })
})

describe('before the first day and after the last', () => {
  test.each<[number, number, StatusCode]>([
    [SPAN.first - 1, 0.5, 'not-started'],
    [SPAN.first - 1, 1, 'done'],
    [SPAN.first, 0.5, 'on-track'],
    [SPAN.last, 0.95, 'on-track'],
    [SPAN.last, 1, 'done'],
    [SPAN.last + 1, 0.95, 'at-risk'],
    [SPAN.last + 1, 1, 'done'],
  ])('on day %d with %d it is %s', (today, progress, code) => {
    const expected = today >= SPAN.last ? 1 : 0
    expect(status({ today, progress, expected })).toBe(code)
  })

  test('what is closed is done or closed, whenever it was', () => {
    for (const today of [SPAN.first - 1, HALF_WAY, SPAN.last + 1]) {
      expect(status({ today, isClosed: true, progress: 0.95 })).toBe('closed')
      expect(status({ today, isClosed: true, progress: 1 })).toBe('done')
      expect(status({ today, isClosed: true, progress: undefined, absent: 'not-started' })).toBe('closed')
    }
  })
})

describe('where there is nothing to judge by', () => {
  test('a value that is missing is not started or no data, also after the end', () => {
    for (const absent of ['not-started', 'no-data'] as const) {
      expect(status({ progress: undefined, absent })).toBe(absent)
      expect(status({ progress: undefined, absent, today: SPAN.last + 1 })).toBe(absent)
    }
  })

  test('without days only what is done is known', () => {
    expect(status({ span: undefined, expected: undefined })).toBe('no-data')
    expect(status({ span: undefined, expected: undefined, progress: 1 })).toBe('done')
  })
})

describe('what is to stay where it is', () => {
  const after = SPAN.last + 1
  test.each<[NonNullable<TimeFacts['stay']>, number, StatusCode]>([
    ['met', HALF_WAY, 'on-track'],
    ['risk', HALF_WAY, 'behind'],
    ['missed', HALF_WAY, 'at-risk'],
    ['met', SPAN.last, 'on-track'],
    ['met', after, 'done'],
    ['risk', after, 'at-risk'],
    ['missed', after, 'at-risk'],
    ['met', SPAN.first - 1, 'not-started'],
    ['missed', SPAN.first, 'on-track'],
  ])('%s on day %d is %s', (stay, today, code) => {
    expect(status({ stay, today, progress: stay === 'met' ? 1 : 0 })).toBe(code)
  })

  test('a guardrail has no grace', () => {
    expect(status({ stay: 'missed', isGuardrail: true, today: SPAN.first, progress: 0 })).toBe('at-risk')
  })

  test('no days are needed', () => {
    expect(status({ stay: 'met', span: undefined, progress: 1 })).toBe('on-track')
    expect(status({ stay: 'missed', span: undefined, progress: 0 })).toBe('at-risk')
  })
})

describe('silence', () => {
  test.each<[number, StatusCode]>([
    [LATE_BY, 'on-track'],
    [LATE_BY + 1, 'stale'],
    [LATE_BY - 1, 'on-track'],
  ])('%d days after the check-in was due it is %s', (overdue, code) => {
    expect(status({ daysOverdue: overdue })).toBe(code)
  })

  test('hides on track, behind and at risk, and nothing else', () => {
    const daysOverdue = LATE_BY + 1
    const codes = [1, 0.5, 0.4, 0].map((progress) => status({ progress, daysOverdue }))
    expect(codes).toEqual(['done', 'stale', 'stale', 'stale'])
    expect(status({ isClosed: true, daysOverdue })).toBe('closed')
    expect(status({ progress: undefined, absent: 'not-started', daysOverdue })).toBe('not-started')
    expect(status({ stay: 'met', progress: 1, daysOverdue })).toBe('stale')
  })

  test('is never green', () => expect(TONE_OF.stale).not.toBe('good'))

  test.each<[string, number | undefined, number, number]>([
    ['from the last check-in', SPAN.first + 20, SPAN.first + 20, -CADENCE],
    ['from the last check-in', SPAN.first + 20, SPAN.first + 20 + CADENCE, 0],
    ['from the first day where there was none', undefined, SPAN.first + CADENCE, 0],
    ['from the first day where the last was before it', SPAN.first - 50, SPAN.first + CADENCE + 1, 1],
    ['up to the last day', SPAN.last - 20, SPAN.last + 500, 20 - CADENCE],
  ])('is counted %s', (_, last, today, days) => {
    expect(overdueDays({ last, span: SPAN }, today, {})).toBe(days)
  })

  test('has its own rhythm by the settings, and none without a day to count from', () => {
    expect(overdueDays({ last: HALF_WAY, span: undefined }, HALF_WAY + 30, { cadence: 30 })).toBe(0)
    expect(overdueDays({ last: undefined, span: undefined }, HALF_WAY, {})).toBeUndefined()
  })
})

const RANK: Readonly<Record<StatusCode, number>> = {
  'at-risk': 0,
  stale: 1,
  behind: 2,
  'no-data': 3,
  'not-started': 3,
  closed: 3,
  'on-track': 4,
  done: 5,
}

describe('laws', () => {
  const share = fc.double({ min: -0.5, max: 1.5, noNaN: true })
  const day = fc.integer({ min: SPAN.first - 20, max: SPAN.last + 20 })
  const overdue = fc.option(fc.integer({ min: -7, max: 20 }), { nil: undefined })

  test('more progress never worsens a status', () => {
    fc.assert(
      fc.property(share, share, day, overdue, (a, b, today, daysOverdue) => {
        const expected = Math.max(0, Math.min(1, (today - SPAN.first) / 100))
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((progress) =>
          status({ progress, today, expected, daysOverdue }),
        )
        expect(RANK[more ?? 'done']).toBeGreaterThanOrEqual(RANK[less ?? 'done'])
      }),
    )
  })

  test('a later day never improves one without news, once it has begun', () => {
    const begun = fc.integer({ min: SPAN.first, max: SPAN.last + 20 })
    const lastCheckIn = fc.option(fc.integer({ min: SPAN.first - 20, max: SPAN.last }), { nil: undefined })
    fc.assert(
      fc.property(share, begun, fc.nat(60), lastCheckIn, (progress, today, days, last) => {
        const on = (at: number): StatusCode => {
          const expected = Math.min(1, (at - SPAN.first) / 100)
          return status({
            progress,
            expected,
            today: at,
            daysOverdue: overdueDays({ last, span: SPAN }, at, {}),
          })
        }
        const [before, after] = [on(today), on(today + days)]
        // From bad to silent is no improvement: nobody knows any more.
        if (after !== 'stale') expect(RANK[after]).toBeLessThanOrEqual(RANK[before])
        else expect(['on-track', 'behind', 'at-risk', 'stale']).toContain(before)
      }),
    )
  })
})

describe('the weakest of several', () => {
  test.each<[StatusCode[], StatusCode | undefined]>([
    [[], undefined],
    [['done', 'on-track', 'behind', 'at-risk'], 'at-risk'],
    [['done', 'on-track', 'stale', 'behind'], 'stale'],
    [['on-track', 'not-started'], 'on-track'],
    [['done', 'not-started'], 'not-started'],
    [['done', 'closed'], 'closed'],
    [['done', 'no-data'], 'done'],
    [['no-data'], 'no-data'],
  ])('%j is %s', (codes, weakest) => {
    expect(weakestOf(new Set(codes))).toBe(weakest)
  })

  test('of one is that one', () => {
    for (const code of STATUS_CODES) expect(weakestOf(new Set([code]))).toBe(code)
  })
})

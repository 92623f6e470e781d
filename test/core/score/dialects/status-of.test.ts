import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALL_DIALECTS } from '../../../../core/score/dialects/all-dialects'
import { findDialect } from '../../../../core/score/dialects/find-dialect'
import type { Band, Dialect, Measure, Step } from '../../../../core/score/dialects/dialect'
import type { StatusFacts } from '../../../../core/score/dialects/status-facts'
import { statusesOf, statusOf } from '../../../../core/score/dialects/status-of'

function label(name: string, facts: StatusFacts): string | undefined {
  const dialect = findDialect(name)
  if (dialect === undefined) throw new Error(`no dialect ${name}`)
  return statusOf(dialect, facts)?.label
}

/** Facts that measure to exactly this much. */
const FACTS: Readonly<Record<Measure, (value: number) => StatusFacts>> = {
  gap: (value) => ({ progress: 0.5 - value, expected: 0.5 }),
  pace: (value) => ({ progress: value * 0.5, expected: 0.5 }),
  progress: (progress) => ({ progress }),
  score: (score) => ({ score }),
  tenths: (score) => ({ score }),
  confidence: (confidence) => ({ confidence }),
  zone: (value) => ({ zones: { value: value * 10, commit: 10, target: 20, stretch: 30 } }),
  'days-overdue': (daysOverdue) => ({ daysOverdue }),
}

/** Where a step is asked only in some situation. */
const SITUATIONS: Readonly<Record<string, StatusFacts>> = {
  closed: { isClosed: true },
  after: { time: 'after' },
}

interface Bound {
  readonly dialect: Dialect
  readonly looksAt: Measure
  readonly situation: StatusFacts
  readonly bound: number
  readonly side: 'atLeast' | 'above'
  readonly better: string | undefined
  readonly worse: string | undefined
}

/** One entry for every bound of every band, made of the constants themselves. */
const BOUNDS: readonly Bound[] = ALL_DIALECTS.flatMap((dialect) =>
  (dialect.status ?? []).flatMap((step) => (step.kind === 'bands' ? boundsOf(dialect, step) : [])),
)

function boundsOf(dialect: Dialect, step: Step & { kind: 'bands' }): readonly Bound[] {
  const situation = Object.assign({}, ...step.when.map((when) => SITUATIONS[when])) as StatusFacts
  return step.bands.flatMap((band, i) => {
    const bound = band.atLeast ?? band.above
    if (bound === undefined) return []
    const side = band.atLeast === undefined ? 'above' : 'atLeast'
    const from = { dialect, looksAt: step.looksAt, situation, side } as const
    return [{ ...from, bound, better: band.label, worse: step.bands[i + 1]?.label } as const]
  })
}

const STEP = 1e-6

function measured({ dialect, looksAt, situation }: Bound, value: number): string | undefined {
  return statusOf(dialect, { ...FACTS[looksAt](value), ...situation })?.label
}

/** In tenths, a bound lies half a tenth lower: what rounds to it is on it. */
function effective({ looksAt, bound }: Bound): number {
  return looksAt === 'tenths' ? bound - 0.05 : bound
}

describe('every bound of every dialect', () => {
  const named = BOUNDS.filter(({ worse }) => worse !== undefined).map(
    (bound) => [bound.dialect.name, bound.looksAt, bound.side, bound.bound, bound] as const,
  )

  test('there are some', () => expect(named.length).toBeGreaterThan(35))

  test.each(named)('%s, %s %s %d: on it', (_name, _measure, side, _bound, entry) => {
    expect(measured(entry, effective(entry))).toBe(side === 'atLeast' ? entry.better : entry.worse)
  })

  test.each(named)('%s, %s %s %d: just above it', (_name, _measure, _side, _bound, entry) => {
    expect(measured(entry, effective(entry) + STEP)).toBe(entry.better)
  })

  test.each(named)('%s, %s %s %d: just below it', (_name, _measure, _side, _bound, entry) => {
    expect(measured(entry, effective(entry) - STEP)).toBe(entry.worse)
  })
})

describe('a bound is met in spite of binary noise', () => {
  test.each<readonly [string, StatusFacts, string]>([
    ['workfront', { progress: 0.36, expected: 0.4 }, 'On Target'],
    ['workfront', { progress: 0.07, expected: 0.1 }, 'At Risk'],
    ['oboard', { progress: 0.28, expected: 0.4 }, 'On track'],
    ['upraise', { progress: 0.57, expected: 0.6 }, 'On Track'],
    ['viva', { progress: 0.27, expected: 0.52 }, 'Behind'],
    ['viva', { progress: 0.3, expected: 0.1 + 0.2 }, 'On Track'],
    ['engagedly', { progress: 0.2, expected: 0.365 }, 'On Track'],
    ['planview', { progress: 0.3, expected: 0.4 }, 'On Track'],
    ['servicenow', { progress: 0.1 * 9 }, 'Green'],
    ['profitco', { children: ['On Track', 'On Track', 'On Track'] }, 'On Track'],
    ['profitco', { children: ['In Trouble', 'In Trouble', 'In Trouble'] }, 'In Trouble'],
    ['puzzle', { zones: { value: -70, commit: -30, target: -70, stretch: -100 } }, 'TARGET'],
    ['puzzle', { zones: { value: 0.1 + 0.2, commit: 0.1, target: 0.2, stretch: 0.3 } }, 'STRETCH'],
    ['puzzle', { zones: { value: 3e-10, commit: 3e-10, target: 7e-10, stretch: 1e-9 } }, 'COMMIT'],
    ['puzzle', { zones: { value: 2.9e-10, commit: 3e-10, target: 7e-10, stretch: 1e-9 } }, 'FAIL'],
  ])('%s %o is %s', (name, facts, expected) => {
    expect(label(name, facts)).toBe(expected)
  })
})

describe('what the sources leave open is decided', () => {
  test.each<readonly [string, string, StatusFacts, string | undefined]>([
    ['between two printed tenths, the nearer', 'google', { score: 0.34 }, 'Red'],
    ['half-way, the better', 'google', { score: 0.35 }, 'Yellow'],
    ['between two printed tenths, the nearer', 'google', { score: 0.64 }, 'Yellow'],
    ['half-way, the better', 'atlassian', { score: 0.65 }, 'On track'],
    ['exactly .75', 'upraise', { progress: 0.3, expected: 0.4 }, 'Lagging'],
    ['exactly 10 behind', 'planview', { progress: 0.4, expected: 0.5 }, 'On Track'],
    ['exactly 10 ahead', 'planview', { progress: 0.6, expected: 0.5 }, 'Ahead'],
    ['over 100 % at the end', 'planview', { progress: 1.2, time: 'after' }, 'On Target'],
    ['between 89 and 90', 'servicenow', { progress: 0.895 }, 'Yellow'],
    ['half-way between two statuses', 'boja', { children: ['On Track', 'At Risk'] }, 'At Risk'],
    ['closed below .6', 'viva', { score: 0.59, isClosed: true, progress: 1, expected: 1 }, undefined],
    ['nothing expected on the first day', 'workfront', { progress: 0, expected: 0 }, 'On Target'],
    ['lost ground on the first day', 'workfront', { progress: -0.1, expected: 0 }, 'In Trouble'],
  ])('%s: %s %o is %s', (_, name, facts, expected) => {
    expect(label(name, facts)).toBe(expected)
  })
})

describe('facts come before numbers', () => {
  test.each<readonly [string, StatusFacts, string | undefined]>([
    ['viva', { stay: 'met', progress: 0, expected: 1 }, 'On Track'],
    ['viva', { stay: 'risk' }, 'Behind'],
    ['viva', { stay: 'missed' }, 'At Risk'],
    ['viva', { score: 0.8, isClosed: true }, 'Healthy'],
    ['viva', { score: 0.6, isClosed: true }, 'Healthy'],
    ['viva', { score: 0.81, isClosed: true }, 'Needs attention'],
    ['viva', { hasCheckIn: false }, 'Not Started'],
    ['viva', { progress: 0, elapsed: 0.3, hasCheckIn: false }, 'At Risk'],
    ['engagedly', { time: 'before', progress: 0, expected: 0 }, 'Not Started'],
    ['engagedly', { progress: 1, expected: 1 }, 'Achieved'],
    ['engagedly', { stay: 'met', time: 'during' }, 'On Track'],
    ['engagedly', { stay: 'missed' }, 'Behind'],
    ['engagedly', { stay: 'met', time: 'after' }, 'Achieved'],
    ['engagedly', { stay: 'missed', time: 'after' }, 'At Risk'],
    ['engagedly', { time: 'after', progress: 1, expected: 1, lastStatus: 'behind' }, 'Behind'],
    ['engagedly', { time: 'after', progress: 1, expected: 1 }, undefined],
    ['workfront', { progress: 0, expected: 0.5, hasCheckIn: false }, 'New'],
    ['mooncamp', { progress: 0.6, elapsed: 0.9, hasCheckIn: false }, 'Not Started'],
    ['mooncamp', { progress: 0.5, isClosed: true }, 'Partially achieved'],
    ['upraise', { progress: 1, expected: 1, isClosed: true }, undefined],
    ['perdoo', { children: ['On track', 'none', 'NEEDS-ATTENTION'] }, 'Needs attention'],
    ['perdoo', { children: ['none'] }, undefined],
    ['perdoo', { kpi: 'no-target' }, 'Healthy'],
    ['perdoo', { kpi: 'met' }, 'Healthy'],
    ['perdoo', { kpi: 'missed' }, 'Unhealthy'],
    ['worxmate', { children: ['on track', 'at risk'] }, 'At Risk'],
    ['servicenow', { children: ['Green', 'Yellow'], progress: 1 }, 'Yellow'],
    ['boja', { children: ['Done', 'Done'] }, 'Done'],
    ['boja', { children: ['Done', 'On Track'] }, 'On Track'],
    ['boja', { children: ['Off Track', 'Off Track', 'At Risk'] }, 'Off Track'],
    ['boja', { progress: 0.99 }, 'On Track'],
    ['profitco', { children: ['Completed', 'Completed'] }, 'Completed'],
    ['profitco', { children: ['Not Started'] }, 'Not Started'],
    ['flowyteam', { confidence: 0.9 }, 'High'],
    ['flowyteam', { confidence: 0 }, 'None'],
    ['puzzle', { progress: 0.7 }, 'TARGET'],
    ['puzzle', { zones: { value: 5, commit: 5, target: 5, stretch: 5 } }, 'STRETCH'],
    ['puzzle', { zones: { value: 4, commit: 5, target: 5, stretch: 5 } }, 'FAIL'],
    ['openokr', { isClosed: true, daysOverdue: 9, lastStatus: 'On track' }, 'Closed'],
    ['openokr', { daysOverdue: 4, lastStatus: 'On track' }, 'Outdated'],
    ['openokr', { daysOverdue: 3, lastStatus: 'On track' }, 'On track'],
    ['openokr', { hasCheckIn: false, progress: 0.9 }, 'Pending'],
    ['openokr', { hasCheckIn: true, progress: 0.9 }, 'Green'],
    ['openokr', {}, 'Pending'],
    ['okr-sheets', { progress: 1, expected: 1, score: 1 }, undefined],
  ])('%s %o is %s', (name, facts, expected) => {
    expect(label(name, facts)).toBe(expected)
  })

  test('nothing known is no status, but in OpenOKR, where it is pending', () => {
    const answers = ALL_DIALECTS.filter((dialect) => statusOf(dialect, {}) !== undefined)
    expect(answers.map(({ name }) => name)).toEqual(['openokr'])
  })
})

describe('laws', () => {
  const share = fc.double({ min: -1, max: 2, noNaN: true })
  const worstFirst = ['bad', 'watch', 'neutral', 'good', 'done']
  const byNumbers = ALL_DIALECTS.filter(({ status = [] }) => status.some(({ kind }) => kind === 'bands'))

  test('more progress is never a worse status', () => {
    const rank = (dialect: Dialect, progress: number, expected: number): number =>
      worstFirst.indexOf(statusOf(dialect, { progress, expected, hasCheckIn: true })?.tone ?? 'bad')
    fc.assert(
      fc.property(fc.constantFrom(...byNumbers), share, share, share, (dialect, a, b, expected) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        expect(rank(dialect, more, expected)).toBeGreaterThanOrEqual(rank(dialect, less, expected))
      }),
    )
  })

  test('the order of what is below does not matter', () => {
    const children = fc.constantFrom(
      'Off Track',
      'At Risk',
      'On Track',
      'Needs attention',
      'Done',
      'none',
      'Red',
    )
    fc.assert(
      fc.property(fc.constantFrom(...ALL_DIALECTS), fc.array(children), (dialect, list) => {
        expect(statusOf(dialect, { children: [...list].reverse() })).toEqual(
          statusOf(dialect, { children: list }),
        )
      }),
    )
  })

  test('bands run from the highest bound to what is left', () => {
    const lists = ALL_DIALECTS.flatMap(({ status = [] }) =>
      status.flatMap((step): readonly (readonly Band[])[] => ('bands' in step ? [step.bands] : [])),
    )
    for (const list of lists) {
      const bounds = list.map(({ atLeast, above }) => atLeast ?? above ?? -Infinity)
      expect(bounds).toEqual([...bounds].sort((a, b) => b - a))
    }
  })

  test('a word of a dialect has one tone', () => {
    for (const { status = [] } of ALL_DIALECTS) {
      const tones = new Map<string, string>()
      for (const { label: word, tone } of statusesOf(status)) {
        expect(tones.get(word) ?? tone).toBe(tone)
        tones.set(word, tone)
      }
    }
  })
})

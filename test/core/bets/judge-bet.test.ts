import { describe, expect, test } from 'vitest'
import type { Bet } from '../../../core/bets/bet'
import type { Evidence, KeyResultFact } from '../../../core/bets/evidence'
import { judgeBet, type Judgement, REFUTED_BELOW } from '../../../core/bets/judge-bet'
import { FEWEST_BEFORE } from '../../../core/bets/effect'
import { scaled, wantedMove } from '../../../core/bets/wanted-move'
import type { Series } from '../../../core/series/series'
import { noiseOf, weekly } from '../../bench/noise'
import { randomOf } from '../../bench/random'

const BEFORE = 26
const NOISE = noiseOf({ name: 'white', keeps: 0, drift: 0 }, BEFORE + 8, randomOf(21)).map(
  (value) => 100 + 0.5 * value,
)
const kpi = (moved: number): Series => weekly(NOISE.map((value, i) => (i < BEFORE ? value : value + moved)))
const BY = kpi(0)[BEFORE - 1]?.day ?? 0
const UNTIL = BY + 56

const BET: Bet = {
  row: 2,
  title: 'A bet',
  keyResult: 'Answer time',
  reaches: { value: 12, isPercent: false, side: undefined },
  by: BY,
  kpi: 'Churn',
  movement: { sign: -1, how: 'by', amount: 5, isPercent: false },
  until: UNTIL,
  guardrail: undefined,
  kind: undefined,
  owner: undefined,
  cycle: undefined,
}

const REACHED: KeyResultFact = {
  start: 24,
  target: 10,
  current: 11,
  isPercent: false,
  delivered: undefined,
  kpi: undefined,
}

interface Case {
  readonly moved?: number
  readonly bet?: Partial<Bet>
  readonly fact?: Partial<KeyResultFact> | undefined
  readonly series?: Readonly<Record<string, Series>>
  readonly today?: number
}

function judged({ moved = 0, bet = {}, series = {}, today = UNTIL, ...rest }: Case): Judgement {
  const fact = 'fact' in rest && rest.fact === undefined ? undefined : { ...REACHED, ...rest.fact }
  const evidence: Evidence = {
    series: (name) => series[name] ?? (name === 'Churn' ? kpi(moved) : []),
    keyResult: () => fact,
    today,
  }
  return judgeBet({ ...BET, ...bet }, evidence)
}

const verdict = (one: Case): string => {
  const { verdict: is, reason } = judged(one)
  return `${is}: ${reason}`
}

describe('the verdict on a bet', () => {
  test.each<[string, Case, string]>([
    ['it moved further', { moved: -7 }, 'supported: moved'],
    ['it moved, but less', { moved: -3.8 }, 'partly: moved-less'],
    ['it stayed', { moved: 0 }, 'refuted: moved-too-little'],
    ['it moved the other way', { moved: 7 }, 'refuted: moved-too-little'],
    [
      'a bet as small as the noise',
      { bet: { movement: { ...BET.movement, amount: 0.2 } } },
      'not enough evidence: within-noise',
    ],
    [
      'up was bet on, and up it went',
      { moved: 7, bet: { movement: { ...BET.movement, sign: 1 } } },
      'supported: moved',
    ],
    [
      'a share of the value before',
      { moved: -12, bet: { movement: { sign: -1, how: 'relative', amount: 0.1, isPercent: false } } },
      'supported: moved',
    ],
    [
      'down to a value',
      { moved: -12, bet: { movement: { sign: -1, how: 'to', amount: 90, isPercent: false } } },
      'supported: moved',
    ],
    [
      'down to a value that it was below before',
      { moved: -12, bet: { movement: { sign: -1, how: 'to', amount: 110, isPercent: false } } },
      'not enough evidence: there-before',
    ],
  ])('%s', (_, one, expected) => {
    expect(verdict(one)).toBe(expected)
  })

  test('half of the bet at most is refuted only below it', () => {
    const { effect } = judged({ moved: -3 })
    const most = -(effect?.from ?? 0)
    const bet = (amount: number): Case => ({
      moved: -3,
      bet: { movement: { ...BET.movement, amount } },
    })
    expect(judged(bet(most / REFUTED_BELOW)).verdict).toBe('partly')
    expect(judged(bet((most / REFUTED_BELOW) * 1.001)).verdict).toBe('refuted')
  })

  test('exactly what was bet on is supported, a little less is partly', () => {
    const moved = -(judged({ moved: -7 }).effect?.moved ?? 0)
    const bet = (amount: number): Case => ({ moved: -7, bet: { movement: { ...BET.movement, amount } } })
    expect(judged(bet(moved)).verdict).toBe('supported')
    expect(judged(bet(moved * 1.001)).verdict).toBe('partly')
  })
})

describe('when a bet is judged', () => {
  test.each([
    [BY, 'not yet due: waits'],
    [BY + 1, 'not yet due: waits'],
    [UNTIL - 1, 'not yet due: waits'],
    [UNTIL, 'supported: moved'],
    [UNTIL + 1, 'supported: moved'],
  ])('on day %i it is %s', (today, expected) => {
    expect(verdict({ moved: -7, today })).toBe(expected)
  })

  test('what comes after its time does not count', () => {
    const late = [...kpi(0), { day: UNTIL + 1, value: 0 }, { day: UNTIL + 8, value: 0 }]
    expect(verdict({ series: { Churn: late }, today: UNTIL + 30 })).toBe('refuted: moved-too-little')
  })

  test('seven values before are too few, and none after is none', () => {
    const churn = kpi(-7)
    const first = (count: number): Series => churn.slice(BEFORE - count)
    expect(verdict({ series: { Churn: first(FEWEST_BEFORE - 1) } })).toBe('not enough evidence: few-before')
    expect(verdict({ series: { Churn: first(FEWEST_BEFORE) } })).not.toContain('few-before')
    expect(verdict({ series: { Churn: churn.slice(0, BEFORE) } })).toBe('not enough evidence: none-after')
  })
})

describe('the if of a bet', () => {
  test.each<[string, Case, string]>([
    ['a falling one on its bound', { fact: { current: 12 } }, 'supported: moved'],
    ['a falling one above its bound', { fact: { current: 12.01 } }, 'not enough evidence: not-reached'],
    ['a rising one on its bound', { fact: { start: 0, target: 20, current: 12 } }, 'supported: moved'],
    [
      'a rising one below its bound',
      { fact: { start: 0, target: 20, current: 11.99 } },
      'not enough evidence: not-reached',
    ],
    [
      'its own target, where the bet names none',
      { bet: { reaches: undefined }, fact: { current: 11 } },
      'not enough evidence: not-reached',
    ],
    ['delivered on the day', { fact: { delivered: BY } }, 'supported: moved'],
    ['delivered a day late', { fact: { delivered: BY + 1 } }, 'not enough evidence: not-reached'],
    ['a row without a value', { fact: { current: undefined } }, 'not enough evidence: not-known'],
    [
      'a row that its KPI feeds',
      { fact: { current: undefined, kpi: 'Hours' }, series: { Hours: [{ day: BY, value: 12 }] } },
      'supported: moved',
    ],
    ['no row and no series', { fact: undefined }, 'not enough evidence: not-known'],
    [
      'a series that got there',
      {
        fact: undefined,
        series: {
          'Answer time': [
            { day: BY - 90, value: 24 },
            { day: BY, value: 12 },
          ],
        },
      },
      'supported: moved',
    ],
    [
      'a series that got there a day late',
      {
        fact: undefined,
        series: {
          'Answer time': [
            { day: BY - 90, value: 24 },
            { day: BY + 1, value: 12 },
          ],
        },
      },
      'not enough evidence: not-reached',
    ],
  ])('%s', (_, one, expected) => {
    expect(verdict({ moved: -7, ...one })).toBe(expected)
  })

  test('a bet whose if did not come is not waited for', () => {
    expect(verdict({ fact: { current: 20 }, today: BY + 1 })).toBe('not enough evidence: not-reached')
  })
})

describe('the guardrail of a bet', () => {
  const guardrail = { name: 'CSAT', bound: { value: 90, isPercent: true, side: 'at least' } } as const
  const csat = (value: number, day = BY + 7): Case => ({
    moved: -7,
    bet: { guardrail },
    series: { CSAT: [{ day, value }] },
  })

  test.each<[string, Case, string, string]>([
    ['on its bound', csat(90), 'supported', 'held'],
    ['below its bound', csat(89.9), 'partly', 'broken'],
    ['as a share on its bound', csat(0.9), 'supported', 'held'],
    ['as a share below its bound', csat(0.89), 'partly', 'broken'],
    ['below its bound on the last day', csat(80, UNTIL), 'partly', 'broken'],
    ['below its bound afterwards', csat(80, UNTIL + 1), 'partly', 'not known'],
    ['below its bound before', csat(80, BY), 'partly', 'not known'],
  ])('%s', (_, one, expected, state) => {
    const { verdict: is, guardrail: found } = judged({ ...one, today: UNTIL + 9 })
    expect([is, found?.is]).toEqual([expected, state])
  })

  test('a broken one does not make a refuted bet better', () => {
    expect(judged({ ...csat(80), moved: 0 }).verdict).toBe('refuted')
  })

  test('without a word for it, it is to stay on its side', () => {
    const open = { name: 'Cost', bound: { value: 50, isPercent: false, side: undefined } } as const
    const cost = (before: number, after: number): string =>
      judged({
        moved: -7,
        bet: { guardrail: open },
        series: {
          Cost: [
            { day: BY, value: before },
            { day: BY + 7, value: after },
          ],
        },
      }).guardrail?.is ?? ''
    expect([cost(40, 51), cost(40, 50), cost(60, 49), cost(60, 50)]).toEqual([
      'broken',
      'held',
      'broken',
      'held',
    ])
  })
})

test('points of per cent are hundredths where the values are shares', () => {
  const at = (value: number): Series => [{ day: 1, value }]
  const half = { sign: -1, how: 'by', amount: 0.5, isPercent: true } as const
  expect(wantedMove(half, 0.05, scaled(half, at(0.05)))).toBe(0.005)
  expect(wantedMove(half, 0.05, scaled(half, at(1)))).toBe(0.005)
  expect(wantedMove(half, 5, scaled(half, at(1.01)))).toBe(0.5)
})

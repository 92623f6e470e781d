import type { Bet } from '../../core/bets/bet'
import { judgeBet, type Verdict } from '../../core/bets/judge-bet'
import { NOISE_KINDS, type NoiseKind, noiseOf, percent, weekly } from './noise'
import { type Random, randomOf } from './random'
import { textTable } from './text-table'

/** Weeks before the key result's day, and weeks that the KPI has. */
const SPANS = [
  { before: 8, within: 2 },
  { before: 12, within: 8 },
  { before: 26, within: 8 },
  { before: 52, within: 8 },
  { before: 52, within: 26 },
] as const

type Span = (typeof SPANS)[number]

/** So little that every movement is enough: then only the noise decides. */
const ANY = 1e-9

/** What really happened, as a multiple of what was bet on. */
const TIMES = 1.5
const BETS = [4, 8]

export interface BetRates {
  /** The highest rate of wrong calls. */
  readonly falseSupport: number
}

/** How often a bet is supported by noise alone, and by a movement that is there; printed as tables. */
export function measureBets(): BetRates {
  const wrong = falseSupport(2000)
  printTable('Noise alone, supported', wrong)
  const trial = { random: randomOf(20261104), rounds: 400 }
  for (const wanted of BETS) {
    const moved = TIMES * wanted
    const supported = ratesOf({ ...trial, verdict: 'supported', wanted, moved })
    const refuted = ratesOf({ ...trial, verdict: 'refuted', wanted, moved: 0 })
    printTable(`Moved ${moved} × noise, bet ${wanted}: supported`, supported)
    printTable(`Not moved, bet ${wanted} × noise: refuted`, refuted)
  }
  return { falseSupport: Math.max(...wrong.flat()) }
}

/** By kind of noise and by span: how often a KPI that nothing had moved was said to support its bet. */
export function falseSupport(rounds: number): number[][] {
  return ratesOf({ random: randomOf(20261102), rounds, verdict: 'supported', wanted: ANY, moved: 0 })
}

function ratesOf(trial: Trial): number[][] {
  return NOISE_KINDS.map((kind) => SPANS.map((span) => rateAt(kind, span, trial)))
}

interface Trial {
  readonly random: Random
  readonly rounds: number
  readonly verdict: Verdict
  readonly wanted: number
  readonly moved: number
}

function rateAt(kind: NoiseKind, { before, within }: Span, trial: Trial): number {
  const { random, rounds, verdict, wanted, moved } = trial
  let count = 0
  for (let round = 0; round < rounds; round++) {
    const noise = noiseOf(kind, before + within, random)
    const series = weekly(noise.map((value, i) => (i < before ? value : value + moved)))
    const [by, until] = [series[before - 1]?.day ?? 0, series[before + within - 1]?.day ?? 0]
    const judged = judgeBet(betOf(by, until, wanted), {
      series: () => series,
      keyResult: () => ({
        start: 0,
        target: 1,
        current: 1,
        isPercent: false,
        delivered: undefined,
        kpi: undefined,
      }),
      today: until,
    })
    if (judged.verdict === verdict) count++
  }
  return count / rounds
}

function betOf(by: number, until: number, amount: number): Bet {
  return {
    row: 2,
    title: 'A bet',
    keyResult: 'Key result',
    reaches: undefined,
    by,
    kpi: 'KPI',
    movement: { sign: 1, how: 'by', amount, isPercent: false },
    until,
    guardrail: undefined,
    kind: undefined,
    owner: undefined,
    cycle: undefined,
  }
}

function printTable(title: string, rates: readonly (readonly number[])[]): void {
  const spans = SPANS.map(({ before, within }) => `${before} + ${within} weeks`)
  const lines = rates.map((row, i) => [NOISE_KINDS[i]?.name ?? '', ...row.map(percent)])
  console.log(`${textTable([[title, ...spans], ...lines])}\n`)
}

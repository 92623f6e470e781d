import { leadOf } from '../../core/kpi/leads'
import { NOISE_KINDS, type NoiseKind, noiseOf, percent, weekly } from './noise'
import { type Random, randomOf } from './random'
import { textTable } from './text-table'

const LENGTHS = [16, 24, 52, 104]
const LAG = 3

/** How much of what follows is the leading series, beside noise of its own of size 1. */
const STRENGTHS = [1, 2]

export interface LeadRates {
  /** The highest rate of wrong calls. */
  readonly falseLeads: number
}

/** How often KPI_LEADS sees a lead where there is none, and where there is one; printed as tables. */
export function measureLeads(): LeadRates {
  const wrong = falseLeads(2000)
  printTable('A lead seen in independent series', wrong)
  const trial = { random: randomOf(20261103), rounds: 200 }
  for (const strength of STRENGTHS) {
    const found = NOISE_KINDS.map((kind) =>
      LENGTHS.map((length) => foundRate(kind, { length, strength }, trial)),
    )
    printTable(`A lag of ${LAG}, ${strength} × its noise, found`, found)
  }
  return { falseLeads: Math.max(...wrong.flat()) }
}

/** By kind of noise and by length: how often series that have nothing to do with each other were said to go together. */
export function falseLeads(rounds: number): number[][] {
  const random = randomOf(20261101)
  return NOISE_KINDS.map((kind) => LENGTHS.map((length) => falseRate(kind, length, { random, rounds })))
}

interface Rounds {
  readonly random: Random
  readonly rounds: number
}

function falseRate(kind: NoiseKind, length: number, { random, rounds }: Rounds): number {
  return shareOf(rounds, () => {
    const [a, b] = [noiseOf(kind, length, random), noiseOf(kind, length, random)]
    const { verdict } = leadOf(weekly(a), weekly(b))
    return verdict === 'leads' || verdict === 'together'
  })
}

interface Effect {
  readonly length: number
  readonly strength: number
}

function foundRate(kind: NoiseKind, { length, strength }: Effect, { random, rounds }: Rounds): number {
  return shareOf(rounds, () => {
    const leading = noiseOf(kind, length + LAG, random)
    const own = noiseOf(kind, length, random)
    const lagging = own.map((value, i) => value + strength * (leading[i] ?? 0))
    const { verdict, lagged } = leadOf(weekly(leading.slice(LAG)), weekly(lagging))
    return verdict === 'leads' && lagged?.lag === LAG
  })
}

function shareOf(rounds: number, happens: () => boolean): number {
  let count = 0
  for (let round = 0; round < rounds; round++) if (happens()) count++
  return count / rounds
}

function printTable(title: string, rates: readonly (readonly number[])[]): void {
  const lines = rates.map((row, i) => [NOISE_KINDS[i]?.name ?? '', ...row.map(percent)])
  console.log(`${textTable([[title, ...LENGTHS.map((length) => `${length} weeks`)], ...lines])}\n`)
}

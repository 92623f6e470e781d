import type { BetRates } from './bets'
import type { Comparison } from './comparison'
import type { ForecastRates } from './forecast'
import type { LeadRates } from './leads'
import { LIMITS } from './limits'
import type { ShapeRatios } from './shapes'
import type { StagnationRates } from './stagnation'
import { textTable } from './text-table'

/** How often something is called that is not there. */
export interface NoiseRates extends StagnationRates, LeadRates, BetRates {}

/** What was measured; with `--quick` some of it is not. */
export interface Measured {
  /** Of Code.js, in kB. */
  readonly codeSize: number
  readonly bySize: ReadonlyMap<number, Comparison>
  readonly coldAt50: number
  readonly coldAt10k: number
  readonly shapes: ShapeRatios
  readonly forecasts: ForecastRates
  readonly noise: NoiseRates | undefined
  /** How many times faster than native formulas. */
  readonly againstFormulas?: number | undefined
  readonly bytesPerRow?: number | undefined
  /** Whether a full sheet came through; undefined when it was not tried. */
  readonly fullSheet?: boolean | undefined
}

/** The share of wrong calls that is allowed; the bound is inside. */
const MOST_FALSE = 0.05

interface Target {
  readonly name: string
  readonly wanted: string
  readonly isReached: (measured: number) => boolean
  readonly measured: number | undefined
}

/** A target that is missed is printed as such and fails nothing: it is there to be worked on. */
export function printTargets(measured: Measured): void {
  const targets = targetsOf(measured)
  const lines = targets.map(({ name, wanted, measured: value, isReached }) => {
    if (value === undefined) return [name, wanted, '', 'not measured']
    return [name, wanted, value.toPrecision(3), isReached(value) ? 'reached' : 'MISSED']
  })
  console.log(`${textTable([['Target', 'wanted', 'measured', ''], ...lines])}\n`)
  for (const { name, measured: value, isReached } of targets) {
    if (value === undefined || isReached(value)) continue
    console.log(`Missed: ${name}. ${LIMITS[name] ?? 'No reason is known yet.'}`)
  }
}

function targetsOf(measured: Measured): Target[] {
  return [...ofSpeed(measured), ...ofForecasts(measured.forecasts), ...ofNoise(measured.noise)]
}

function ofSpeed({ shapes, ...measured }: Measured): Target[] {
  const { fullSheet } = measured
  return [
    ...againstRivals(measured.bySize),
    atMost(1.3, 'growth exponent from 1,000 to 100,000 rows', growth(measured.bySize)),
    atMost(3, 'a shuffled sheet to an outline sheet', shapes.shuffled),
    atMost(3, 'a reversed sheet to an outline sheet', shapes.reversed),
    atMost(3, 'a chain of rows to an outline sheet', shapes.deep),
    atMost(3, 'all rows under one parent to an outline sheet', shapes.wide),
    atLeast(50, 'native formulas at 10,000 rows to OKR_SCORE', measured.againstFormulas),
    atMost(4, 'cold call at 50 rows to d3 alone', measured.coldAt50),
    atMost(1, 'cold call at 10,000 rows to d3 alone', measured.coldAt10k),
    atMost(200, 'bytes kept for each row', measured.bytesPerRow),
    atMost(200, 'kB of Code.js', measured.codeSize),
    atLeast(1, 'full sheets of 833,000 rows read', fullSheet === undefined ? undefined : Number(fullSheet)),
  ]
}

function ofForecasts({ toStraightLine, toNoChange, inBand }: ForecastRates): Target[] {
  return [
    atMost(1, 'error of forecasts to that of a straight line', toStraightLine),
    atMost(1, 'error of forecasts to that of no change', toNoChange),
    atLeast(0.75, 'share of ends inside the 80 % band, at least', inBand),
    atMost(0.85, 'share of ends inside the 80 % band, at most', inBand),
  ]
}

function ofNoise(rates: NoiseRates | undefined): Target[] {
  return [
    atMost(MOST_FALSE, 'KPIs that moved called stagnant', rates?.stagnant),
    atMost(MOST_FALSE, 'noise of autocorrelation up to 0.5 called a trend', rates?.moving),
    atMost(MOST_FALSE, 'noise of autocorrelation 0.8 called a trend', rates?.drifting),
    atMost(MOST_FALSE, 'leads seen in independent series', rates?.falseLeads),
    atMost(MOST_FALSE, 'bets supported by noise alone', rates?.falseSupport),
  ]
}

function againstRivals(bySize: Measured['bySize']): Target[] {
  const to = (rival: 'd3-roll-up' | 'typed-arrays', rows: number): number | undefined => {
    const at = bySize.get(rows)
    return at === undefined ? undefined : at.ours.warm / at.rivals[rival].warm
  }
  return [
    atMost(1, 'OKR_SCORE to d3 at 100 rows', to('d3-roll-up', 100)),
    atMost(1, 'OKR_SCORE to d3 at 1,000 rows', to('d3-roll-up', 1000)),
    atMost(0.75, 'OKR_SCORE to d3 at 10,000 rows', to('d3-roll-up', 10_000)),
    atMost(0.75, 'OKR_SCORE to d3 at 100,000 rows', to('d3-roll-up', 100_000)),
    atMost(2, 'OKR_SCORE to typed arrays at 100,000 rows', to('typed-arrays', 100_000)),
  ]
}

/** The e in time = rows ^ e. */
function growth(bySize: Measured['bySize']): number | undefined {
  const [small, large] = [bySize.get(1000), bySize.get(100_000)]
  if (small === undefined || large === undefined) return undefined
  return Math.log(large.ours.warm / small.ours.warm) / Math.log(100_000 / 1000)
}

function atMost(bound: number, name: string, measured: number | undefined): Target {
  return { name, wanted: `≤ ${bound}`, isReached: (value) => value <= bound, measured }
}

function atLeast(bound: number, name: string, measured: number | undefined): Target {
  return { name, wanted: `≥ ${bound}`, isReached: (value) => value >= bound, measured }
}

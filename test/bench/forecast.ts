import { linearRegression } from 'simple-statistics'
import { FEWEST_POINTS, forecastOf, type ForecastNumbers } from '../../core/time/forecast'
import { type ForecastCase, forecastCases, MOMENTS, SHAPES } from './forecast-cases'
import { percent } from './noise'
import { textTable } from './text-table'

/** The method was chosen and its numbers fitted on seed 7; this one was not looked at meanwhile. */
const SEED = 40_917
const EACH = 60

type Method = (one: ForecastCase) => number

interface Judged {
  readonly one: ForecastCase
  readonly forecast: ForecastNumbers
}

export interface ForecastRates {
  /** Our mean error as a multiple of theirs. */
  readonly toStraightLine: number
  readonly toNoChange: number
  /** How often the end lies in the band. */
  readonly inBand: number
}

/** How far forecasts are from the end that is known, and how often it lies in the band; printed as a table. */
export function measureForecasts(): ForecastRates {
  const judged = forecastCases(SEED, EACH).flatMap(judgedOf)
  const groups: readonly (readonly [string, readonly Judged[]])[] = [
    ...SHAPES.map((shape) => [shape, judged.filter(({ one }) => one.shape === shape)] as const),
    ...MOMENTS.map(
      (moment) =>
        [
          `after ${Math.round(moment * 100)} % of the time`,
          judged.filter(({ one }) => one.moment === moment),
        ] as const,
    ),
    ['all', judged],
  ]
  console.log(
    `Forecasts of ${judged.length} key results whose end is known (seed ${SEED}): mean absolute error`,
  )
  console.log('as a share of the way from start to target, and how often the 80 % band holds.\n')
  const heading = ['', 'ours', 'straight line', 'no change', 'in the band']
  const lines = groups.map(([name, group]) => lineOf(name, figuresOf(group)))
  console.log(`${textTable([heading, ...lines])}\n`)
  const { ours, others, inBand } = figuresOf(judged)
  const [toStraightLine = Number.NaN, toNoChange = Number.NaN] = others.map((error) => ours / error)
  return { toStraightLine, toNoChange, inBand }
}

function judgedOf(one: ForecastCase): Judged[] {
  const forecast = one.series.length < FEWEST_POINTS ? undefined : forecastOf(one.series, one)
  return forecast?.kind === 'forecast' ? [{ one, forecast }] : []
}

interface Figures {
  readonly ours: number
  /** Of the straight line and of no change. */
  readonly others: readonly number[]
  readonly inBand: number
}

function figuresOf(group: readonly Judged[]): Figures {
  return {
    ours: mean(group.map(({ one, forecast }) => errorOf(one, forecast.value))),
    others: [straightLine, noChange].map((method) => mean(group.map(({ one }) => errorOf(one, method(one))))),
    inBand: mean(
      group.map(({ one, forecast }) => Number(forecast.low <= one.truth && one.truth <= forecast.high)),
    ),
  }
}

function lineOf(name: string, { ours, others, inBand }: Figures): string[] {
  return [name, ...[ours, ...others].map((error) => error.toFixed(3)), percent(inBand)]
}

function errorOf({ truth, target, start }: ForecastCase, value: number): number {
  return Math.abs(value - truth) / Math.abs(target - start)
}

const straightLine: Method = ({ series, end }) => {
  const { m, b } = linearRegression(series.map(({ day, value }) => [day, value]))
  return b + m * end
}

const noChange: Method = ({ series }) => series[series.length - 1]?.value ?? 0

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

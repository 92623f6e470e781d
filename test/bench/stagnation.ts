import { CLEAR_MOVEMENT, LEAST_VALUES, movementOf, STAGNANT_AFTER } from '../../core/kpi/movement'
import { seriesOf, type Series } from '../../core/series/series'
import { percent } from './noise'
import { randomOf } from './random'
import { textTable } from './text-table'

/** Autocorrelation up to which few wrong calls are promised; the bound is inside. */
const MOST_KEPT = 0.5

const ROUNDS = 4000
const LENGTHS = [LEAST_VALUES, 8, 13, 24, 60]

interface Noise {
  readonly name: string
  /** How much of a value's deviation the next one keeps. */
  readonly keeps: number
  readonly scale: number
  /** Now and then a value far off (Student's t with three degrees of freedom). */
  readonly isHeavy?: true
}

const NOISES: readonly Noise[] = [
  { name: 'white', keeps: 0, scale: 1 },
  { name: 'white, a millionth', keeps: 0, scale: 1e-6 },
  { name: 'white, a million', keeps: 0, scale: 1e6 },
  { name: 'with odd values', keeps: 0, scale: 1, isHeavy: true },
  { name: 'autocorrelation 0.3', keeps: 0.3, scale: 1 },
  { name: 'autocorrelation 0.5', keeps: MOST_KEPT, scale: 1 },
  { name: 'autocorrelation 0.8', keeps: 0.8, scale: 1 },
]

export interface StagnationRates {
  /** The highest rate at which noise was called rising or falling. */
  readonly moving: number
  /** The same for noise whose values hang together more than is promised for. */
  readonly drifting: number
  /** The highest rate at which a series that moved was called stagnant. */
  readonly stagnant: number
}

/** How often a trend or stagnation is called where there is none, and how often where there is; printed as tables. */
export function measureStagnation(): StagnationRates {
  const random = randomOf(20261001).normal
  const rates = NOISES.map((noise) => LENGTHS.map((length) => ratesAt(random, noise, length)))
  print(rates)
  const isPromised = (i: number): boolean => (NOISES[i]?.keeps ?? 0) <= MOST_KEPT
  const promised = rates.filter((_, i) => isPromised(i)).flat()
  const others = rates.filter((_, i) => !isPromised(i)).flat()
  return {
    moving: Math.max(...promised.map(({ falseMoving }) => falseMoving)),
    drifting: Math.max(...others.map(({ falseMoving }) => falseMoving)),
    stagnant: Math.max(...rates.flat().map(({ falseStagnant }) => falseStagnant)),
  }
}

interface Rates {
  readonly falseMoving: number
  readonly falseStagnant: number
  readonly foundStagnant: number
  readonly foundMoving: number
}

/** A trend of half the noise each period; a jump spread over the last periods. */
const SLOPE = 0.5

function ratesAt(random: () => number, noise: Noise, length: number): Rates {
  const counts = { falseMoving: 0, falseStagnant: 0, foundStagnant: 0, foundMoving: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const base = noiseValues(random, noise, length)
    const still = movementOf(monthly(base))
    const moved = base.map(
      (value, i) => value + noise.scale * CLEAR_MOVEMENT * recentShare(i - length + 1 + STAGNANT_AFTER),
    )
    const sloped = base.map((value, i) => value + noise.scale * SLOPE * i)
    if (still.way !== 'flat') counts.falseMoving++
    if (still.isStagnant) counts.foundStagnant++
    if (movementOf(monthly(moved)).isStagnant) counts.falseStagnant++
    if (movementOf(monthly(sloped)).way === 'rising') counts.foundMoving++
  }
  const { falseMoving, falseStagnant, foundStagnant, foundMoving } = counts
  return {
    falseMoving: falseMoving / ROUNDS,
    falseStagnant: falseStagnant / ROUNDS,
    foundStagnant: foundStagnant / ROUNDS,
    foundMoving: foundMoving / ROUNDS,
  }
}

function recentShare(step: number): number {
  return Math.max(0, step) / STAGNANT_AFTER
}

function noiseValues(random: () => number, { keeps, scale, isHeavy }: Noise, length: number): number[] {
  const fresh = Math.sqrt(1 - keeps * keeps)
  let value = random()
  return Array.from({ length }, () => {
    value = keeps * value + fresh * (isHeavy ? heavy(random) : random())
    return value * scale
  })
}

/** Its standard deviation is that of the others: the variance of t with three degrees of freedom is 3. */
function heavy(random: () => number): number {
  const chi = Math.sqrt((random() ** 2 + random() ** 2 + random() ** 2) / 3)
  return random() / chi / Math.sqrt(3)
}

const MONTH = 30

function monthly(values: readonly number[]): Series {
  return seriesOf(values.map((value, i) => ({ day: 40000 + i * MONTH, value })))
}

function print(rates: readonly (readonly Rates[])[]): void {
  const table = (title: string, pick: (rates: Rates) => number): void => {
    const lines = rates.map((row, i) => [NOISES[i]?.name ?? '', ...row.map((one) => percent(pick(one)))])
    console.log(`${textTable([[title, ...LENGTHS.map((length) => `${length} values`)], ...lines])}\n`)
  }
  table('Noise called rising or falling', ({ falseMoving }) => falseMoving)
  table(`Moved by ${CLEAR_MOVEMENT} × noise, called stagnant`, ({ falseStagnant }) => falseStagnant)
  table('Noise called stagnant, rightly', ({ foundStagnant }) => foundStagnant)
  table(`Rising by ${SLOPE} × noise a period, found`, ({ foundMoving }) => foundMoving)
}

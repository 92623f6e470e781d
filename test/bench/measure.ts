import { collectAll, collectYoung } from './garbage'
import type { Runner } from './runner'

/** Medians of one call, in milliseconds, in the order of the runners. */
export type Medians = readonly number[]

export interface WarmRounds {
  /** How often all of it is done, in realms of its own: now and then V8 does not come back to its best code in one. */
  readonly realms: number
  /** Samples in each realm. */
  readonly rounds: number
}

/** Shorter samples would measure the clock. */
const SAMPLE_MS = 5
const WARM_UP_MS = 1000
const WARM_UP_CALLS = 4

/**
 * Calls in realms that have done the work before. Only young garbage is collected between samples: collecting all of it
 * makes V8 forget how objects look of which none is alive, and a warm d3 is seven times slower after that.
 */
export function warmCalls(runners: readonly Runner[], { realms, rounds }: WarmRounds): Medians {
  const samples = runners.map((): number[] => [])
  for (let realm = 0; realm < realms; realm++) {
    const contestants = runners.map(warmedUp)
    inTurn(contestants, rounds, ({ run, times }, place) => {
      collectYoung()
      samples[place]?.push(elapsed(() => run(times)) / times)
    })
  }
  return samples.map(median)
}

/** Calls that compile and run the code first, each in a realm of its own. */
export function firstCalls(runners: readonly Runner[], rounds: number): Medians {
  const samples = runners.map((): number[] => [])
  inTurn(runners, rounds, (runner, place) => {
    const call = runner.fresh()
    collectAll()
    samples[place]?.push(elapsed(call))
  })
  return samples.map(median)
}

interface Contestant {
  readonly run: (times: number) => unknown
  /** Calls in one sample. */
  readonly times: number
}

function warmedUp(runner: Runner): Contestant {
  const run = runner.kept()
  const start = performance.now()
  let last = 0
  for (let i = 0; i < WARM_UP_CALLS || performance.now() - start < WARM_UP_MS; i++)
    last = elapsed(() => run(1))
  return { run, times: Math.max(1, Math.ceil(SAMPLE_MS / last)) }
}

/** One after the other in each round, so that a slow moment of the machine meets them all; each round starts with another. */
function inTurn<T>(list: readonly T[], rounds: number, sample: (one: T, place: number) => void): void {
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < list.length; i++) {
      const place = (round + i) % list.length
      sample(list[place] as T, place)
    }
  }
}

export function elapsed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

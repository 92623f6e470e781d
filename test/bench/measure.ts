import { collectAll, collectYoung } from './garbage'
import type { Runner } from './runner'

/** Medians of one call, in milliseconds, in the order of the runners. */
export type Medians = readonly number[]

/** Shorter samples would measure the clock. */
const SAMPLE_MS = 5
const WARM_UP_MS = 250
const WARM_UP_CALLS = 4

/**
 * Calls in realms that have done the work before. Only young garbage is collected between samples: collecting all of it
 * makes V8 forget how objects look of which none is alive, and a warm d3 is seven times slower after that.
 */
export function warmCalls(runners: readonly Runner[], rounds: number): Medians {
  const contestants = runners.map((runner) => ({ runner, times: timesInSample(runner) }))
  return inTurn(contestants, rounds, ({ runner, times }) => {
    collectYoung()
    return elapsed(() => runner.warm(times)) / times
  })
}

/** Calls that compile and run the code first, each in a realm of its own. */
export function firstCalls(runners: readonly Runner[], rounds: number): Medians {
  return inTurn(runners, rounds, (runner) => {
    const call = runner.fresh()
    collectAll()
    return elapsed(call)
  })
}

/** Warms the runner up as well. */
function timesInSample(runner: Runner): number {
  const start = performance.now()
  let last = 0
  for (let i = 0; i < WARM_UP_CALLS || performance.now() - start < WARM_UP_MS; i++)
    last = elapsed(() => runner.warm(1))
  return Math.max(1, Math.ceil(SAMPLE_MS / last))
}

/** One after the other in each round, so that a slow moment of the machine meets them all; each round starts with another. */
function inTurn<T>(list: readonly T[], rounds: number, sample: (one: T) => number): Medians {
  const samples = list.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < list.length; i++) {
      const place = (round + i) % list.length
      samples[place]?.push(sample(list[place] as T))
    }
  }
  return samples.map(median)
}

export function elapsed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

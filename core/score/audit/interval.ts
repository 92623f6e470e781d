/** Every value that a printed number may stand for; both ends belong to it. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Doubles carry more digits than this, and nobody prints them. */
const NOISE = 1e-9

export function point(value: number): Interval {
  return { low: value, high: value }
}

export function around(value: number, below: number, above: number = below): Interval {
  return { low: value - below, high: value + above }
}

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high }
}

export function times(a: Interval, factor: number): Interval {
  const ends = [a.low * factor, a.high * factor] as const
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

export function sumOf(all: readonly Interval[]): Interval {
  return all.reduce(plus, point(0))
}

export function clampTo(a: Interval, low: number, high: number): Interval {
  return { low: Math.min(high, Math.max(low, a.low)), high: Math.min(high, Math.max(low, a.high)) }
}

/** Whether there is a value that both may stand for. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = NOISE * Math.max(1, Math.abs(a.low), Math.abs(a.high))
  return a.low <= b.high + slack && b.low <= a.high + slack
}

/** The least and the greatest of `f` over the corners; `f` must rise or fall all the way in each of its three inputs. */
export function overCorners(
  [a, b, c]: readonly [Interval, Interval, Interval],
  f: (a: number, b: number, c: number) => number,
): Interval {
  const values: number[] = []
  for (const x of [a.low, a.high]) {
    for (const y of [b.low, b.high]) {
      for (const z of [c.low, c.high]) values.push(f(x, y, z))
    }
  }
  return { low: Math.min(...values), high: Math.max(...values) }
}

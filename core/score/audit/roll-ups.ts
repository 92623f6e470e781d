import { type Interval, plus, point, sumOf, times } from './interval'
import type { PartValues } from './part-values'
import { sumBy } from './sum-by'

/** A part in one of the ways to read its value. */
export interface Valued {
  readonly part: PartValues
  readonly value: Interval
}

export function plainMean(all: readonly Valued[]): Interval | undefined {
  return all.length === 0 ? undefined : times(sumOf(all.map(({ value }) => value)), 1 / all.length)
}

/** Weights may be printed too: 33 % for a third. */
export function weightedMean(all: readonly Valued[]): Interval | undefined {
  const weight = sumBy(all, ({ part }) => part.weight)
  if (weight <= 0) return undefined
  const mean = times(sumOf(all.map(({ part, value }) => times(value, part.weight))), 1 / weight)
  const middle = (mean.low + mean.high) / 2
  const slack = sumBy(
    all,
    ({ part, value }) => Math.abs((value.low + value.high) / 2 - middle) * part.weightSlack,
  )
  return { low: mean.low - slack / weight, high: mean.high + slack / weight }
}

/** sum(score × weight) as it stands, for weights out of 1 or out of 100 that need not be all of it. */
export function weightedSum(all: readonly Valued[], whole: number): Interval {
  const sum = sumOf(all.map(({ part, value }) => times(value, part.weight / whole)))
  const slack = sumBy(
    all,
    ({ part, value }) => (Math.max(Math.abs(value.low), Math.abs(value.high)) * part.weightSlack) / whole,
  )
  return { low: sum.low - slack, high: sum.high + slack }
}

/** The key results count once beside the objectives, as one more of their mean weight. */
export function withBlock(
  all: readonly Valued[],
  mean: (some: readonly Valued[]) => Interval | undefined,
): Interval | undefined {
  const objectives = all.filter(({ part }) => part.isObjective)
  const block = mean(all.filter(({ part }) => !part.isObjective))
  const beside = mean(objectives)
  if (block === undefined || beside === undefined) return undefined
  const count = objectives.length
  return times(plus(times(beside, count), block), 1 / (count + 1))
}

/** How many of all are done, as Viva Goals proposes at the close. */
export function shareDone(all: readonly Valued[]): Interval | undefined {
  if (all.length === 0) return undefined
  return point(all.filter(({ value }) => value.high >= 1).length / all.length)
}

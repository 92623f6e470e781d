import { findDialect } from '../../core/score/dialects/all-dialects'
import { measure, type StatusFacts } from '../../core/score/dialects/status-facts'
import { statusOf } from '../../core/score/dialects/status-of'
import { clampShare, progress } from '../../core/score/progress'
import { readOkrs } from '../../core/score/read-okrs'
import { shareWeights, targetShares } from '../../core/score/weights'
import type { Inputs } from './published'

export type Answer = number | string | undefined
type Rule = (inputs: Inputs) => Answer

/** What is made with functions of the product. */
const PRODUCT: Readonly<Record<string, Rule>> = {
  linear,
  linear_clamp01: (inputs) => clampShare(linear(inputs)),
  mean: ({ scores }) => meanWith(numbers(scores), []),
  weighted_mean: ({ scores, weights }) => meanWith(numbers(scores), numbers(weights)),
  ratio: ({ actual, target }) => progress({ target: number(target), current: number(actual) }),
  pooled_ratio: ({ done, planned }) => progress({ target: sum(planned), current: sum(done) }),
  pace_ratio: (inputs) => measure('pace', inputs),
  elapsed: ({ elapsed, total }) => progress({ target: number(total), current: number(elapsed) }),
  auto_weight_rest: ({ fixed, free }) =>
    shareWeights([...numbers(fixed), ...Array.from({ length: number(free) }, () => undefined)], 100).pop(),
  target_share: ({ targets, i }) => targetShares(numbers(targets))[number(i)],
  product: ({ factors }) => numbers(factors).reduce((all, factor) => all * factor, 1),
  sum: ({ parts }) => sum(parts),
}

/**
 * The seam: stand-ins for rules of key results that the product does not have yet. Each is to be replaced by the
 * function in core/score/rules, and moved up.
 */
const STAND_INS: Readonly<Record<string, Rule>> = {
  linear_floor0: (inputs) => Math.max(0, linear(inputs)),
  at_most_200: ({ target, actual }) => 2 - number(actual) / number(target),
  stay_above: ({ target, current }) => (number(current) >= number(target) ? 1 : 0),
  stay_below_strict: ({ target, current }) => (number(current) < number(target) ? 1 : 0),
  checkpoints: ({ points, current }) => alongPoints(points as readonly Point[], number(current)),
  zone_point: ({ baseline, stretch, zone }) =>
    number(baseline) + number(zone) * (number(stretch) - number(baseline)),
}

/** A label by a dialect, or by a view of one. */
const STATUS: Readonly<Record<string, Rule>> = {
  viva_control: ({ threshold, current }) =>
    labelOf('viva', { stay: number(current) >= number(threshold) ? 'met' : 'missed' }),
  viva_close: ({ score }) => labelOf('viva', { score: number(score), isClosed: true }),
  puzzle: ({ value, commit, target, stretch }) =>
    labelOf('puzzle', {
      zones: {
        value: number(value),
        commit: number(commit),
        target: number(target),
        stretch: number(stretch),
      },
    }),
}

/** What we make of the inputs by the rule of that name; a rule that nobody knows is an error of the file. */
export function answerOf(rule: string, inputs: Inputs): Answer {
  const run = PRODUCT[rule] ?? STAND_INS[rule] ?? STATUS[rule]
  if (run !== undefined) return run(inputs)
  if (findDialect(rule) === undefined) throw new Error(`published.csv names the rule “${rule}”`)
  const { day, days, ...facts } = inputs
  return labelOf(rule, days === undefined ? facts : { ...facts, elapsed: number(day) / number(days) })
}

function labelOf(name: string, facts: StatusFacts): string | undefined {
  const dialect = findDialect(name)
  return dialect === undefined ? undefined : statusOf(dialect, facts)?.label
}

/** In these sources a key result without a value stands at its start. */
function linear({ start, target, current }: Inputs): number {
  return progress({ start: number(start), target: number(target), current: number(current ?? start) })
}

/** By the whole flow, from a sheet's rows. */
function meanWith(scores: readonly number[], weights: readonly number[]): number | undefined {
  const rows = scores.map((score, i) => ['Objective', `Key result ${i}`, score, weights[i] ?? ''])
  return readOkrs([['Objective', 'Key Result', 'Score', 'Weight'], ...rows]).okrs?.tree.overall
}

type Point = readonly [value: number, share: number]

function alongPoints(points: readonly Point[], value: number): number | undefined {
  const after = points.findIndex(([at]) => at >= value)
  const to = points[after === -1 ? points.length - 1 : after]
  const from = after > 0 ? points[after - 1] : to
  if (from === undefined || to === undefined || from === to) return to?.[1]
  return from[1] + progress({ start: from[0], target: to[0], current: value }) * (to[1] - from[1])
}

function number(input: unknown): number {
  if (typeof input === 'number') return input
  throw new Error(`published.csv has ${JSON.stringify(input)} for a number`)
}

function numbers(input: unknown): number[] {
  return (input as readonly unknown[]).map(number)
}

function sum(input: unknown): number {
  return numbers(input).reduce((all, part) => all + part, 0)
}

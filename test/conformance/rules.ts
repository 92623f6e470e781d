import type { Grid } from '../../core/cells/cell'
import { clampBy } from '../../core/score/clamp'
import { findDialect } from '../../core/score/dialects/find-dialect'
import { measure, type StatusFacts } from '../../core/score/dialects/status-facts'
import { statusOf } from '../../core/score/dialects/status-of'
import { progress } from '../../core/score/progress'
import { readOkrs } from '../../core/score/read-okrs'
import { OUR_SETTINGS } from '../../core/score/read-settings'
import { readRule } from '../../core/score/rules/read-rule'
import type { Rule, RuleInputs } from '../../core/score/rules/rule'
import { scoreByRule } from '../../core/score/rules/score-by-rule'
import { ZONE_SHARES, zoneValues } from '../../core/score/rules/zones-of-value'
import { scoredNodes } from '../../core/score/scored-nodes'
import type { Weights } from '../../core/score/settings'
import { type Answer, type Inputs, number } from './published'
import { JUDGING } from './rules-of-judging'

type Arithmetic = (inputs: Inputs) => Answer

/** What is made with functions of the product. */
const PRODUCT: Readonly<Record<string, Arithmetic>> = {
  linear,
  linear_clamp01: (inputs) => clampBy('both', linear(inputs)),
  mean: ({ scores }) => meanWith(numbers(scores), []),
  weighted_mean: ({ scores, weights }) => meanWith(numbers(scores), numbers(weights)),
  ratio: ({ actual, target }) => progress({ target: number(target), current: number(actual) }),
  pooled_ratio: ({ done, planned }) => progress({ target: sum(planned), current: sum(done) }),
  pace_ratio: (inputs) => measure('pace', inputs),
  elapsed: ({ elapsed, total }) => progress({ target: number(total), current: number(elapsed) }),
  auto_weight_rest: ({ fixed, free }) => restOf(numbers(fixed), number(free)),
  target_share: ({ targets, i }) => targetShare(numbers(targets), number(i)),
  linear_floor0: (inputs) => clampBy('floor', linear(inputs)),
  at_most_200: ({ target, actual }) =>
    byRule({ name: 'at-most-graded' }, { target: number(target), current: number(actual) }),
  stay_above: ({ target, current }) =>
    byRule({ name: 'at-least' }, { target: number(target), current: number(current) }),
  stay_below_strict: ({ target, current }) =>
    byRule({ name: 'below' }, { target: number(target), current: number(current) }),
  checkpoints: ({ points, current }) =>
    onPoints(points as readonly (readonly [number, number])[], number(current)),
  zone_point: ({ baseline, stretch, zone }) => zonePoint(number(baseline), number(stretch), number(zone)),
  product: ({ factors }) => numbers(factors).reduce((all, factor) => all * factor, 1),
  sum: ({ parts }) => sum(parts),
}

/** A label by a dialect, or by a view of one. */
const STATUS: Readonly<Record<string, Arithmetic>> = {
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
  const run = PRODUCT[rule] ?? STATUS[rule] ?? JUDGING[rule]
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

/** What an empty Weight cell comes to beside the given ones, in per cent. */
function restOf(fixed: readonly number[], free: number): number | undefined {
  const given = [...fixed, ...Array.from({ length: free }, () => '')]
  const rows = given.map((weight, i) => ['Objective', `Key result ${i}`, 0.5, weight])
  const weights = weightsIn([['Objective', 'Key Result', 'Score', 'Weight'], ...rows])
  return (100 * (weights.at(-1) ?? Number.NaN)) / sum(weights)
}

function targetShare(targets: readonly number[], at: number): number {
  const rows = targets.map((target, i) => ['Objective', `Key result ${i}`, target, 0])
  const weights = weightsIn([['Objective', 'Key Result', 'Target', 'Current'], ...rows], 'by-target')
  return (weights[at] ?? Number.NaN) / sum(weights)
}

function weightsIn(grid: Grid, weights: Weights = 'given'): number[] {
  const { okrs } = readOkrs(grid, { settings: { ...OUR_SETTINGS, weights } })
  return okrs === undefined
    ? []
    : scoredNodes(okrs.tree).flatMap(({ kind, weight }) => (kind === 'keyResult' ? weight : []))
}

/** By the rule of a Scoring cell. */
function byRule(rule: Rule, inputs: RuleInputs): number | undefined {
  const result = scoreByRule(rule, inputs)
  return 'progress' in result ? result.progress : undefined
}

function onPoints(points: readonly (readonly [number, number])[], current: number): number | undefined {
  const reading = readRule(points.map(([value, share]) => `${value}=${share * 100}%`).join('; '))
  return 'rule' in reading ? byRule(reading.rule, { current }) : undefined
}

/** The value where a zone begins. */
function zonePoint(baseline: number, stretch: number, zone: number): number | undefined {
  const { commit, target } = zoneValues(baseline, stretch)
  if (zone === ZONE_SHARES.commit) return commit
  return zone === ZONE_SHARES.target ? target : undefined
}

function numbers(input: unknown): number[] {
  return (input as readonly unknown[]).map(number)
}

function sum(input: unknown): number {
  return numbers(input).reduce((all, part) => all + part, 0)
}

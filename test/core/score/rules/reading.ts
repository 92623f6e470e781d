import type { Curves } from '../../../../core/score/rules/curves'
import { readCurves } from '../../../../core/score/rules/curves'
import { readRule } from '../../../../core/score/rules/read-rule'
import type { Rule, RuleInputs, RuleResult } from '../../../../core/score/rules/rule'
import { scoreByRule } from '../../../../core/score/rules/score-by-rule'

/** The rule of a Scoring cell that must be readable. */
export function ruleOf(scoring: string, curves: Curves = readCurves([]).curves): Rule {
  const reading = readRule(scoring, curves)
  if (!('rule' in reading)) throw new Error(`${scoring}: ${JSON.stringify(reading)}`)
  return reading.rule
}

/** What the inputs come to by a Scoring cell. */
export function score(scoring: string, inputs: RuleInputs): RuleResult {
  return scoreByRule(ruleOf(scoring), inputs)
}

/** The progress alone; NaN, which nothing equals, where there is none. */
export function progressBy(scoring: string, inputs: RuleInputs): number {
  const result = score(scoring, inputs)
  return 'progress' in result ? result.progress : Number.NaN
}

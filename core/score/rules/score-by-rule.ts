import { RULES } from './all-rules'
import type { RuleDefinition, RuleInputs, RuleName, RuleOf, RuleResult } from './rule'

/** What a key result's cells come to by its rule; never throws. */
export function scoreByRule<N extends RuleName>(rule: RuleOf<N>, inputs: RuleInputs): RuleResult {
  return definitionOf(rule).score(rule, inputs)
}

/** The rule's formula with the numbers put in, `(44 − 40) / (50 − 40) = 0.4`; empty while there is no progress. */
export function ruleWorkings<N extends RuleName>(rule: RuleOf<N>, inputs: RuleInputs): string {
  return definitionOf(rule).workings(rule, inputs)
}

function definitionOf<N extends RuleName>(rule: RuleOf<N>): RuleDefinition<N> {
  return RULES[rule.name]
}

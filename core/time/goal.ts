import { inputsOf, ruleAt } from '../score/apply-rules'
import type { Rule, RuleInputs, RuleName, Tolerance } from '../score/rules/rule'
import type { ScoredTree } from '../score/scored-tree'

/** The values that reach a target, both bounds included; an open side is infinite. */
export interface Goal {
  readonly low: number
  readonly high: number
}

/** What a key result is to reach by its rule; undefined where it has no target. */
export function goalOf(tree: ScoredTree, node: number): Goal | undefined {
  const row = tree.row[node] ?? 0
  const rule = ruleAt(tree.rules, row)
  const inputs = inputsOf(tree.table, row)
  const { target } = inputs
  return target === undefined ? undefined : goalBy(rule, { ...inputs, target })
}

/** Rules that name the side; by all others it is the one from start to target. */
const SIDES: Readonly<Partial<Record<RuleName, 'up' | 'down'>>> = {
  'at-least': 'up',
  above: 'up',
  'at-most': 'down',
  'at-most-graded': 'down',
  below: 'down',
  inverse: 'down',
}

function goalBy(rule: Rule | undefined, inputs: WithTarget): Goal {
  const { start = 0, target, upper = start } = inputs
  if (rule?.name === 'between') return between(target, upper)
  if (rule?.name === 'constant') return around(target, rule.tolerance)
  const side = SIDES[rule?.name ?? 'linear'] ?? (target >= start ? 'up' : 'down')
  return side === 'up'
    ? { low: target, high: Number.POSITIVE_INFINITY }
    : { low: Number.NEGATIVE_INFINITY, high: target }
}

type WithTarget = RuleInputs & { readonly target: number }

function between(one: number, other: number): Goal {
  return { low: Math.min(one, other), high: Math.max(one, other) }
}

function around(target: number, { kind, size }: Tolerance): Goal {
  const allowed = kind === 'share' ? size * Math.abs(target) : size
  return { low: target - allowed, high: target + allowed }
}

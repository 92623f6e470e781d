import { inputsOf, ruleAt } from '../score/apply-rules'
import type { Rule, RuleInputs, RuleName, Tolerance } from '../score/rules/rule'
import type { ScoredTree } from '../score/scored-tree'
import type { TargetComparator } from '../table/target-comparator'

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

type Side = 'up' | 'down'

/** Rules and cells that name the side; by all others it is the one from start to target. */
const SIDES: Readonly<Partial<Record<RuleName | TargetComparator, Side>>> = {
  '>=': 'up',
  '>': 'up',
  '<=': 'down',
  '<': 'down',
  'at-least': 'up',
  above: 'up',
  'at-most': 'down',
  'at-most-graded': 'down',
  below: 'down',
  inverse: 'down',
}

function goalBy(rule: Rule | undefined, inputs: WithTarget): Goal {
  const { start = 0, target, upper } = inputs
  if (rule?.name === 'constant') return around(target, rule.tolerance)
  const side = SIDES[rule?.name ?? 'linear']
  if (rule?.name === 'between' || (upper !== undefined && side === undefined))
    return between(target, upper ?? start)
  return beyond(side ?? sideOf(inputs), target)
}

function sideOf({ start = 0, target, comparator = 'between' }: WithTarget): Side {
  return SIDES[comparator] ?? (target >= start ? 'up' : 'down')
}

function beyond(side: Side, target: number): Goal {
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

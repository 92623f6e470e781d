import { defineRule, type Solved } from './define-rule'
import { equation, signed, verdict } from './figure'
import { solveGiven } from './given'
import type { RuleDefinition } from './rule'
import { trouble } from './trouble'

export const atMostGraded: RuleDefinition<'at-most-graded'> = defineRule({
  name: 'at-most-graded',
  words: {
    en: 'at most graded, graded, graded at most, at most with grades, control at most',
    de: 'höchstens abgestuft, abgestuft, höchstens gestuft',
    es: 'como máximo gradual, gradual, máximo gradual',
    fr: 'au plus gradué, gradué, maximum gradué',
    pt: 'no máximo gradual, máximo gradual, graduado',
    ja: '段階的以下, 以下段階評価, 段階評価',
  },
  summary: '1 at the target, more the further the value stays below it, less the further it is above.',
  formula: '2 − current / target',
  source: 'Profit.co (control KPI, at most)',
  solve: (_, inputs) => solveGiven(inputs, solve),
  examples: [
    {
      scoring: 'at most graded',
      inputs: { target: 1, current: 0.8 },
      result: { progress: 1.2 },
      note: 'below it',
    },
    {
      scoring: 'at most, graded',
      inputs: { target: 4, current: 4 },
      result: { progress: 1 },
      note: 'at the target',
    },
    {
      scoring: 'graded',
      inputs: { target: 1, current: 1.5 },
      result: { progress: 0.5 },
      note: 'half as much again',
    },
    {
      scoring: 'graded',
      inputs: { target: 0, current: 0 },
      result: { progress: 1 },
      note: 'a target of 0 cannot be graded: 0 or less is 1',
    },
    {
      scoring: 'graded',
      inputs: { target: 0, current: 2 },
      result: { problem: 'target-is-zero', seen: '2' },
      note: 'a target of 0 cannot be graded: more than 0 has no score',
    },
  ],
})

/** Below 0 the ratio would turn the scale round: -5 is more than -10, and -5 / -10 would praise it. So by distance there. */
function solve(current: number, target: number): Solved {
  if (target > 0) return equation(2 - current / target, () => `2 − ${signed(current)} / ${signed(target)}`)
  if (target < 0) {
    const under = (target - current) / -target
    return equation(1 + under, () => `1 + (${signed(target)} − ${signed(current)}) / |${signed(target)}|`)
  }
  return current <= 0 ? verdict(true, () => `${signed(current)} ≤ 0`) : trouble('target-is-zero', current)
}

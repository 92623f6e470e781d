import { defineRule, type Solved } from './define-rule'
import { equation, signed, verdict } from './figure'
import { solveGiven } from './given'
import type { RuleDefinition } from './rule'
import { trouble } from './trouble'

export const inverse: RuleDefinition<'inverse'> = defineRule({
  name: 'inverse',
  words: {
    en: 'inverse, inverse ratio, target / current, target / actual, reciprocal, inverted',
    de: 'invers, kehrwert, umgekehrt, umgekehrtes verhältnis, ziel / ist',
    es: 'inverso, inversa, relación inversa, razón inversa',
    fr: 'inverse, rapport inverse, inversé',
    pt: 'inverso, razão inversa, inverso proporcional',
    ja: '逆比, 逆数, 反比例',
  },
  summary: 'Target divided by value, for what should be small: twice the target is 0.5.',
  formula: 'target / current',
  source: 'Feedback4e',
  solve: (_, inputs) => solveGiven(inputs, solve),
  examples: [
    {
      scoring: 'inverse',
      inputs: { target: 50, current: 100 },
      result: { progress: 0.5 },
      note: 'twice the target',
    },
    {
      scoring: 'inverse',
      inputs: { target: 50, current: 40 },
      result: { progress: 1.25 },
      note: 'below the target',
    },
    {
      scoring: 'inverse',
      inputs: { target: 50, current: 0 },
      result: { problem: 'current-is-zero', seen: '0' },
      note: 'nothing can be divided by 0',
    },
    {
      scoring: 'inverse',
      inputs: { target: 0, current: 0 },
      result: { progress: 1 },
      note: 'nothing, as planned',
    },
  ],
})

function solve(current: number, target: number): Solved {
  if (current < 0 || target < 0) return trouble('negative-value', Math.min(current, target))
  if (current > 0) return equation(target / current, () => `${signed(target)} / ${signed(current)}`)
  return target === 0 ? verdict(true, () => '0 = 0') : trouble('current-is-zero', current)
}

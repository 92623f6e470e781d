import { defineRule, type Solution, type Solved } from './define-rule'
import { signed, verdict } from './figure'
import { solveGiven } from './given'
import type { RuleDefinition, RuleInputs } from './rule'
import { trouble } from './trouble'

export const between: RuleDefinition<'between'> = defineRule({
  name: 'between',
  words: {
    en: 'between, range, in range, within range, inside, corridor',
    de: 'zwischen, bereich, spanne, korridor, im bereich',
    es: 'entre, rango, dentro del rango',
    fr: 'entre, plage, fourchette',
    pt: 'entre, intervalo, faixa',
    ja: '範囲, 範囲内, 間, の間',
  },
  summary:
    '1 when the value lies between two bounds, else 0; the bounds are target and upper bound, or start and target.',
  formula: 'lower ≤ current ≤ upper',
  source: 'UpRaise, Betterworks',
  solve: (_, inputs) => solve(inputs),
  examples: [
    {
      scoring: 'between',
      inputs: { target: 4, upper: 5, current: 4.2 },
      result: { progress: 1 },
      note: 'inside target and upper bound',
    },
    {
      scoring: 'between',
      inputs: { target: 4, upper: 5, current: 5 },
      result: { progress: 1 },
      note: 'the bounds count',
    },
    {
      scoring: 'range',
      inputs: { start: 5, target: 4, current: 5.6 },
      result: { progress: 0 },
      note: 'outside start and target, in either order',
    },
    {
      scoring: 'between',
      inputs: { target: 4, current: 4 },
      result: { problem: 'upper-missing', seen: '' },
      note: 'one bound is no range',
    },
  ],
})

function solve(inputs: RuleInputs): Solved {
  const other = inputs.upper ?? inputs.start
  return solveGiven(inputs, (current, target) =>
    other === undefined ? trouble('upper-missing', '') : inside(current, target, other),
  )
}

export function inside(current: number, one: number, other: number): Solution {
  const lower = Math.min(one, other)
  const upper = Math.max(one, other)
  return verdict(
    lower <= current && current <= upper,
    () => `${signed(lower)} ≤ ${signed(current)} ≤ ${signed(upper)}`,
  )
}

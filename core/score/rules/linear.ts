import { progress } from '../progress'
import { defineRule, type Solved } from './define-rule'
import { equation, signed, verdict } from './figure'
import { solveGiven } from './given'
import type { RuleDefinition, RuleInputs } from './rule'

export const linear: RuleDefinition<'linear'> = defineRule({
  name: 'linear',
  words: {
    en: `linear, default, standard, reach, increase, increase to, decrease, decrease to, reduce, from to, proportional,
      number, numeric, percent, percentage, currency`,
    de: 'linear, standard, erreichen, steigern, erhöhen, senken, proportional, zahl, prozent, währung',
    es: 'lineal, proporcional, aumentar, reducir, número, porcentaje, moneda',
    fr: 'linéaire, proportionnel, augmenter, réduire, nombre, pourcentage, devise',
    pt: 'linear, proporcional, aumentar, reduzir, número, porcentagem, moeda',
    ja: '線形, 直線, 比例, 標準, 数値, 割合, 金額',
  },
  summary: 'How far the value has come from start to target, for rising and falling targets.',
  formula: '(current − start) / (target − start)',
  source: 'Quantive, Viva Goals, okr-tracker and most others',
  solve: (_, inputs) => solveLinear(inputs),
  examples: [
    {
      scoring: 'linear',
      inputs: { start: 40, target: 50, current: 44 },
      result: { progress: 0.4 },
      note: 'a rising target',
    },
    {
      scoring: '',
      inputs: { start: 24, target: 12, current: 15 },
      result: { progress: 0.75 },
      note: 'a falling target; an empty Scoring cell is linear',
    },
    {
      scoring: 'linear',
      inputs: { target: 3, current: 1.5 },
      result: { progress: 0.5 },
      note: 'an empty start is 0',
    },
    {
      scoring: 'linear',
      inputs: { start: 100, target: 60, current: 50 },
      result: { progress: 1.25 },
      note: 'beyond the target',
    },
    { scoring: 'linear', inputs: { target: 3 }, result: { waitsFor: 'current' }, note: 'not started' },
  ],
})

/** Zones without values of their own and a found baseline are scored like this too. */
export function solveLinear(inputs: RuleInputs): Solved {
  return solveGiven(inputs, (current, target) => fromStart(inputs.start ?? 0, target, current))
}

/** As `progress` does it, with the steps shown. */
export function fromStart(start: number, target: number, current: number): Solved {
  if (start === target) return verdict(current > target, () => `${signed(current)} > ${signed(target)}`)
  return equation(
    progress({ start, target, current }),
    () => `(${signed(current)} − ${signed(start)}) / (${signed(target)} − ${signed(start)})`,
  )
}

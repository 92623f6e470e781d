import { defineRule } from './define-rule'
import { solveLinear } from './linear'
import type { RuleDefinition } from './rule'

export const baseline: RuleDefinition<'baseline'> = defineRule({
  name: 'baseline',
  words: {
    en: 'baseline, find a baseline, find baseline, find the baseline, establish a baseline, establish baseline',
    de: 'ausgangswert finden, ausgangswert, basiswert, basislinie, nullmessung',
    es: 'línea base, línea de base, encontrar línea base',
    fr: 'base de référence, trouver la base, valeur de référence',
    pt: 'linha de base, linha base, encontrar linha de base',
    ja: 'ベースライン, 基準値, 基準線',
  },
  summary: 'No score until the start is known; from then on linear.',
  formula: '(current − start) / (target − start)',
  source: 'Viva Goals, Profit.co, OpenOKR',
  solve: (_, inputs) => (inputs.start === undefined ? { waitsFor: 'baseline' } : solveLinear(inputs)),
  examples: [
    {
      scoring: 'baseline',
      inputs: { target: 60 },
      result: { waitsFor: 'baseline' },
      note: 'nothing measured yet',
    },
    {
      scoring: 'baseline',
      inputs: { target: 60, current: 42 },
      result: { waitsFor: 'baseline' },
      note: 'measured, and not yet written down as the start',
    },
    {
      scoring: 'baseline',
      inputs: { start: 42 },
      result: { waitsFor: 'target' },
      note: 'found; now it needs a target',
    },
    {
      scoring: 'baseline',
      inputs: { start: 40, target: 60, current: 45 },
      result: { progress: 0.25 },
      note: 'an ordinary key result',
    },
  ],
})

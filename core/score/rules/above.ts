import { solveThreshold } from './threshold'
import { defineRule } from './define-rule'
import type { RuleDefinition } from './rule'

export const above: RuleDefinition<'above'> = defineRule({
  name: 'above',
  words: {
    en: 'above, more than, greater than, over, higher than',
    de: 'über, mehr als, größer als, höher als, oberhalb',
    es: 'más de, mayor que, por encima de, superior a',
    fr: 'plus de, supérieur à, au-dessus de',
    pt: 'mais de, maior que, acima de, superior a',
    ja: 'より大きい, より多い, 超, 超える, 上回る',
  },
  summary: '1 when the value is more than the target, else 0.',
  formula: 'current > target',
  source: 'Quantive (stay above)',
  solve: (_, inputs) => solveThreshold(inputs, '>'),
  examples: [
    { scoring: 'above', inputs: { target: 25, current: 26 }, result: { progress: 1 }, note: 'above it' },
    {
      scoring: '>',
      inputs: { target: 25, current: 25 },
      result: { progress: 0 },
      note: 'the bound does not count',
    },
  ],
})

import { solveThreshold } from './threshold'
import { defineRule } from './define-rule'
import type { RuleDefinition } from './rule'

export const below: RuleDefinition<'below'> = defineRule({
  name: 'below',
  words: {
    en: 'below, less than, fewer than, under, lower than',
    de: 'unter, weniger als, kleiner als, niedriger als, unterhalb',
    es: 'menos de, menor que, por debajo de, inferior a',
    fr: 'moins de, inférieur à, en dessous de, au-dessous de',
    pt: 'menos de, menor que, abaixo de, inferior a',
    ja: '未満, より小さい, より少ない, 下回る',
  },
  summary: '1 when the value is less than the target, else 0.',
  formula: 'current < target',
  source: 'Quantive (stay below)',
  solve: (_, inputs) => solveThreshold(inputs, '<'),
  examples: [
    { scoring: 'below', inputs: { target: 25, current: 24 }, result: { progress: 1 }, note: 'below it' },
    {
      scoring: '<',
      inputs: { target: 25, current: 25 },
      result: { progress: 0 },
      note: 'the bound does not count',
    },
  ],
})

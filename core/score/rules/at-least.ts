import { solveThreshold } from './threshold'
import { defineRule } from './define-rule'
import type { RuleDefinition } from './rule'

export const atLeast: RuleDefinition<'at-least'> = defineRule({
  name: 'at-least',
  words: {
    en: `at least, at or above, minimum, min, no less than, not less than, not below, or more,
      greater than or equal, greater than or equal to`,
    de: 'mindestens, minimum, wenigstens, nicht weniger als, nicht unter',
    es: 'al menos, como mínimo, mínimo, por lo menos, no menos de',
    fr: 'au moins, au minimum, minimum, pas moins de',
    pt: 'pelo menos, no mínimo, mínimo, ao menos, não menos de',
    ja: '以上, 最低, 少なくとも, 最小',
  },
  summary: '1 when the value is the target or more, else 0.',
  formula: 'current ≥ target',
  source: 'ServiceNow, Perdoo (stay at least)',
  solve: (_, inputs) => solveThreshold(inputs, '≥'),
  examples: [
    {
      scoring: 'at least',
      inputs: { target: 99.5, current: 99.7 },
      result: { progress: 1 },
      note: 'above it',
    },
    {
      scoring: '>=',
      inputs: { target: 99.5, current: 99.5 },
      result: { progress: 1 },
      note: 'the bound counts',
    },
    {
      scoring: 'mindestens',
      inputs: { target: 8, current: 7.8 },
      result: { progress: 0 },
      note: 'below it; any of the six languages will do',
    },
  ],
})

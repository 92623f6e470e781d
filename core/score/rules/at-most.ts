import { solveThreshold } from './threshold'
import { defineRule } from './define-rule'
import type { RuleDefinition } from './rule'

export const atMost: RuleDefinition<'at-most'> = defineRule({
  name: 'at-most',
  words: {
    en: `at most, at or below, maximum, max, no more than, not more than, not above, or less, up to,
      less than or equal, less than or equal to`,
    de: 'höchstens, maximal, maximum, nicht mehr als, nicht über',
    es: 'como máximo, a lo sumo, máximo, no más de',
    fr: 'au plus, au maximum, maximum, pas plus de',
    pt: 'no máximo, máximo, não mais de',
    ja: '以下, 最大, 以内',
  },
  summary: '1 when the value is the target or less, else 0.',
  formula: 'current ≤ target',
  source: 'ServiceNow, Perdoo (stay at most)',
  solve: (_, inputs) => solveThreshold(inputs, '≤'),
  examples: [
    { scoring: 'at most', inputs: { target: 5, current: 4 }, result: { progress: 1 }, note: 'below it' },
    { scoring: '<=', inputs: { target: 5, current: 5 }, result: { progress: 1 }, note: 'the bound counts' },
    { scoring: 'at most', inputs: { target: 5, current: 6 }, result: { progress: 0 }, note: 'above it' },
  ],
})

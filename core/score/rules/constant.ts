import { defineRule } from './define-rule'
import { signed, verdict } from './figure'
import { solveGiven } from './given'
import type { RuleDefinition, Tolerance } from './rule'

/** ServiceNow's default; the bound counts as inside. */
export const DEFAULT_TOLERANCE: Tolerance = { kind: 'share', size: 0.05 }

/** 1.155 − 1.1 is not 0.055 to the last digit: a value on the bound must not fall out by a rounding of the computer. */
const NOISE = 1e-9

export const constant: RuleDefinition<'constant'> = defineRule({
  name: 'constant',
  words: {
    en: `constant, within, within tolerance, constant within, constant within tolerance, tolerance, keep, maintain,
      steady`,
    de: 'konstant, innerhalb, toleranz, halten, gleichbleibend',
    es: 'constante, tolerancia, mantener, dentro de',
    fr: 'constant, tolérance, maintenir, à près',
    pt: 'constante, tolerância, manter, dentro de',
    ja: '一定, 維持, 許容範囲',
  },
  summary: '1 when the value is within 5 % of the target, or within the tolerance named beside it, else 0.',
  formula: '|current − target| ≤ tolerance',
  source: 'ServiceNow (±5 % by default)',
  solve: ({ tolerance: { kind, size } }, inputs) =>
    solveGiven(inputs, (current, target) => {
      const allowed = kind === 'share' ? size * Math.abs(target) : size
      return verdict(
        Math.abs(current - target) <= allowed * (1 + NOISE),
        () => `|${signed(current)} − ${signed(target)}| ≤ ${signed(allowed)}`,
      )
    }),
  examples: [
    {
      scoring: 'constant',
      inputs: { target: 100, current: 95 },
      result: { progress: 1 },
      note: 'the bound counts',
    },
    { scoring: 'constant', inputs: { target: 100, current: 94 }, result: { progress: 0 }, note: '6 % away' },
    {
      scoring: 'constant ±10%',
      inputs: { target: 100, current: 94 },
      result: { progress: 1 },
      note: 'a tolerance of its own',
    },
    {
      scoring: 'within 2',
      inputs: { target: 100, current: 97 },
      result: { progress: 0 },
      note: 'a tolerance in the unit of the value',
    },
  ],
})

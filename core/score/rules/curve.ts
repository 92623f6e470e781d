import { defineRule } from './define-rule'
import { solveCurrent } from './given'
import { onPoints } from './on-points'
import type { RuleDefinition } from './rule'

const CURVES = [['Adoption', '0=0%, 20=50%, 100=100%']] as const

export const curve: RuleDefinition<'curve'> = defineRule({
  name: 'curve',
  // A curve is called by the name that the team has given it.
  words: { en: '', de: '', es: '', fr: '', pt: '', ja: '' },
  summary: 'Points that a team has named once, used by their name in any row; read like checkpoints.',
  formula: 'p1 + (current − v1) / (v2 − v1) × (p2 − p1)',
  source: 'ShamanR/okrs (checkpoints); the name is our own',
  solve: ({ points }, inputs) => solveCurrent(inputs, (current) => onPoints(points, current)),
  examples: [
    {
      scoring: 'adoption',
      curves: CURVES,
      inputs: { current: 20 },
      result: { progress: 0.5 },
      note: 'on a point',
    },
    {
      scoring: 'Adoption',
      curves: CURVES,
      inputs: { current: 60 },
      result: { progress: 0.75 },
      note: 'between two',
    },
  ],
})

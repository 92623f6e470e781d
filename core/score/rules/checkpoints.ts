import { defineRule } from './define-rule'
import { solveCurrent } from './given'
import { onPoints } from './on-points'
import type { RuleDefinition } from './rule'

const SCORING = '0=0%, 50=40%, 80=70%, 100=100%'

export const checkpoints: RuleDefinition<'checkpoints'> = defineRule({
  name: 'checkpoints',
  words: {
    en: 'checkpoints, checkpoint, points, breakpoints',
    de: 'stützpunkte, prüfpunkte, punkte',
    es: 'puntos de control, puntos',
    fr: 'points de contrôle, points de passage',
    pt: 'pontos de controle, pontos de controlo, pontos',
    ja: 'チェックポイント, 通過点',
  },
  summary: 'Values with the progress each stands for; straight lines between them, flat outside.',
  formula: 'p1 + (current − v1) / (v2 − v1) × (p2 − p1)',
  source: 'ShamanR/okrs',
  solve: ({ points }, inputs) => solveCurrent(inputs, (current) => onPoints(points, current)),
  examples: [
    { scoring: SCORING, inputs: { current: 80 }, result: { progress: 0.7 }, note: 'on a checkpoint' },
    { scoring: SCORING, inputs: { current: 60 }, result: { progress: 0.5 }, note: 'between two' },
    { scoring: SCORING, inputs: { current: 110 }, result: { progress: 1 }, note: 'beyond the last one' },
    {
      scoring: 'checkpoints 30=0; 12,5=50; 5=100',
      inputs: { current: 5 },
      result: { progress: 1 },
      note: 'falling values; with decimal commas ; stands between the points',
    },
  ],
})

import { readChecklist, type Step } from './checklist'
import { defineRule, type Solved } from './define-rule'
import { equation, figure, sumText, verdict } from './figure'
import type { RuleDefinition, RuleInputs } from './rule'
import { solveCount, solveCountText } from './solve-count'
import { trouble } from './trouble'

export const milestones: RuleDefinition<'milestones'> = defineRule({
  name: 'milestones',
  words: {
    en: 'milestones, milestone, weighted milestones, checklist, checkboxes, steps',
    de: 'meilensteine, meilenstein, checkliste, schritte',
    es: 'hitos, hito, lista de control, pasos',
    fr: 'jalons, jalon, étapes, liste de contrôle',
    pt: 'marcos, marco, etapas, lista de verificação',
    ja: 'マイルストーン, チェックリスト, 段階',
  },
  summary:
    'What is done of what is planned: a count, or a list in which each milestone has a weight or counts alike.',
  formula: 'sum(weights of the done ones) / sum(weights)',
  source: 'Profit.co, Tability',
  solve: (_, inputs) => solve(inputs),
  examples: [
    { scoring: 'milestones', inputs: { currentText: '3/6' }, result: { progress: 0.5 }, note: 'a count' },
    { scoring: 'milestones', inputs: { currentText: '3 of 6' }, result: { progress: 0.5 }, note: 'in words' },
    {
      scoring: 'milestones',
      inputs: { target: 6, current: 3 },
      result: { progress: 0.5 },
      note: 'a number and its target',
    },
    {
      scoring: 'milestones',
      inputs: { currentText: '[x] Design (30%), [ ] Build (70%)' },
      result: { progress: 0.3 },
      note: 'with weights',
    },
    {
      scoring: 'milestones',
      inputs: { currentText: '✓ Design; ✓ Build; ✗ Roll-out; ✗ Review' },
      result: { progress: 0.5 },
      note: 'without weights each counts alike',
    },
    {
      scoring: 'milestones',
      inputs: { currentText: '2026-03-06' },
      result: { problem: 'date-for-count', seen: '2026-03-06' },
      note: 'Sheets has made a date of 3/6: write 3 of 6',
    },
  ],
})

function solve(inputs: RuleInputs): Solved {
  const { current, currentText = '', isDone } = inputs
  if (current !== undefined) return solveCount(inputs)
  if (isDone !== undefined) return verdict(isDone, () => (isDone ? '☑' : '☐'))
  const list = readChecklist(currentText)
  if (list === undefined) return solveCountText(inputs)
  return 'steps' in list ? ofSteps(list.steps) : trouble('weight-missing', list.withoutWeight)
}

function ofSteps(steps: readonly Step[]): Solved {
  const done = steps.filter(({ isDone }) => isDone)
  const total = totalWeight(steps)
  if (total === 0) return trouble('nothing-planned', 0)
  return equation(totalWeight(done) / total, () => `${workings(done)} / ${workings(steps)}`)
}

function totalWeight(steps: readonly Step[]): number {
  return steps.reduce((total, { weight }) => total + weight, 0)
}

function workings(steps: readonly Step[]): string {
  return steps.every(({ weight }) => weight === 1)
    ? figure(steps.length)
    : sumText(steps.map(({ weight }) => weight))
}

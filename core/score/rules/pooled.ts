import type { Count } from '../../cells/count'
import { pool, readCounts } from './count'
import { defineRule, type Solved } from './define-rule'
import { equation, figure, signed, sumText } from './figure'
import { fromStart, solveLinear } from './linear'
import type { RuleDefinition, RuleInputs } from './rule'
import { unreadCount } from './solve-count'
import { trouble } from './trouble'

export const pooled: RuleDefinition<'pooled'> = defineRule({
  name: 'pooled',
  words: {
    en: 'pooled, pooled ratio, pooled counts, pooled count, counts, count pairs',
    de: 'gepoolt, zusammengezählt, zählungen, gepoolte zählungen',
    es: 'agrupado, recuentos, recuentos agrupados',
    fr: 'cumulé, comptages, comptages cumulés',
    pt: 'agrupado, contagens, contagens agrupadas',
    ja: '合算, 合算比率, 件数合算',
  },
  summary:
    'Counts added up before they are divided; that share is the progress, or, where the target is a share, it is held against the target.',
  formula: 'sum(done) / sum(planned)',
  source: 'GitLab',
  solve: (_, inputs) => solve(inputs),
  examples: [
    { scoring: 'pooled', inputs: { currentText: '27/38' }, result: { progress: 27 / 38 }, note: 'one count' },
    {
      scoring: 'pooled',
      inputs: { currentText: '9/10; 1/30' },
      result: { progress: 0.25 },
      note: '10 of 40, not the mean of 90 % and 3 %',
    },
    {
      scoring: 'pooled',
      inputs: { start: 0.5, target: 0.9, currentText: '27/38, 15/22' },
      result: { progress: 0.5 },
      note: '42 of 60 are 70 %, half way from 50 % to 90 %',
    },
    {
      scoring: 'pooled',
      inputs: { target: 90, currentText: '27/38' },
      result: { problem: 'target-not-a-share', seen: '90' },
      note: 'a target is a share: 90 % or 0.9',
    },
  ],
})

function solve(inputs: RuleInputs): Solved {
  if (inputs.current !== undefined) return ofNumber(inputs.current, inputs)
  const counts = readCounts(inputs.currentText ?? '')
  return counts === undefined ? unreadCount(inputs) : ofCounts(counts, inputs)
}

/** A formula in the cell may have pooled already. Without a target only a share can be read. */
function ofNumber(current: number, inputs: RuleInputs): Solved {
  if (inputs.target !== undefined) return solveLinear(inputs)
  if (current < 0 || current > 1) return { waitsFor: 'target' }
  return { progress: current, workings: () => figure(current) }
}

function ofCounts(counts: readonly Count[], { start = 0, target, currentText = '' }: RuleInputs): Solved {
  const { done, planned } = pool(counts)
  if (planned === 0) return trouble('nothing-planned', currentText)
  const share = done / planned
  const expression = (): string =>
    `${sumText(counts.map((one) => one.done))} / ${sumText(counts.map((one) => one.planned))}`
  if (target === undefined) return equation(share, expression)
  const outside = [target, start].find((bound) => bound < 0 || bound > 1)
  if (outside !== undefined) return trouble('target-not-a-share', outside)
  const solved = fromStart(start, target, share)
  if (!('progress' in solved) || target === start) return solved
  const span = `(${signed(target)} − ${signed(start)})`
  return equation(solved.progress, () => `(${expression()} − ${signed(start)}) / ${span}`)
}

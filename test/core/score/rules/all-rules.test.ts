import { describe, expect, test } from 'vitest'
import { ALL_RULES } from '../../../../core/score/rules/all-rules'
import { readCurves } from '../../../../core/score/rules/curves'
import type { RuleName } from '../../../../core/score/rules/rule'
import { ruleKey } from '../../../../core/score/rules/rule-key'
import { ruleText } from '../../../../core/score/rules/rule-text'
import { ruleWorkings, scoreByRule } from '../../../../core/score/rules/score-by-rule'
import { ruleOf } from './reading'

const EXAMPLES = ALL_RULES.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example })))

/** Checkpoints are nothing without points. */
const WITH_VALUES: Partial<Record<RuleName, string>> = { checkpoints: ' 0=0%, 1=100%' }

function wordsOf({ words }: Pick<(typeof ALL_RULES)[number], 'words'>): string[] {
  return Object.values(words).flatMap((list) => list.split(',').map((word) => word.trim()))
}

describe('the definition of a rule', () => {
  test.each(EXAMPLES)('$name: $note', ({ name, scoring, curves, inputs, result }) => {
    const rule = ruleOf(scoring, readCurves(curves ?? []).curves)
    expect(rule.name).toBe(name)
    const scored = scoreByRule(rule, inputs)
    if (!('progress' in result)) return expect(scored).toEqual(result)
    expect('progress' in scored ? scored.progress : scored).toBeCloseTo(result.progress, 12)
  })

  test.each(EXAMPLES)('$name: workings of $note end in the result', ({ scoring, curves, inputs, result }) => {
    const workings = ruleWorkings(ruleOf(scoring, readCurves(curves ?? []).curves), inputs)
    const end = 'progress' in result ? String(Number(result.progress.toPrecision(6))) : ''
    expect(workings.split(/ = | → /).pop()).toBe(end)
  })

  test.each(ALL_RULES.filter(({ name }) => name !== 'curve'))(
    '$name is found by its words in six languages, in capitals and with hyphens too',
    (definition) => {
      const named = (word: string): string =>
        ruleOf(word + (WITH_VALUES[definition.name] ?? '')).name === definition.name ? '' : word
      const spellings = wordsOf(definition).flatMap((word) => [
        word,
        word.toUpperCase(),
        word.replace(/ /g, '-'),
      ])
      expect(spellings.map(named).filter((word) => word !== '')).toEqual([])
      expect(spellings.filter((word) => ruleKey(word) === '')).toEqual([])
      expect(Object.keys(definition.words)).toEqual(['en', 'de', 'es', 'fr', 'pt', 'ja'])
    },
  )

  test.each(ALL_RULES)('$name is its own text, which reads back as it', ({ name, examples }) => {
    for (const { scoring, curves } of examples) {
      const { curves: own } = readCurves(curves ?? [])
      const rule = ruleOf(scoring, own)
      expect(rule.name).toBe(name)
      expect(ruleOf(ruleText(rule), own)).toEqual(rule)
    }
  })
})

describe('workings', () => {
  test.each([
    ['linear', { start: 40, target: 50, current: 44 }, '(44 − 40) / (50 − 40) = 0.4'],
    ['linear', { start: -5, target: 0, current: -2 }, '((-2) − (-5)) / (0 − (-5)) = 0.6'],
    ['linear', { start: 50, target: 50, current: 50 }, '50 > 50 → 0'],
    ['at least', { target: 99.5, current: 99.7 }, '99.7 ≥ 99.5 → 1'],
    ['below', { target: 25, current: 25 }, '25 < 25 → 0'],
    ['graded', { target: 1, current: 0.8 }, '2 − 0.8 / 1 = 1.2'],
    ['graded', { target: -4, current: -5 }, '1 + ((-4) − (-5)) / |(-4)| = 1.25'],
    ['between', { target: 4, upper: 5, current: 5.6 }, '4 ≤ 5.6 ≤ 5 → 0'],
    ['constant ±2', { target: 100, current: 97 }, '|97 − 100| ≤ 2 → 0'],
    ['binary', { currentText: ' Ja ' }, 'Ja → 1'],
    ['binary', { isDone: false }, '☐ → 0'],
    ['milestones', { currentText: '✓ A 20%; ✓ B 30%; ✗ C 50%' }, '(20 + 30) / (20 + 30 + 50) = 0.5'],
    ['milestones', { currentText: '✓ A; ✗ B' }, '1 / 2 = 0.5'],
    ['0=0%, 50=40%, 80=70%', { current: 60 }, '0.4 + (60 − 50) / (80 − 50) × (0.7 − 0.4) = 0.5'],
    ['0=0%, 50=40%, 80=70%', { current: 90 }, '90 > 80 → 0.7'],
    ['zones 30/70/100', { current: -3 }, '(-3): fail → 0'],
    ['ordinal', { currentText: 'Ziel' }, 'target → 0.7'],
    ['pooled', { currentText: '27/38; 12/20' }, '(27 + 12) / (38 + 20) = 0.672414'],
    ['pooled', { target: 0.8, currentText: '3/5' }, '(3 / 5 − 0) / (0.8 − 0) = 0.75'],
    ['inverse', { target: 50, current: 40 }, '50 / 40 = 1.25'],
    ['linear', { target: 50 }, ''],
  ])('%s, %j', (scoring, inputs, workings) => {
    expect(ruleWorkings(ruleOf(scoring), inputs)).toBe(workings)
  })
})

import { describe, expect, test } from 'vitest'
import { readCurves } from '../../../../core/score/rules/curves'
import { readRule } from '../../../../core/score/rules/read-rule'
import { ruleText } from '../../../../core/score/rules/rule-text'
import { ruleOf } from './reading'

const ADOPTION = [
  ['Adoption', '0=0%, 20=50%, 100=100%'],
  ['Zwei Stufen', '0=0; 5=100'],
] as const

const { curves } = readCurves(ADOPTION)

describe('a Scoring cell', () => {
  test.each([
    ['', 'linear'],
    ['  ', 'linear'],
    ['-', 'linear'],
    ['n/a', 'linear'],
    ['???', 'linear'],
    ['Linear', 'linear'],
    ['at least', 'at-least'],
    ['At-Least', 'at-least'],
    ['atleast', 'at-least'],
    ['AT  LEAST.', 'at-least'],
    ['minimum', 'at-least'],
    ['mindestens', 'at-least'],
    ['Al menos', 'at-least'],
    ['au moins', 'at-least'],
    ['pelo menos', 'at-least'],
    ['以上', 'at-least'],
    ['>=', 'at-least'],
    ['≥', 'at-least'],
    ['> =', 'at-least'],
    ['≧', 'at-least'],
    ['<=', 'at-most'],
    ['≤', 'at-most'],
    ['höchstens', 'at-most'],
    ['hochstens', 'at-most'],
    ['hoechstens', 'at-most'],
    ['Stay above', 'above'],
    ['keep under', 'below'],
    ['Stay at or below', 'at-most'],
    ['at or above', 'at-least'],
    ['strictly less than', 'below'],
    ['keep', 'constant'],
    ['Number', 'linear'],
    ['Percentage', 'linear'],
    ['Prozent', 'linear'],
    ['True/False', 'binary'],
    ['Done / not done', 'binary'],
    ['Target / Actual', 'inverse'],
    ['>', 'above'],
    ['＞', 'above'],
    ['<', 'below'],
    ['at most, graded', 'at-most-graded'],
    ['Ja/Nein', 'binary'],
    ['sí/no', 'binary'],
    ['はい/いいえ', 'binary'],
    ['Commit / Target / Stretch', 'zones'],
    ['commit–target–stretch zones', 'zones'],
    ['share of periods met', 'periods'],
    ['pooled counts', 'pooled'],
    ['inverse ratio', 'inverse'],
    ['Find a baseline', 'baseline'],
    ['zwei-stufen', 'curve'],
  ])('%j is %s', (text, name) => {
    const reading = readRule(text, curves)
    expect('rule' in reading && reading.rule.name).toBe(name)
  })

  test.each([
    ['constant', 'constant'],
    ['constant ±5%', 'constant'],
    ['Constant +/- 2', 'constant ±2'],
    ['within 10 %', 'constant ±10%'],
    ['within ±10%', 'constant ±10%'],
    ['±2,5', 'constant ±2.5'],
    ['± 2 h', 'constant ±2'],
    ['+/-7,5 %', 'constant ±7.5%'],
    ['konstant ±1.2345', 'constant ±1.2345'],
    ['zones 30/70/100', 'zones 30/70/100'],
    ['Zonen: 2,5 / 3,5 / 4', 'zones 2.5/3.5/4'],
    ['zones 30, 70, 100', 'zones 30/70/100'],
    ['zones 100,200,300', 'zones 100/200/300'],
    ['zones (20; 12; 8)', 'zones 20/12/8'],
    ['commit 30, target 70, stretch 100', 'zones 30/70/100'],
    ['Stretch: 4; Ziel: 3,5; Commit: 2,5', 'zones 2.5/3.5/4'],
    ['commit=-30 target=-70 stretch=-100', 'zones -30/-70/-100'],
    ['ordinal zones 30/70/99.99/101', 'ordinal zones 30%/70%/99.99%/101%'],
    ['ordinal zones 0,3 / 0,7 / 0,9999 / 1,01', 'ordinal zones 30%/70%/99.99%/101%'],
    ['ordinal zones 0/30/70/100', 'ordinal zones'],
    ['Adoption', 'Adoption'],
  ])('%j with its values is %s', (text, expected) => {
    expect(ruleText(ruleOf(text, curves))).toBe(expected)
  })

  test.each([
    ['0=0%, 50=40%, 80=70%, 100=100%', '0=0%, 50=40%, 80=70%, 100=100%'],
    ['checkpoints: 0=0%, 50=40%', '0=0%, 50=40%'],
    ['Checkpoints (0=0%, 50=40%)', '0=0%, 50=40%'],
    ['0=0,50=40,100=100', '0=0%, 50=40%, 100=100%'],
    ['0=0; 50=0,4; 100=1', '0=0%, 50=40%, 100=100%'],
    ['0=0, 2,5=40, 5=100', '0=0%, 2.5=40%, 5=100%'],
    ['0: 0%\n50: 40%\n100: 100%', '0=0%, 50=40%, 100=100%'],
    ['0: 0% 50: 40% 100: 100%', '0=0%, 50=40%, 100=100%'],
    ['checkpoints 0=0 2,5=40 5=100', '0=0%, 2.5=40%, 5=100%'],
    ['0 = 0 % 50 = 40 %', '0=0%, 50=40%'],
    ['0 -> 0 %; 50 → 40 %', '0=0%, 50=40%'],
    ['０＝０％、５０＝４０％', '0=0%, 50=40%'],
    ['100=100%, 0=0%, 50=40%', '0=0%, 50=40%, 100=100%'],
    ['100=0%, 50=40%, 20=100%', '20=100%, 50=40%, 100=0%'],
    ['0=0, 10=0.5, 20=1', '0=0%, 10=50%, 20=100%'],
    ['0=0, 10=0.5, 20=1%', '0=0%, 10=0.5%, 20=1%'],
    ['-10=0%, 10=100%', '-10=0%, 10=100%'],
    ['0=0%, 50=40%, 50=40%, 80=70%', '0=0%, 50=40%, 80=70%'],
    ['1.234,5=0%; 2.345=50%', '1234.5=0%, 2345=50%'],
    ['0=0%, 1.2340=50%', '0=0%, 1.2340=50%'],
    ['1 000=0%, 2 000=100%', '1000=0%, 2000=100%'],
    ['10%=0%, 50%=100%', '0.1=0%, 0.5=100%'],
  ])('points %j are %s', (text, expected) => {
    expect(ruleText(ruleOf(text))).toBe(`checkpoints ${expected}`)
  })

  test.each([
    ['checkpoints', 'too-few-points'],
    ['checkpoints 50=40%', 'too-few-points'],
    ['0=0%, 50=40%, 50=60%', 'value-twice'],
    ['0=0%, 50=high', 'points-not-readable'],
    ['0=0,2,5=40,5=100', 'points-not-readable'],
    ['0=0%, 1,500=100%', 'ambiguous-number'],
    ['0=0%; 1.500=100%', 'ambiguous-number'],
    ['constant ±1,500', 'ambiguous-number'],
    ['constant ± -5', 'values-not-readable'],
    ['constant 3/4', 'values-not-readable'],
    ['zones 30/70', 'values-not-readable'],
    ['zones 30/100/70', 'zones-not-in-order'],
    ['zones 30/30/70', 'zones-not-in-order'],
    ['commit 30, target x, stretch 100', 'unknown'],
    ['ordinal zones 30/70/100', 'values-not-readable'],
  ])('%j is reported as %s', (text, problem) => {
    const reading = readRule(text)
    expect('problem' in reading ? reading.problem : 'nearest' in reading ? 'unknown' : 'read').toBe(problem)
  })

  test('the decimal mark of the sheet settles what a number means', () => {
    expect(readRule('0=0%; 1.500=100%', undefined, ',')).toEqual({
      rule: {
        name: 'checkpoints',
        points: [
          { value: 0, share: 0 },
          { value: 1500, share: 1 },
        ],
      },
    })
    expect(readRule('± 1.500', undefined, '.')).toEqual({
      rule: { name: 'constant', tolerance: { kind: 'value', size: 1.5 } },
    })
  })

  test.each([
    ['liner', 'linear'],
    ['lienar', 'linear'],
    ['mni', 'min'],
    ['milestnoes', 'milestones'],
    ['minestens', 'mindestens'],
    ['checkpionts 0=0%, 100=100%', 'checkpoints'],
    ['adopton', 'Adoption'],
    ['zwei stuffen', 'Zwei Stufen'],
    ['at least 95', 'at least'],
    ['>= 95', undefined],
    ['mix', 'min'],
    ['ordinl zones', 'ordinal zones'],
    ['something else', undefined],
    ['xx', undefined],
    ['30/70/100', undefined],
    ['curve', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%j is not known; the nearest name is %s', (text, nearest) => {
    expect(readRule(text, curves)).toEqual({ nearest })
  })

  test('a name may have as many slips as a third of its length, and two', () => {
    expect(readRule('lineXr')).toEqual({ nearest: 'linear' })
    expect(readRule('liXeXr')).toEqual({ nearest: 'linear' })
    expect(readRule('liXXXr')).toEqual({ nearest: undefined })
    expect(readRule('checkpXXXts')).toEqual({ nearest: undefined })
    expect(readRule('XXx')).toEqual({ nearest: undefined })
  })
})

describe('a table of curves', () => {
  test('a name of the team counts before a known word', () => {
    const own = readCurves([['Linear', '0=0, 1=1']]).curves
    expect(ruleOf('linear', own).name).toBe('curve')
  })

  test('what cannot be used is reported, and the other curves stand', () => {
    const reading = readCurves([
      ['A', '0=0%, 1=100%'],
      ['a', '0=0%, 2=100%'],
      ['B', '0=0%'],
      ['!!', '0=0%, 1=100%'],
      ['C', 'soon'],
      ['D', '0=0; 1=1; 1=0'],
      ['E', '0=0%, 5=100%'],
    ])
    expect([...reading.curves.values()].map(({ name }) => name)).toEqual(['A', 'E'])
    expect(reading.troubles).toEqual([
      { index: 1, problem: 'name-twice', seen: 'a' },
      { index: 2, problem: 'too-few-points', seen: '0' },
      { index: 3, problem: 'name-missing', seen: '!!' },
      { index: 4, problem: 'points-not-readable', seen: 'soon' },
      { index: 5, problem: 'value-twice', seen: '1' },
    ])
  })
})

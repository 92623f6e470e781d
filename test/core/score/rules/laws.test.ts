import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDone } from '../../../../core/cells/done-word'
import { readCurves } from '../../../../core/score/rules/curves'
import { readPoints, type Point, type Points } from '../../../../core/score/rules/points'
import { readRule } from '../../../../core/score/rules/read-rule'
import type { Rule, RuleInputs } from '../../../../core/score/rules/rule'
import { ruleText } from '../../../../core/score/rules/rule-text'
import { ruleWorkings, scoreByRule } from '../../../../core/score/rules/score-by-rule'
import { ZONE_SHARES } from '../../../../core/score/rules/zones-of-value'
import { progressBy, ruleOf } from './reading'

const NEAR = 1e-9

const whole = fc.integer({ min: -1000, max: 1000 })
const positive = fc.integer({ min: 1, max: 1000 })
/** What people type: at most four decimals. */
const typed = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 10_000)
const share = fc.integer({ min: -100, max: 20_000 }).map((n) => n / 10_000)

function inOrder(list: readonly Point[]): Points {
  const [first = { value: 0, share: 0 }, ...rest] = [...list].sort((a, b) => a.value - b.value)
  return [first, ...rest]
}

const points: fc.Arbitrary<Points> = fc
  .uniqueArray(fc.record({ value: typed, share }), {
    minLength: 2,
    maxLength: 8,
    selector: ({ value }) => value,
  })
  .map(inOrder)

const PLAIN = [
  'linear',
  'at-least',
  'at-most',
  'above',
  'below',
  'at-most-graded',
  'between',
  'binary',
  'milestones',
  'periods',
  'pooled',
  'inverse',
  'baseline',
] as const

const size = typed.map(Math.abs)

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom(...PLAIN).map((name): Rule => ({ name })),
  fc.record({
    name: fc.constant('constant' as const),
    tolerance: fc.record({ kind: fc.constantFrom('share' as const, 'value' as const), size }),
  }),
  fc.record({ name: fc.constant('checkpoints' as const), points }),
  fc.tuple(typed, size, size, fc.constantFrom(1, -1)).map(([commit, a, b, sign]): Rule => {
    const target = Number((commit + sign * (a + 1)).toFixed(4))
    return { name: 'zones', at: { commit, target, stretch: Number((target + sign * (b + 1)).toFixed(4)) } }
  }),
  fc.constant<Rule>({ name: 'zones', at: undefined }),
  fc.constant<Rule>({ name: 'ordinal-zones', shares: ZONE_SHARES }),
  fc
    .record({ fail: share, commit: share, target: share, stretch: share })
    .map((shares): Rule => ({ name: 'ordinal-zones', shares })),
)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'0|5|50|40%|=|,|;| |/|±|-|.|[x]|[ ]|✓|✗|(30%)|constant|zones|commit|checkpoints|of|中|→|\n|('.split(
          '|',
        ),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
)

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const anyNumber = fc.oneof(whole, fc.double({ noNaN: true }))

const anyInputs: fc.Arbitrary<RuleInputs> = fc.record({
  start: maybe(anyNumber),
  target: maybe(anyNumber),
  upper: maybe(anyNumber),
  current: maybe(anyNumber),
  currentText: maybe(anyText),
  isDone: maybe(fc.boolean()),
})

describe('laws of the rules', () => {
  test('no text and no inputs make a rule throw, and a progress is a number', () => {
    fc.assert(
      fc.property(rule, anyInputs, (any, inputs) => {
        const result = scoreByRule(any, inputs)
        expect('progress' in result ? Number.isFinite(result.progress) : true).toBe(true)
        expect('progress' in result).toBe(ruleWorkings(any, inputs) !== '')
      }),
      { numRuns: 2000 },
    )
  })

  test('no Scoring cell makes the reader throw, and what it reads it reads back from its own text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readDone(text)
        readPoints(text)
        readCurves([[text, text]])
        const reading = readRule(text)
        if ('rule' in reading) expect(ruleOf(ruleText(reading.rule))).toEqual(reading.rule)
      }),
      { numRuns: 2000 },
    )
  })

  test('every rule reads back from its own text', () => {
    fc.assert(
      fc.property(rule, (any) => {
        expect(ruleOf(ruleText(any))).toEqual(any)
      }),
      { numRuns: 1000 },
    )
  })

  const AT_TARGET =
    'linear, at least, at most, at most-graded, constant, constant ±0, binary, milestones, zones, periods, pooled, inverse, between, baseline'

  test.each(AT_TARGET.split(', '))('%s is 1 at the target', (scoring) => {
    fc.assert(
      fc.property(positive, whole, (target, start) => {
        fc.pre(start !== target)
        expect(progressBy(scoring, { start, target, current: target })).toBeCloseTo(1, 9)
      }),
    )
  })

  test.each(['above', 'below'])('%s is 0 at the target', (scoring) => {
    fc.assert(
      fc.property(whole, (target) => {
        expect(progressBy(scoring, { target, current: target })).toBe(0)
      }),
    )
  })

  test.each(['linear', 'at least', 'above', 'binary', 'zones', 'milestones', 'baseline', 'zones 30/70/100'])(
    '%s never falls while the value comes nearer to a higher target',
    (scoring) => {
      fc.assert(
        fc.property(whole, positive, whole, fc.nat({ max: 500 }), (start, target, current, more) => {
          fc.pre(start < target)
          const at = (value: number): number => progressBy(scoring, { start, target, current: value })
          expect(at(current + more)).toBeGreaterThanOrEqual(at(current) - NEAR)
        }),
      )
    },
  )

  test.each(['at most', 'below', 'at most graded', 'inverse', 'zones 900/500/100'])(
    '%s never rises while the value grows',
    (scoring) => {
      fc.assert(
        fc.property(positive, positive, fc.nat({ max: 500 }), (target, current, more) => {
          const at = (value: number): number => progressBy(scoring, { start: 1500, target, current: value })
          expect(at(current + more)).toBeLessThanOrEqual(at(current) + NEAR)
        }),
      )
    },
  )

  const WITHOUT_UNIT =
    'linear, at least, at most, above, below, graded, between, constant, milestones, zones, inverse, baseline'

  test.each(WITHOUT_UNIT.split(', '))('%s does not depend on the unit', (scoring) => {
    fc.assert(
      fc.property(
        fc.record({ start: positive, target: positive, upper: positive, current: positive }),
        positive,
        (inputs, k) => {
          const scaled = {
            start: inputs.start * k,
            target: inputs.target * k,
            upper: inputs.upper * k,
            current: inputs.current * k,
          }
          expect(progressBy(scoring, scaled)).toBeCloseTo(progressBy(scoring, inputs), 9)
        },
      ),
    )
  })

  test('checkpoints keep within their scores, and are exact on each of them', () => {
    fc.assert(
      fc.property(points, typed, (list, current) => {
        const at = (value: number): number => {
          const result = scoreByRule({ name: 'checkpoints', points: list }, { current: value })
          return 'progress' in result ? result.progress : Number.NaN
        }
        const shares = list.map((point) => point.share)
        expect(at(current)).toBeGreaterThanOrEqual(Math.min(...shares) - NEAR)
        expect(at(current)).toBeLessThanOrEqual(Math.max(...shares) + NEAR)
        for (const point of list) expect(at(point.value)).toBe(point.share === 0 ? 0 : point.share)
      }),
    )
  })

  test('pooled counts lie between the smallest and the largest ratio, in any order', () => {
    const count = fc.tuple(fc.nat({ max: 50 }), positive)
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), (counts) => {
        const text = (list: typeof counts): string => list.map((pair) => pair.join('/')).join('; ')
        const ratios = counts.map(([done, planned]) => done / planned)
        const progress = progressBy('pooled', { currentText: text(counts) })
        expect(progress).toBeGreaterThanOrEqual(Math.min(...ratios) - NEAR)
        expect(progress).toBeLessThanOrEqual(Math.max(...ratios) + NEAR)
        expect(progressBy('pooled', { currentText: text([...counts].reverse()) })).toBe(progress)
      }),
    )
  })
})

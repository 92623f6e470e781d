import { describe, expect, test } from 'vitest'
import { progressBy, score } from './reading'

describe('milestones', () => {
  test.each([
    ['3/6', 0.5],
    ['3 / 6', 0.5],
    ['3 of 6', 0.5],
    ['3 out of 6', 0.5],
    ['3 von 6', 0.5],
    ['3 de 6', 0.5],
    ['3 sur 6', 0.5],
    ['3 of 6 features', 0.5],
    ['6個中3個', 0.5],
    ['6項目中3項目', 0.5],
    ['６中３', 0.5],
    ['7/6', 7 / 6],
    ['0/6', 0],
    ['[x] Design (30%), [ ] Build (70%)', 0.3],
    ['[X] Design (30%)\n[] Build (70%)', 0.3],
    ['- [x] Design (30%)\n- [ ] Build (70%)', 0.3],
    ['✓ Design 30; ✗ Build 70', 0.3],
    ['✔️ Design, phase 1: 30 ☐ Build: 70', 0.3],
    ['✅ Design (3) ❌ Build (7)', 0.3],
    ['☑ A 33,3; ☐ B 33,3; ☐ C 33,4', 0.333],
    ['[x] Design 30%; [ ] Build (70)', 0.3],
    ['[x] Design; [ ] Build; [ ] Ship; [ ] Review', 0.25],
    ['✓ Phase 1; ✗ Phase 2', 0.5],
    ['✓ A 29.5; ✗ B 70', 29.5 / 99.5],
    ['✓ A 29.4; ✗ B 70', 0.5],
    ['✓ A 30; ✗ B 70.5', 30 / 100.5],
    ['✓ A 30; ✗ B 70.6', 0.5],
    ['✓✓✗✗', 0.5],
    ['✓', 1],
  ])('%j counts %d', (currentText, progress) => {
    expect(progressBy('milestones', { currentText })).toBeCloseTo(progress, 12)
  })

  test.each([
    ['3/0', { problem: 'nothing-planned', seen: '3/0' }],
    ['2026-03-06', { problem: 'date-for-count', seen: '2026-03-06' }],
    ['3/6/2026', { problem: 'not-readable', seen: '3/6/2026' }],
    ['half', { problem: 'not-readable', seen: 'half' }],
    ['✓ A (30%); ✗ B', { problem: 'weight-missing', seen: 'B' }],
    ['✓ A (0); ✗ B (0)', { problem: 'nothing-planned', seen: '0' }],
    ['', { waitsFor: 'current' }],
    ['TBD', { waitsFor: 'current' }],
  ])('%j has no score', (currentText, result) => {
    expect(score('milestones', { currentText })).toEqual(result)
  })

  test('a number needs a target, a checkbox does not', () => {
    expect(score('milestones', { current: 3 })).toEqual({ waitsFor: 'target' })
    expect(score('milestones', { current: 3, target: 0 })).toEqual({ problem: 'nothing-planned', seen: '0' })
    expect(score('milestones', { isDone: true })).toEqual({ progress: 1 })
    expect(score('milestones', { isDone: false })).toEqual({ progress: 0 })
  })
})

describe('share of periods met', () => {
  test.each([
    ['4,2; 4,8; 5,1', 2 / 3],
    ['4.2, 4.8, 5.1', 2 / 3],
    ['4,2\n4,8\n5,1', 2 / 3],
    ['4; 5', 1],
    ['3,99; 5,01', 0],
    ['4,2; ; n/a; 5,1', 0.5],
    ['yes; no; done', 2 / 3],
    ['✓ ✓ ✗ ✓', 0.75],
    ['9/13', 9 / 13],
    ['2/4; 1/4', 3 / 8],
  ])('%j between 4 and 5 is %d', (currentText, progress) => {
    expect(progressBy('periods', { target: 4, upper: 5, currentText })).toBeCloseTo(progress, 12)
    expect(progressBy('periods', { target: 5, upper: 4, currentText })).toBeCloseTo(progress, 12)
  })

  test('without an upper bound a period is met from the target on', () => {
    expect(progressBy('periods', { target: 4, currentText: '3,9; 4; 4,1; 100' })).toBe(0.75)
  })

  test.each([
    [{ currentText: '4;5' }, { waitsFor: 'target' }],
    [{ target: 4, currentText: ' ; ; ' }, { waitsFor: 'current' }],
    [{ target: 4, currentText: 'n/a; ; ' }, { waitsFor: 'current' }],
    [{ target: 4, currentText: '' }, { waitsFor: 'current' }],
    [
      { target: 4, currentText: '4; some' },
      { problem: 'not-readable', seen: '4; some' },
    ],
    [
      { target: 4, currentText: '0/0' },
      { problem: 'nothing-planned', seen: '0/0' },
    ],
    [
      { target: 4, currentText: '2026-09-13' },
      { problem: 'date-for-count', seen: '2026-09-13' },
    ],
  ])('%j has no score', (inputs, result) => {
    expect(score('periods', inputs)).toEqual(result)
  })
})

describe('pooled counts', () => {
  test.each([
    ['27/38', 27 / 38],
    ['27/38; 12/20', 39 / 58],
    ['27/38, 12/20', 39 / 58],
    ['27/38,12/20', 39 / 58],
    ['27/38 + 12/20', 39 / 58],
    ['27/38 12/20', 39 / 58],
    ['27/38\n12/20', 39 / 58],
    ['27 of 38; 12 of 20', 39 / 58],
    ['1,200/2,000', 0.6],
    ['1.5/2, 0.5/2', 0.5],
  ])('%j is %d', (currentText, progress) => {
    expect(progressBy('pooled', { currentText })).toBeCloseTo(progress, 12)
  })

  test('against a target that is a share', () => {
    expect(progressBy('pooled', { target: 0.8, currentText: '6/10' })).toBeCloseTo(0.75, 12)
    expect(progressBy('pooled', { start: 0.5, target: 0.9, currentText: '6/10' })).toBeCloseTo(0.25, 12)
    expect(progressBy('pooled', { target: 1, currentText: '6/10' })).toBeCloseTo(0.6, 12)
  })

  test('a number is a share that has been pooled already, or is held against its target', () => {
    expect(score('pooled', { current: 0.71 })).toEqual({ progress: 0.71 })
    expect(score('pooled', { current: 0 })).toEqual({ progress: 0 })
    expect(score('pooled', { current: 1 })).toEqual({ progress: 1 })
    expect(score('pooled', { current: 1.01 })).toEqual({ waitsFor: 'target' })
    expect(score('pooled', { target: 40, current: 10 })).toEqual({ progress: 0.25 })
  })

  test.each([
    [{ currentText: '0/0' }, { problem: 'nothing-planned', seen: '0/0' }],
    [
      { target: 1.01, currentText: '1/2' },
      { problem: 'target-not-a-share', seen: '1.01' },
    ],
    [
      { start: 20, target: 0.5, currentText: '1/2' },
      { problem: 'target-not-a-share', seen: '20' },
    ],
    [{ currentText: '1/2/3' }, { problem: 'not-readable', seen: '1/2/3' }],
    [{ currentText: '-1/2' }, { problem: 'not-readable', seen: '-1/2' }],
    [{ currentText: '+' }, { problem: 'not-readable', seen: '+' }],
    [{}, { waitsFor: 'current' }],
  ])('%j has no score', (inputs, result) => {
    expect(score('pooled', inputs)).toEqual(result)
  })
})

test.each([
  ['constant', 1.1, 1.045, 1],
  ['constant', 1.1, 1.155, 1],
  ['constant', 1.1, 1.0449, 0],
  ['constant', 1.1, 1.1551, 0],
  ['constant', -100, -95, 1],
  ['constant', -100, -94.9, 0],
  ['constant ±0,1', 0.3, 0.4, 1],
  ['constant ±0,1', 0.3, 0.41, 0],
  ['constant ±0', 5, 5, 1],
  ['constant ±0', 5, 5.01, 0],
])('%s: of a target of %d, %d counts %d', (scoring, target, current, progress) => {
  expect(progressBy(scoring, { target, current })).toBe(progress)
})

describe('a Current cell that a rule cannot read', () => {
  test.each([
    ['linear', { target: 5, currentText: 'good' }, { problem: 'not-readable', seen: 'good' }],
    ['linear', { target: 5, currentText: '#REF!' }, { problem: 'not-readable', seen: '#REF!' }],
    ['linear', { currentText: 'good' }, { waitsFor: 'target' }],
    ['at least', { target: 5, currentText: 'n/a' }, { waitsFor: 'current' }],
    ['ordinal', { currentText: 'x'.repeat(100) }, { problem: 'not-readable', seen: 'x'.repeat(80) }],
    ['inverse', { target: 5, current: -1 }, { problem: 'negative-value', seen: '-1' }],
    ['linear', { target: 1e-300, current: 1e300 }, { problem: 'too-large', seen: '' }],
  ])('%s, %j', (scoring, inputs, result) => {
    expect(score(scoring, inputs)).toEqual(result)
  })
})

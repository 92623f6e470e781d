import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareWeights, targetShares } from '../../../core/score/weights'

describe('shareWeights', () => {
  test.each<readonly [(number | undefined)[], number, number[]]>([
    [[50, undefined, undefined], 100, [50, 25, 25]],
    [[0.5, undefined, undefined], 1, [0.5, 0.25, 0.25]],
    [[undefined, undefined], 1, [0.5, 0.5]],
    [[0, undefined], 100, [0, 100]],
    [[60, 40, undefined], 100, [60, 40, 1]],
    [[80, 40, undefined], 100, [80, 40, 1]],
    [[3, 1, undefined], 1, [3, 1, 1]],
    [[30, 20], 100, [30, 20]],
    [[], 1, []],
  ])('%o of %d becomes %o', (given, whole, weights) => {
    expect(shareWeights(given, whole)).toEqual(weights)
  })

  test('ten tenths leave no rest, though they add up to less in binary', () => {
    expect(shareWeights([...Array.from({ length: 10 }, () => 0.1), undefined]).pop()).toBe(1)
  })

  test('what is shared makes the whole', () => {
    const weight = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 10 }), (given) => {
        fc.pre(given.includes(undefined))
        expect(shareWeights(given, 100).reduce((sum, w) => sum + w, 0)).toBeCloseTo(100, 9)
      }),
    )
  })
})

describe('targetShares', () => {
  test.each<readonly [(number | undefined)[], number[]]>([
    [
      [30, 10],
      [0.75, 0.25],
    ],
    [
      [-30, 10],
      [0.75, 0.25],
    ],
    [
      [undefined, 5],
      [0, 1],
    ],
    [
      [0, undefined],
      [0.5, 0.5],
    ],
    [[], []],
  ])('%o becomes %o', (targets, shares) => {
    expect(targetShares(targets)).toEqual(shares)
  })
})

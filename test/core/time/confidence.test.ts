import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import {
  AMBITIOUS_FROM,
  COMFORTABLE_ABOVE,
  confidenceBand,
  draftBand,
  HIGH_FROM,
  MEDIUM_FROM,
  readConfidences,
  SANDBAGGING_ABOVE,
  SWEET_SPOT_FROM,
} from '../../../core/time/confidence'

const STEP = 1e-6

describe('bands of confidence', () => {
  test.each([
    [HIGH_FROM, 'high', 'medium'],
    [MEDIUM_FROM, 'medium', 'low'],
  ] as const)('from %d on it is %s', (bound, better, worse) => {
    expect([bound - STEP, bound, bound + STEP].map(confidenceBand)).toEqual([worse, better, better])
  })

  test.each([
    [SANDBAGGING_ABOVE, 'comfortable', 'sandbagging'],
    [COMFORTABLE_ABOVE, 'sweet-spot', 'comfortable'],
  ] as const)('a mean of %d is still %s', (bound, below, above) => {
    expect([bound - STEP, bound, bound + STEP].map(draftBand)).toEqual([below, below, above])
  })

  test.each([
    [SWEET_SPOT_FROM, 'ambitious', 'sweet-spot'],
    [AMBITIOUS_FROM, 'fantasy', 'ambitious'],
  ] as const)('a mean of %d is no longer %s', (bound, below, from) => {
    expect([bound - STEP, bound, bound + STEP].map(draftBand)).toEqual([below, from, from])
  })

  test('a mean that is a bound but for binary noise is on it', () => {
    expect(confidenceBand(0.1 * 7)).toBe('high')
    expect(draftBand((0.7 + 0.8) / 2)).toBe('sweet-spot')
    expect(draftBand(0.3 * 3)).toBe('comfortable')
  })
})

describe('one column is read by one rule', () => {
  test.each<[string, Cell[], (number | undefined)[]]>([
    ['shares', [0.7, 1, 0, ''], [0.7, 1, 0, undefined]],
    ['out of ten, where any is above 1', [7, 1, 10, 0.5], [0.7, 0.1, 1, 0.05]],
    ['out of a hundred, where any is above 10', [70, 5], [0.7, 0.05]],
    ['per cent, whatever the rest is', ['70%', 8], [0.7, 0.8]],
    ['ten named as the scale', ['7/10', '8 of 10', 0.5], [0.7, 0.8, 0.5]],
    [
      'any whole that is named',
      ['3/5', '4 out of 5', '7,5 / 10', '70/100', '7 sobre 10', '10段階中7', '6/5', '3/0', 0.5],
      [0.6, 0.8, 0.75, 0.7, 0.7, undefined, undefined, undefined, 0.5],
    ],
    ['stars', ['★★★☆☆', '★☆☆', '⭐️⭐️⭐️⭐️⭐️', '●●○○', '★★★★★', 8], [0.6, 1 / 3, 1, 0.5, 1, 0.8]],
    ['too few stars to know of how many', ['★★★', '☆☆☆☆☆', '★ ok'], [undefined, undefined, undefined]],
    ['text that is a number', ['0,7', '0.4'], [0.7, 0.4]],
    [
      'nonsense',
      [-0.5, '150%', 'soon', true, 101, 'x'.repeat(50_000)],
      Array.from({ length: 6 }, () => undefined),
    ],
  ])('%s', (_, cells, shares) => {
    const read = readConfidences(cells)
    expect(read).toEqual(shares.map((share) => share && expect.closeTo(share, 9)))
  })

  test.each([
    ['High', 'medium', 'LOW'],
    ['hoch', 'mittel', 'niedrig'],
    ['alta', 'media', 'baja'],
    ['élevée', 'moyenne', 'faible'],
    ['alta', 'média', 'baixa'],
    ['高い', '中', '低い'],
  ])('%s, %s and %s lie in their bands', (...words) => {
    const bands = readConfidences(words).map((share) => (share === undefined ? '' : confidenceBand(share)))
    expect(bands).toEqual(['high', 'medium', 'low'])
  })
})

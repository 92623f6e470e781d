import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentOf, shareOf, withoutDrift, withoutNoise } from '../../../core/cells/without-noise'

test.each([
  [99.9 / 100, 0.999],
  [0.1 + 0.2, 0.3],
  [123456789012345, 123456789012345],
])('%d is written %d without noise', (value, exact) => expect(withoutNoise(value)).toBe(exact))

test('many steps drift further than one', () => {
  const drifted = 0.7 - 1e-13
  expect(withoutDrift(drifted)).toBe(0.7)
  expect(withoutNoise(drifted)).not.toBe(0.7)
})

test('whole and tenth per cent come back from their share as typed', () =>
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (tenths) => {
      expect(percentOf(shareOf(tenths / 10))).toBe(tenths / 10)
    }),
  ))

import { constants, deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inflate } from '../../../apps-script/build/packing/inflate'

test.each([
  ['codes of its own', { level: 9 }],
  ['fixed codes', { level: 9, strategy: constants.Z_FIXED }],
  ['no codes', { level: 0 }],
])('what was deflated with %s comes back', (_, options) => {
  const runs = fc.array(fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 300 })), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(runs, (given) => {
      const bytes = Uint8Array.from(
        given.flatMap(([run, times]) => Array.from({ length: times }, () => [...run]).flat()),
      )
      const back = inflate(deflateRawSync(bytes, options), bytes.length)
      expect(Buffer.compare(back, bytes)).toBe(0)
    }),
    { numRuns: 60 },
  )
})

test('what was not deflated is refused', () => {
  expect(() => inflate(Uint8Array.from([5, 0, 0, 0]), 9)).toThrow('These are no deflated bytes')
})

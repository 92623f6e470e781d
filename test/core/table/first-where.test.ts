import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWhere } from '../../../core/table/first-where'

test('the first place where something holds, or the size where it never does', () =>
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
      const [first, size] = [Math.min(a, b), Math.max(a, b)]
      expect(firstWhere(size, (place) => place >= first)).toBe(first)
    }),
  ))

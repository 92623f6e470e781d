import { describe, expect, test } from 'vitest'
import { roundFor } from '../../../../core/score/dialects/round-for'
import type { Rounding } from '../../../../core/score/settings'

describe('roundFor', () => {
  test.each<readonly [Rounding, number, number]>([
    ['none', 0.12345, 0.12345],
    ['percent', 0.725, 0.73],
    ['percent', 0.575, 0.58],
    ['percent', 0.285, 0.29],
    ['percent', 0.72499, 0.72],
    ['percent', 1.005, 1.01],
    ['percent', 0.005, 0.01],
    ['percent', 0, 0],
    ['percent', -0.001, 0],
    ['percent', -0.255, -0.25],
    ['percent', 1.25, 1.25],
    ['percent-half-down', 0.725, 0.72],
    ['percent-half-down', 0.575, 0.57],
    ['percent-half-down', 0.7251, 0.73],
    ['percent-half-down', 0.72, 0.72],
    ['percent-half-down', 1, 1],
    ['percent-half-down', 0.004, 0],
    ['tenths', 0.35, 0.4],
    ['tenths', 0.34999, 0.3],
    ['tenths', 0.65, 0.7],
    ['tenths', 0.15, 0.2],
    ['tenths', 1.25, 1.3],
    ['tenths', -0.01, 0],
  ])('%s of %d is %d', (rounding, share, rounded) => {
    expect(roundFor(rounding, share)).toBe(rounded)
  })
})

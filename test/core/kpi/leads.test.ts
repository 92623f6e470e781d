import { describe, expect, test } from 'vitest'
import { leadOf, MOST_CHANCE } from '../../../core/kpi/leads'
import { falseLeads } from '../../bench/leads'
import { NOISE_KINDS, noiseOf, weekly } from '../../bench/noise'
import { randomOf } from '../../bench/random'

describe('whether a KPI moves before another', () => {
  const noise = noiseOf({ name: 'white', keeps: 0, drift: 0 }, 40, randomOf(11))

  test('one that repeats it later follows it', () => {
    expect(leadOf(weekly(noise.slice(2)), weekly(noise.slice(0, 38))).verdict).toBe('leads')
  })

  test('one that moves in the same period is no warning', () => {
    expect(leadOf(weekly(noise), weekly(noise)).verdict).toBe('together')
  })

  test('the one that follows does not lead', () => {
    expect(leadOf(weekly(noise.slice(0, 38)), weekly(noise.slice(2))).verdict).toBe('not shown')
  })

  test('a handful of values says nothing', () => {
    expect(leadOf(weekly(noise.slice(0, 6)), weekly(noise.slice(0, 6)))).toEqual({
      verdict: 'not enough data',
      lagged: undefined,
    })
  })

  test('what is within chance is never called a lead, and the bound is called one', () => {
    const random = randomOf(5)
    for (let round = 0; round < 200; round++) {
      const kind = NOISE_KINDS[round % NOISE_KINDS.length]
      if (kind === undefined) continue
      const { verdict, lagged } = leadOf(weekly(noiseOf(kind, 24, random)), weekly(noiseOf(kind, 24, random)))
      expect(verdict === 'not shown').toBe((lagged?.p ?? 1) > MOST_CHANCE)
    }
  })

  test('independent noise, autocorrelated or wandering, looks like a lead in at most 5 % of cases', () => {
    expect(Math.max(...falseLeads(600).flat())).toBeLessThanOrEqual(MOST_CHANCE)
  })
})

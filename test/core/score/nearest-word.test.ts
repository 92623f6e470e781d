import { expect, test } from 'vitest'
import { nearestWord } from '../../../core/score/nearest-word'

const KNOWN = new Map(['google', 'planview', 'mooncamp', 'viva'].map((word) => [word, word.toUpperCase()]))

test.each([
  ['google', 'GOOGLE'],
  ['gogle', 'GOOGLE'],
  ['googel', 'GOOGLE'],
  ['foogle', 'GOOGLE'],
  ['foofle', undefined],
  ['plenviev', 'PLANVIEW'],
  ['vivs', 'VIVA'],
  ['vva', undefined],
  ['', undefined],
  ['v'.repeat(41), undefined],
])('%s is nearest to %s', (typed, nearest) => {
  expect(nearestWord(typed, KNOWN)).toBe(nearest)
})

import { expect, test } from 'vitest'
import { cacheAfter } from '../../extension/src/background/cache-after'
import { exampleSnapshot, exampleStored, NOW, withoutNumbers } from './example'

const chance = { now: NOW, random: 0.5 }
const { cache } = exampleStored({ problem: 'server', fails: 3, nextAllowedAt: NOW })

test('a good answer replaces the numbers and forgets the problem', () => {
  const snapshot = exampleSnapshot({ rev: 'next' })
  expect(cacheAfter(cache, { kind: 'snapshot', snapshot }, chance)).toEqual({
    snapshot,
    fetchedAt: NOW,
    fails: 0,
    nextAllowedAt: 0,
  })
})

test('"unchanged" keeps the numbers and makes them young again', () => {
  expect(cacheAfter(cache, { kind: 'unchanged' }, chance)).toEqual({
    snapshot: cache.snapshot,
    fetchedAt: NOW,
    fails: 0,
    nextAllowedAt: 0,
  })
})

test('a failure keeps the numbers and their age', () => {
  expect(cacheAfter(cache, { kind: 'problem', problem: 'timeout' }, chance)).toMatchObject({
    snapshot: cache.snapshot,
    fetchedAt: cache.fetchedAt,
    problem: 'timeout',
    fails: 4,
  })
})

test('"unchanged" without any numbers is a broken answer', () => {
  const after = cacheAfter(withoutNumbers().cache, { kind: 'unchanged' }, chance)
  expect(after).toMatchObject({ problem: 'bad-shape', fails: 1 })
  expect(after.fetchedAt).toBeUndefined()
})

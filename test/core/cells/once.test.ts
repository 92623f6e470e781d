import { expect, test } from 'vitest'
import { once } from '../../../core/cells/once'

test.each([
  ['a value', 7],
  ['nothing', undefined],
])('%s is made on the first call, and never again', (_, value) => {
  let made = 0
  const make = once(() => {
    made++
    return value
  })
  expect(made).toBe(0)
  expect([make(), make()]).toEqual([value, value])
  expect(made).toBe(1)
})

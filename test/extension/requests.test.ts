import './fake-browser'
import { expect, test } from 'vitest'
import { isRequest } from '../../extension/src/requests'

test.each([{ type: 'refresh' }, { type: 'disconnect' }, { type: 'connect', url: 'x' }])(
  '%o is a request',
  (value) => {
    expect(isRequest(value)).toBe(true)
  },
)

test.each([
  undefined,
  null,
  'refresh',
  {},
  { type: 'other' },
  { type: 'connect' },
  { type: 'connect', url: 7 },
])('%o is none', (value) => {
  expect(isRequest(value)).toBe(false)
})

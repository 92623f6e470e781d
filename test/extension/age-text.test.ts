import './fake-browser'
import { expect, test } from 'vitest'
import { ageText } from '../../extension/src/popup/age-text'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.each([
  [-5, 'Updated just now'],
  [MINUTE - 1, 'Updated just now'],
  [MINUTE, 'Updated 1 min ago'],
  [HOUR - 1, 'Updated 59 min ago'],
  [HOUR, 'Updated 1 h ago'],
  [DAY - 1, 'Updated 23 h ago'],
  [DAY, 'Updated 1 day ago'],
  [2 * DAY, 'Updated 2 days ago'],
])('%d ms: %s', (ms, text) => {
  expect(ageText(ms)).toBe(text)
})

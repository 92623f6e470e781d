import { fake } from './fake-browser'
import { afterEach, expect, test } from 'vitest'
import { popupFormats } from '../../extension/src/popup/formats'
import { NOW } from './example'

afterEach(() => {
  fake.language = 'en-US'
})

test.each([
  ['en-US', '2026-12-31', 'Dec 31'],
  ['en-GB', '2026-12-31', '31 Dec'],
  // Our words are English, so a German browser gets an English month.
  ['de-DE', '2026-12-31', 'Dec 31'],
  ['en-US', '2027-01-01', 'Jan 1, 2027'],
  ['en-US', 'end of May', 'end of May'],
  ['en-US', '2026-13-45', '2026-13-45'],
  ['en-US', '2026', '2026'],
])('in %s the day %s reads "%s"', (language, due, text) => {
  fake.language = language
  expect(popupFormats(NOW).day(due)).toBe(text)
})

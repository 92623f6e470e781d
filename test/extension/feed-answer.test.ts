import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedAnswer } from '../../extension/src/sources/feed-answer'

const reply = { status: 200, url: 'https://script.googleusercontent.com/macros/echo', text: '' }

test('blanks before the JSON do no harm', () => {
  expect(feedAnswer({ ...reply, text: ' \n{"v":1,"unchanged":true}' })).toEqual({ kind: 'unchanged' })
})

test('JSON is read whatever the status is', () => {
  const text = '{"v":1,"error":{"code":"bad-key"}}'
  expect(feedAnswer({ ...reply, status: 500, text })).toEqual({ kind: 'problem', problem: 'bad-key' })
})

test("a page without a telling title is a sign-in when it is Google's sign-in host that sent it", () => {
  const url = 'https://accounts.google.com/v3/signin'
  expect(feedAnswer({ ...reply, url, text: '<html>' })).toEqual({
    kind: 'problem',
    problem: 'sign-in-needed',
  })
})

test('no text and no status makes it throw', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `{"v":1,"error":${json}}`),
  )
  fc.assert(
    fc.property(text, fc.integer({ min: 100, max: 599 }), (body, status) => {
      expect(feedAnswer({ ...reply, status, text: body })).toHaveProperty('kind')
    }),
  )
})

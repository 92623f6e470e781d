import './fake-browser'
import { expect, test } from 'vitest'
import { sheetLink } from '../../extension/src/sheet-link'
import { NOTHING_STORED } from '../../extension/src/storage'
import { exampleSnapshot, exampleStored, withoutNumbers } from './example'

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz-_0123456789'
const withId = (spreadsheetId: string | null) =>
  exampleStored({ snapshot: exampleSnapshot({ spreadsheetId }) })

test('a sheet is opened at Google, by its id', () => {
  expect(sheetLink(withId(ID))).toBe(`https://docs.google.com/spreadsheets/d/${ID}`)
})

test.each([null, '', 'short', `${ID}/../../evil`, `${ID}?x`, `//${ID}`, `${ID}\n`, 'x'.repeat(201)])(
  'the id "%s" opens nothing',
  (id) => {
    expect(sheetLink(withId(id))).toBeUndefined()
  },
)

test('a sheet on this computer is opened where its feed is', () => {
  const local = { ...withoutNumbers(), feed: { url: 'http://localhost:8080/feed?key=k' } }
  expect(sheetLink(local)).toBe('http://localhost:8080/')
})

test('without a link there is nothing to open', () => {
  expect(sheetLink(NOTHING_STORED)).toBeUndefined()
})

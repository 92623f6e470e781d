import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

interface Message {
  readonly message: string
  readonly description?: string
}

const LOCALES = 'extension/_locales'

/** Limits of the Chrome Web Store, and a little less, so that other languages have room. */
const LONGEST = { extName: 40, extDescription: 112 }

const messagesOf = (language: string) =>
  JSON.parse(readFileSync(path.join(LOCALES, language, 'messages.json'), 'utf8')) as Readonly<
    Record<string, Message>
  >

const english = messagesOf('en')

function sourcesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n')
}

const source = sourcesIn('extension/src') + sourcesIn('extension/manifest')

test('every message is used', () => {
  const forms = (key: string) => [`'${key}'`, `"${key}"`, `__MSG_${key}__`]
  const unused = Object.keys(english).filter((key) => !forms(key).some((form) => source.includes(form)))
  expect(unused).toEqual([])
})

test('every message that is asked for exists', () => {
  const asked = [...source.matchAll(/message\('(\w+)'|__MSG_(\w+)__/g)].map(
    ([, inCode, inManifest]) => inCode ?? inManifest,
  )
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((key) => key !== undefined && !(key in english))).toEqual([])
})

test.each(Object.entries(LONGEST))('%s has at most %d characters', (key, longest) => {
  expect(english[key]?.message.length).toBeLessThanOrEqual(longest)
})

test.each(Object.entries(english))('%s is plain: whole, short, nothing shouted', (_, { message }) => {
  expect(message.trim()).toBe(message)
  expect(message.length).toBeGreaterThan(0)
  expect(message).not.toMatch(/!!|please|oops|sorry|invalid|error|failed/i)
})

describe.each(readdirSync(LOCALES))('in %s', (language) => {
  const messages = messagesOf(language)

  test('the keys are the same as in English', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english))
  })

  test('each message takes the same values as in English', () => {
    const values = ({ message }: Message) => [...message.matchAll(/\$\d/g)].map(([value]) => value).sort()
    for (const [key, message] of Object.entries(messages)) {
      expect([key, values(message)]).toEqual([key, values(english[key] ?? { message: '' })])
    }
  })
})

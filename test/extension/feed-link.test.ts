import { describe, expect, test } from 'vitest'
import { keyTail, parseFeedLink, type LinkFault } from '../../extension/src/sources/feed-link'
import { GOOGLE_HOSTS, LOOPBACK_HOSTS } from '../../extension/src/hosts'

const ID = 'AKfycbx_0-9'

test.each([
  `https://script.google.com/macros/s/${ID}/exec?key=k`,
  `https://script.google.com/a/macros/example.org/s/${ID}/exec?key=k`,
  `https://script.google.com/a/example.org/macros/s/${ID}/exec?key=k`,
])('%s is a feed link of Google', (href) => {
  expect(parseFeedLink(href)).toEqual({ ok: true, link: { href, hosts: GOOGLE_HOSTS } })
})

test.each(['http://127.0.0.1:8080/feed?key=k', 'http://localhost:8080/macros/s/x/exec', 'http://localhost/'])(
  '%s is a feed link of a sheet on this computer',
  (href) => {
    expect(parseFeedLink(href)).toEqual({ ok: true, link: { href, hosts: LOOPBACK_HOSTS } })
  },
)

test('blanks around a link, a name in it and what follows # are dropped', () => {
  const parsed = parseFeedLink(`\n https://me:pw@script.google.com/macros/s/${ID}/exec?key=k#top \t`)
  expect(parsed).toMatchObject({ link: { href: `https://script.google.com/macros/s/${ID}/exec?key=k` } })
})

test.each<[text: string, fault: LinkFault]>([
  ['', 'empty'],
  ['  \n', 'empty'],
  ['our feed', 'not-a-link'],
  ['script.google.com/macros/s/x/exec?key=k', 'not-a-link'],
  ['javascript:alert(1)', 'not-a-link'],
  ['file:///etc/passwd', 'not-a-link'],
  ['ftp://script.google.com/macros/s/x/exec?key=k', 'not-a-link'],
  ['http://script.google.com/macros/s/x/exec?key=k', 'plain-http'],
  ['http://192.168.1.7:8080/feed', 'plain-http'],
  ['http://127.0.0.1.example.org/feed', 'plain-http'],
  ['http://[::1]:8080/feed', 'plain-http'],
  ['https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0', 'spreadsheet'],
  ['https://script.google.com/home/projects/1AbC/edit', 'script-editor'],
  ['https://script.google.com/macros/s/x/exec/more?key=k', 'script-editor'],
  ['https://script.google.com/macros/s/x/dev?key=k', 'dev-link'],
  ['https://script.google.com/a/macros/example.org/s/x/dev', 'dev-link'],
  ['https://script.google.com:444/macros/s/x/exec?key=k', 'other-site'],
  ['https://script.google.com.example.org/macros/s/x/exec?key=k', 'other-site'],
  ['https://localhost/feed', 'other-site'],
  ['https://script.google.com/macros/s/x/exec', 'no-key'],
  ['https://script.google.com/macros/s/x/exec?key=', 'no-key'],
  ['https://script.google.com/macros/s/x/exec?Key=k', 'no-key'],
])('"%s" is refused as %s', (text, fault) => {
  expect(parseFeedLink(text)).toEqual({ ok: false, fault })
})

describe('of a key', () => {
  test.each([
    ['abcdefghijkl', 'ijkl'],
    ['abcdefghijk', ''],
    ['', ''],
  ])('"%s" only "%s" is shown', (key, tail) => {
    expect(keyTail(`https://script.google.com/macros/s/x/exec?key=${key}`)).toBe(tail)
  })

  test('nothing is shown when there is no link', () => {
    expect(keyTail('')).toBe('')
  })
})

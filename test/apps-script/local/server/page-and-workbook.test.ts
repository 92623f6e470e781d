import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Session } from '../../../../apps-script/local/session'
import { raw, scoreAt, serve, type Served, workbookAt } from './served'

const PAGE: Readonly<Record<string, string>> = {
  'index.html': '<title>Sheet</title>',
  'page.js': 'go()',
  'page.css': 'p{}',
  'fonts/a.woff2': 'font',
  'more.json': '{}',
  'with space.txt': 'spaced',
  'strange.xyz': '?',
}

let folder: string
let server: Served

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'okr-page-'))
  const page = path.join(folder, 'page')
  await mkdir(path.join(page, 'fonts'), { recursive: true })
  await mkdir(path.join(folder, 'page-of-others'))
  await writeFile(path.join(folder, 'secret.txt'), 'secret')
  await writeFile(path.join(folder, 'page-of-others', 'secret.txt'), 'secret')
  for (const [name, text] of Object.entries(PAGE)) await writeFile(path.join(page, name), text)
  server = await serve(workbookAt(40), { pageFolder: page })
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<title>Sheet</title>'],
    ['/index.html?x=1', 'text/html; charset=utf-8', '<title>Sheet</title>'],
    ['/page.js', 'text/javascript; charset=utf-8', 'go()'],
    ['/page.css', 'text/css; charset=utf-8', 'p{}'],
    ['/fonts/a.woff2', 'font/woff2', 'font'],
    ['/more.json', 'application/json; charset=utf-8', '{}'],
    ['/with%20space.txt', 'text/plain; charset=utf-8', 'spaced'],
    ['/strange.xyz', 'application/octet-stream', '?'],
  ])('%s is %s and never kept by the browser', async (at, type, text) => {
    const answer = await fetch(new URL(at, server.address))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toBe(text)
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/fonts/..%2f..%2fsecret.txt',
    '/..%2fpage-of-others/secret.txt',
    '//../secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '/fonts',
    '/fonts/',
    '/nothing.js',
  ])('%s is no file of the page', async (at) => {
    const answer = await raw({ port: server.port, path: at })
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('secret')
  })

  test('HEAD gets the head alone', async () => {
    const answer = await fetch(server.address, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await fetch(server.address, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET')
  })
})

describe('the host of a request', () => {
  test.each(['127.0.0.1', 'localhost'])('%s reaches the server', async (name) => {
    expect((await fetch(`http://${name}:${server.port}/`)).status).toBe(200)
  })

  test('the IPv6 loopback reaches it too, where there is one', async () => {
    const hasIpv6 = Object.values(os.networkInterfaces()).some((all) =>
      all?.some(({ address }) => address === '::1'),
    )
    const status = await fetch(`http://[::1]:${server.port}/`).then(
      (answer) => answer.status,
      () => 'not reached',
    )
    // It is no name of the server, so it is told so.
    expect(status).toBe(hasIpv6 ? 403 : 'not reached')
  })

  test.each([
    'evil.example',
    'evil.example:PORT',
    'localhost',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '',
  ])('“%s” is refused for every path', async (pattern) => {
    const host = pattern.replace('PORT', String(server.port))
    for (const at of ['/', '/workbook.json', '/exec', '/macros/echo']) {
      const answer = await raw({ port: server.port, path: at, headers: { host } })
      expect([at, answer.status]).toEqual([at, 403])
    }
  })
})

describe('the workbook', () => {
  const url = (): string => `${server.address}workbook.json`
  const session = async (): Promise<Session> => (await (await fetch(url())).json()) as Session
  const put = (body: string, headers: Record<string, string> = {}): ReturnType<typeof raw> =>
    raw({
      port: server.port,
      path: '/workbook.json',
      method: 'PUT',
      body,
      headers: { host: `127.0.0.1:${server.port}`, origin: `http://127.0.0.1:${server.port}`, ...headers },
    })
  const withProperties = async (current: number): Promise<string> =>
    JSON.stringify({ workbook: workbookAt(current), properties: (await session()).properties })

  beforeEach(async () => {
    expect((await put(await withProperties(40))).status).toBe(204)
  })

  test('comes with its properties and the address of its web app', async () => {
    const { workbook, properties, webAppUrl } = await session()
    expect(workbook).toEqual(workbookAt(40))
    expect(webAppUrl).toBe(`http://127.0.0.1:${server.port}/exec`)
    expect(server.feedLink).toBe(`${webAppUrl}?key=${properties['feedKey']}`)
  })

  test('no other site may load it', async () => {
    const { headers } = await fetch(url(), { headers: { origin: 'https://evil.example' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  test('the feed follows what the page puts there', async () => {
    expect(await scoreAt(server.feedLink)).toBe(0.4)
    expect((await put(await withProperties(70))).status).toBe(204)
    expect(await scoreAt(server.feedLink)).toBe(0.7)
    expect((await session()).workbook).toEqual(workbookAt(70))
  })

  test('a new key in the properties ends the old link', async () => {
    const properties = { feedKey: 'another' }
    await put(JSON.stringify({ workbook: workbookAt(40), properties }))
    const old = (await (await fetch(server.feedLink)).json()) as object
    expect(old).toMatchObject({ error: { code: 'bad-key' } })
    expect(await scoreAt(`http://127.0.0.1:${server.port}/exec?key=another`)).toBe(0.4)
    const key = new URL(server.feedLink).searchParams.get('key')
    await put(JSON.stringify({ workbook: workbookAt(40), properties: { feedKey: key } }))
  })

  test('the page may also be open as localhost', async () => {
    const host = `localhost:${server.port}`
    expect((await put(await withProperties(50), { host, origin: `http://${host}` })).status).toBe(204)
    expect(await scoreAt(server.feedLink)).toBe(0.5)
  })

  test.each([
    'https://evil.example',
    'http://127.0.0.1',
    'http://localhost:PORT',
    'https://127.0.0.1:PORT',
    'null',
  ])('a change from %s is refused', async (pattern) => {
    const origin = pattern.replace('PORT', String(server.port))
    expect((await put(await withProperties(90), { origin })).status).toBe(403)
    expect((await session()).workbook).toEqual(workbookAt(40))
  })

  test('a change without an origin is refused', async () => {
    const answer = await raw({
      port: server.port,
      path: '/workbook.json',
      method: 'PUT',
      body: await withProperties(90),
    })
    expect(answer.status).toBe(403)
    expect((await session()).workbook).toEqual(workbookAt(40))
  })

  test.each([
    ['', 'the whole'],
    ['{', 'the whole'],
    ['null', 'the whole'],
    ['[]', 'workbook'],
    ['{"properties":{}}', 'workbook'],
    ['{"workbook":{"title":"T","tabs":[]},"properties":{}}', 'workbook.tabs'],
    ['{"workbook":{"title":"T","tabs":[{"name":"A"}]},"properties":{}}', 'workbook.tabs.0.rows'],
    [
      '{"workbook":{"title":"T","tabs":[{"name":"A","rows":[{}]}]},"properties":{}}',
      'workbook.tabs.0.rows.0',
    ],
    [
      '{"workbook":{"title":"T","tabs":[{"name":"A","rows":[[{"value":null}]]}]},"properties":{}}',
      'workbook.tabs.0.rows.0.0.value',
    ],
    ['{"workbook":{"title":"T","tabs":[{"name":"A","rows":[]}]}}', 'properties'],
    ['{"workbook":{"title":"T","tabs":[{"name":"A","rows":[]}]},"properties":{"a":1}}', 'properties.a'],
  ])('%s is told what is wrong and changes nothing', async (body, where) => {
    const answer = await put(body)
    expect(answer.status).toBe(400)
    expect(answer.body).toContain(`This is not a workbook: ${where} `)
    expect((await session()).workbook).toEqual(workbookAt(40))
    expect(await scoreAt(server.feedLink)).toBe(0.4)
  })

  test('looks, widths and merges come back as they were put', async () => {
    const look = { bold: true, color: '#fff', background: '#000', wrap: false }
    const cell = { value: 0.5, formula: '=A1', format: '0%', look }
    const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }]
    const tab = { name: 'T', rows: [[cell, {}], []], columnWidths: [90], frozenRows: 1, merges }
    const workbook = { title: 'Full', tabs: [tab] }
    await put(JSON.stringify({ workbook, properties: (await session()).properties }))
    expect((await session()).workbook).toEqual(workbook)
  })

  test('30 MB are the limit', async () => {
    const whole = await withProperties(80)
    const limit = 30 * 1024 * 1024
    const answer = await put(whole.padEnd(limit + 1))
    expect(answer.status).toBe(413)
    expect((await session()).workbook).toEqual(workbookAt(40))
    expect((await put(whole.padEnd(limit))).status).toBe(204)
    expect((await session()).workbook).toEqual(workbookAt(80))
  })

  test.each(['POST', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await fetch(url(), { method })).status).toBe(405)
  })
})

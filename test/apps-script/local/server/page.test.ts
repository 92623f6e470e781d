import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw, serve, type Served, workbookAt } from './served'

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
    '[::1]:PORT',
  ])('“%s” is refused for every path', async (pattern) => {
    const host = pattern.replace('PORT', String(server.port))
    for (const at of ['/', '/workbook.json', '/exec', '/macros/echo']) {
      const answer = await raw({ port: server.port, path: at, headers: { host } })
      expect([at, answer.status]).toEqual([at, 403])
    }
  })
})

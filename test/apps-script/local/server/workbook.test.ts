import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Session } from '../../../../apps-script/local/session'
import { raw, scoreAt, serve, type Served, workbookAt } from './served'

let server: Served

beforeAll(async () => {
  server = await serve(workbookAt(40))
})

afterAll(() => server.close())

describe('the workbook', () => {
  const url = (): string => `${server.address}workbook.json`
  const session = async (): Promise<Session> => (await (await fetch(url())).json()) as Session
  const put = async (body: string, headers: Record<string, string> = {}): ReturnType<typeof raw> =>
    raw({
      port: server.port,
      path: `/workbook.json?id=${(await session()).id}`,
      method: 'PUT',
      body,
      headers: { host: `127.0.0.1:${server.port}`, origin: `http://127.0.0.1:${server.port}`, ...headers },
    })
  const withProperties = async (current: number): Promise<string> =>
    JSON.stringify({ workbook: workbookAt(current), properties: (await session()).properties })

  beforeEach(async () => {
    await put(await withProperties(40))
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

  test.each(['', '?id=', '?id=another'])(
    'a page of an earlier start (%j) changes nothing and is told so',
    async (query) => {
      const answer = await raw({
        port: server.port,
        path: `/workbook.json${query}`,
        method: 'PUT',
        body: await withProperties(90),
        headers: { host: `127.0.0.1:${server.port}`, origin: `http://127.0.0.1:${server.port}` },
      })
      expect(answer).toMatchObject({ status: 409, body: expect.stringContaining('Load it again') as string })
      expect((await session()).workbook).toEqual(workbookAt(40))
    },
  )

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
    const cell = { value: 0.5, formula: '=A1', format: '0%', isSpilled: true, look }
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

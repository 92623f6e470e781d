import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneTimeTexts } from '../../../../apps-script/local/server/one-time-texts'
import { parseSnapshot } from '../../../../core/index'
import { serve, type Served, workbookAt } from './served'

let server: Served

beforeAll(async () => {
  server = await serve(workbookAt(40))
})

afterAll(() => server.close())

const json = async (link: string): Promise<unknown> => {
  const answer = await fetch(link)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  return answer.json()
}

/** The second address of the feed, not yet asked for. */
const echoOf = async (link: string): Promise<string> => {
  const answer = await fetch(link, { redirect: 'manual' })
  expect(answer.status).toBe(302)
  return answer.headers.get('location') ?? ''
}

describe('the feed link', () => {
  test.each([
    ['127.0.0.1', 'localhost'],
    ['localhost', '127.0.0.1'],
  ])('asked on %s sends on to %s', async (asked, other) => {
    const { origin, pathname } = new URL(await echoOf(server.feedLink.replace('127.0.0.1', asked)))
    expect(origin).toBe(`http://${other}:${server.port}`)
    expect(pathname).toBe('/macros/echo')
  })

  test('gives a snapshot there', async () => {
    const parsed = parseSnapshot(await json(server.feedLink))
    expect(parsed).toMatchObject({ ok: true, snapshot: { title: 'Tech', tab: 'OKRs', sums: { score: 0.4 } } })
  })

  test('is answered once, then with a page that says so', async () => {
    const echo = await echoOf(server.feedLink)
    expect((await fetch(echo)).status).toBe(200)
    const again = await fetch(echo)
    expect(again.status).toBe(404)
    expect(again.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await again.text()).toMatch(/^<!DOCTYPE html>.*<title>Page Not Found/)
  })

  test('each call has an answer of its own', async () => {
    const [first, second] = [await echoOf(server.feedLink), await echoOf(server.feedLink)]
    expect(first).not.toBe(second)
    expect((await fetch(second)).status).toBe(200)
    expect((await fetch(first)).status).toBe(200)
  })

  test.each(['', '?user_content_key=', '?user_content_key=made-up'])(
    'nothing is under /macros/echo%s',
    async (query) => {
      expect((await fetch(`${server.address}macros/echo${query}`)).status).toBe(404)
    },
  )

  test.each(['', '?key=', '?key=wrong', '?KEY=wrong&rev=1'])(
    'with the query “%s” is an error as JSON',
    async (query) => {
      expect(await json(`${server.address}exec${query}`)).toMatchObject({ v: 2, error: { code: 'bad-key' } })
    },
  )

  test('with the revision that is known already says only that', async () => {
    const { rev } = (await json(server.feedLink)) as { rev: string }
    expect(await json(`${server.feedLink}&rev=${rev}`)).toEqual({ v: 2, unchanged: true, rev })
    expect(await json(`${server.feedLink}&rev=older`)).toMatchObject({ rev, title: 'Tech' })
  })

  test.each([
    ['HEAD', 403],
    ['OPTIONS', 405],
    ['POST', 405],
    ['PUT', 405],
  ])('%s is answered %d', async (method, status) => {
    expect((await fetch(server.feedLink, { method, redirect: 'manual' })).status).toBe(status)
  })

  test('looking at the second address does not use it up', async () => {
    const echo = await echoOf(server.feedLink)
    expect((await fetch(echo, { method: 'HEAD' })).status).toBe(405)
    expect((await fetch(echo)).status).toBe(200)
  })

  test('an answer that nobody fetches is forgotten after a hundred others', async () => {
    const [oldest, next] = [await echoOf(server.feedLink), await echoOf(server.feedLink)]
    for (let i = 0; i < 99; i++) await echoOf(`${server.address}exec`)
    expect((await fetch(oldest)).status).toBe(404)
    expect((await fetch(next)).status).toBe(200)
  })
})

describe('a script that is not ours', () => {
  const folders: string[] = []
  const servers: Served[] = []
  const serveScript = async (doGet: string): Promise<Served> => {
    const addOnFolder = await mkdtemp(path.join(os.tmpdir(), 'okr-script-'))
    folders.push(addOnFolder)
    const connection =
      'function connection() { return { link: ScriptApp.getService().getUrl() + "?a=1&a=2&b=%C3%BC" } }'
    await writeFile(path.join(addOnFolder, 'Code.js'), `${connection}\n${doGet}`)
    const served = await serve(workbookAt(1), { addOnFolder })
    servers.push(served)
    return served
  }

  afterAll(async () => {
    await Promise.all(servers.map((one) => one.close()))
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })))
  })

  test.each([
    ['function doGet() { throw new Error("broken <b>&") }', 'Error: broken &lt;b&gt;&amp;'],
    ['function doGet() {}', 'TypeError: '],
    ['', 'Script function not found: doGet'],
  ])('%s is a page with status 200, and a line in the terminal', async (code, message) => {
    const { feedLink, warnings } = await serveScript(code)
    const answer = await fetch(feedLink)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await answer.text()
    expect(page).toContain('<title>Error</title>')
    expect(page).toContain(message)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^doGet failed: /)
  })

  test('gets the query in three shapes, and its text keeps its type', async () => {
    const { feedLink } = await serveScript(
      'function doGet(e) { return ContentService.createTextOutput(JSON.stringify(e) + (e.parameters.a instanceof Array)) }',
    )
    const answer = await fetch(feedLink)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toBe(
      '{"parameter":{"a":"1","b":"ü"},"parameters":{"a":["1","2"],"b":["ü"]},"queryString":"a=1&a=2&b=%C3%BC"}true',
    )
  })

  test('starts anew for each call', async () => {
    const { feedLink } = await serveScript(
      'var calls = 0; function doGet() { return ContentService.createTextOutput(String(++calls)) }',
    )
    expect(await (await fetch(feedLink)).text()).toBe('1')
    expect(await (await fetch(feedLink)).text()).toBe('1')
  })

  test('that is not there at all is a plain sentence', async () => {
    await expect(serve(workbookAt(1), { addOnFolder: 'no/such/folder' })).rejects.toThrow(
      'The add-on is not built in no/such/folder. Run npm run build first.',
    )
  })
})

describe('texts to take once', () => {
  const text = (name: string): { text: string; type: string } => ({ text: name, type: 'text/plain' })

  test('the oldest go when there are more than the limit', () => {
    const texts = oneTimeTexts(2)
    const ids = ['a', 'b', 'c'].map((name) => texts.keep(text(name)))
    expect(ids.map((id) => texts.take(id)?.text)).toEqual([undefined, 'b', 'c'])
    expect(ids.map((id) => texts.take(id)?.text)).toEqual([undefined, undefined, undefined])
  })
})

import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** Google's web app on loopback: the link redirects to another origin, which serves the answer once. */
export interface FeedStandIn {
  readonly port: number
  readonly link: string
  /** Changed by tests, as the team and Google change the real one. */
  readonly state: StandInState
  readonly close: () => Promise<void>
}

interface StandInState {
  mode: Mode
  /** Sent as it is, so that it can also be wrong. */
  feed: unknown
  /** How often the link was asked for. */
  asked: number
  /** The query of the last request for the link. */
  query: URLSearchParams
  /** What the browser sent back of the cookie that every answer sets. */
  cookies: string
}

export type Mode = 'ok' | keyof typeof PAGES | keyof typeof BODIES | 'drop' | 'silent' | 'sign-in-redirect'

interface Page {
  readonly status: number
  readonly title: string
  readonly retryAfter?: string
}

/** Answers of Google instead of the feed: HTML, often with 200. */
const PAGES = {
  'sign-in': { status: 200, title: 'Sign in - Google Accounts' },
  'authorization-needed': { status: 200, title: 'Authorization needed' },
  'too-often': { status: 200, title: 'Error: Service invoked too many times in a short time' },
  'script-error': { status: 200, title: 'Error' },
  'gone-page': { status: 200, title: 'Page not found' },
  'some-page': { status: 200, title: 'Welcome to this hotel' },
  '400': { status: 400, title: 'Bad Request' },
  '401': { status: 401, title: 'Unauthorized' },
  '403': { status: 403, title: 'Access Denied' },
  '404': { status: 404, title: 'Page Not Found' },
  '410': { status: 410, title: 'Gone' },
  '429': { status: 429, title: 'Too Many Requests' },
  '429-retry-after': { status: 429, title: 'Too Many Requests', retryAfter: '30' },
  '500': { status: 500, title: '' },
  '503': { status: 503, title: 'Service Unavailable' },
} as const satisfies Record<string, Page>

/** Answers of the feed itself, all with 200. */
const BODIES = {
  'bad-key': '{"v":1,"error":{"code":"bad-key","message":"x"}}',
  'no-table': '{"v":1,"error":{"code":"no-table","message":"x"}}',
  'unknown-code': '{"v":1,"error":{"code":"out-of-cheese","message":"x"}}',
  unchanged: '{"v":1,"unchanged":true,"rev":"0123456789abcdef"}',
  'too-new': '{"v":3,"goals":[]}',
  'bad-shape': '{"v":1,"title":7}',
  'cut-off': '{"v":1,"ti',
  empty: '',
  list: '[1]',
  'too-big': `{"v":1,"fill":"${'x'.repeat(1_100_000)}"}`,
} as const

export async function startFeedStandIn(port = 0): Promise<FeedStandIn> {
  const feed: unknown = JSON.parse(await readFile('test/fixtures/snapshot.json', 'utf8'))
  const state: StandInState = { mode: 'ok', feed, asked: 0, query: new URLSearchParams(), cookies: '' }
  const once = new Set<string>()
  const server = createServer((request, response) =>
    answer({ request, response, state, once, port: portOf(server) }),
  )
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: portOf(server),
    link: `http://127.0.0.1:${portOf(server)}/macros/s/DEPLOYMENT/exec?key=abcdefghijkl-7f3c`,
    state,
    close: () => closeNow(server),
  }
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly state: StandInState
  readonly once: Set<string>
  readonly port: number
}

function answer(exchange: Exchange): void {
  const { pathname, searchParams } = new URL(exchange.request.url ?? '/', 'http://stand-in')
  // Own headers make the browser send OPTIONS first, and Google's web apps refuse that.
  if (exchange.request.method !== 'GET') return send(exchange.response, 405, 'Error')
  if (pathname.endsWith('/exec')) return exec(exchange, searchParams)
  if (pathname === '/macros/echo') return echo(exchange, searchParams.get('user_content_key') ?? '')
  send(exchange.response, 404, 'Page Not Found')
}

function exec({ request, response, state, once, port }: Exchange, query: URLSearchParams): void {
  const { mode } = state
  state.asked++
  state.query = query
  state.cookies += request.headers.cookie ?? ''
  response.setHeader('set-cookie', 'signed-in=yes; Max-Age=3600')
  if (mode === 'drop') return void response.destroy()
  if (mode === 'silent') return
  // An origin nobody gave permission for, as accounts.google.com is one.
  if (mode === 'sign-in-redirect') return redirect(response, `http://127.0.0.2:${port}/ServiceLogin`)
  if (mode in PAGES) return sendPage(response, PAGES[mode as keyof typeof PAGES])
  const ticket = randomUUID()
  once.add(ticket)
  redirect(response, `http://localhost:${port}/macros/echo?user_content_key=${ticket}`)
}

function echo({ response, state, once }: Exchange, ticket: string): void {
  if (!once.delete(ticket)) return send(response, 404, 'Page Not Found')
  const body = state.mode in BODIES ? BODIES[state.mode as keyof typeof BODIES] : JSON.stringify(state.feed)
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body)
}

function sendPage(response: ServerResponse, { status, title, retryAfter }: Page): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter)
  send(response, status, title)
}

function send(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<!DOCTYPE html><html><head><title>${title}</title></head><body>${title}</body></html>`)
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end()
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the stand-in is not listening')
  return address.port
}

function closeNow(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

import type { IncomingMessage, RequestListener } from 'node:http'
import type { Session } from '../session'
import { type Answer, notAllowed, send, textAnswer } from './answer'
import { type KeptSession, takeOver } from './kept-session'
import { readBody } from './request-body'
import { staticFile } from './static-files'
import type { WebApp } from './web-app'

export interface SiteParts {
  readonly port: number
  readonly session: KeptSession
  readonly webAppUrl: string
  readonly webApp: WebApp
  /** Where the built page is. */
  readonly pageFolder: string
  readonly warn: (line: string) => void
}

/** A request that has passed the check of its host. */
interface Asked {
  readonly request: IncomingMessage
  readonly method: string
  readonly url: URL
  /** The same server under its other name. */
  readonly otherOrigin: string
}

/** The page, its workbook and the web app, all under the two loopback names. */
export function localSite(site: SiteParts): RequestListener {
  return (request, response) => {
    void answerTo(site, request)
      .catch((error: unknown) => {
        site.warn(`${request.method} ${request.url} failed: ${String(error)}`)
        return textAnswer(500, 'This failed; the terminal says why.')
      })
      .then((answer) => send(response, answer))
  }
}

async function answerTo(site: SiteParts, request: IncomingMessage): Promise<Answer> {
  const asked = askedOf(request, site.port)
  if (asked === undefined) {
    return textAnswer(403, 'Only 127.0.0.1 and localhost are answered, with the right port.')
  }
  const { method, url, otherOrigin } = asked
  switch (url.pathname) {
    case '/exec':
      return site.webApp.exec(method, url.searchParams, otherOrigin)
    case '/macros/echo':
      return site.webApp.echo(method, url.searchParams.get('user_content_key') ?? '')
    case '/workbook.json':
      return workbook(site, asked)
    default:
      return isReading(method) ? staticFile(site.pageFolder, url.pathname) : notAllowed('GET')
  }
}

/** A foreign site can point its own name at 127.0.0.1; the browser then still sends that name. */
function askedOf(request: IncomingMessage, port: number): Asked | undefined {
  const origins = ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${port}`))
  const own = origins.find(({ host }) => host === request.headers.host)
  const other = origins.find((origin) => origin !== own)
  const target = request.url ?? ''
  if (own === undefined || other === undefined || !target.startsWith('/')) return undefined
  // Joined as text: a path that begins with two slashes would be taken for a host.
  return {
    request,
    method: request.method ?? '',
    url: new URL(own.origin + target),
    otherOrigin: other.origin,
  }
}

const EARLIER_START = 'This page is from an earlier npm start. Load it again to see what is open now.'

async function workbook(site: SiteParts, { request, method, url }: Asked): Promise<Answer> {
  if (isReading(method)) return sessionAnswer(site)
  if (method !== 'PUT') return notAllowed('GET, PUT')
  if (request.headers.origin !== url.origin) return textAnswer(403, 'Only the page itself may change this.')
  if (url.searchParams.get('id') !== site.session.id) return textAnswer(409, EARLIER_START)
  const body = await readBody(request)
  if (body.kind === 'too-big') return textAnswer(413, 'The workbook is too big: 30 MB is the limit.')
  if (body.kind === 'broken-off') return textAnswer(400, 'The workbook did not arrive whole.')
  const { problem } = takeOver(site.session, body.text)
  return problem === undefined ? { status: 204 } : textAnswer(400, problem)
}

function sessionAnswer({ session, webAppUrl }: SiteParts): Answer {
  const { id, workbook: current, properties } = session
  const body: Session = { id, workbook: current, properties: Object.fromEntries(properties), webAppUrl }
  return {
    status: 200,
    // It holds the key of the feed: no other site may load it, in whatever way.
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
    },
    body: JSON.stringify(body),
  }
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

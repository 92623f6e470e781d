import type { ScriptHost } from '../script/script-host'
import type { TextOutput } from '../services/content-service'
import { type Answer, notAllowed, pageAnswer, textAnswer } from './answer'
import { oneTimeTexts } from './one-time-texts'

/** How many answers may wait to be fetched. */
const MAX_WAITING = 100

export interface WebAppParts {
  readonly addOn: ScriptHost
  readonly warn: (line: string) => void
}

/** A deployed web app as Google answers for it: the link sends on to another origin, which gives the text once. */
export interface WebApp {
  exec(method: string, query: URLSearchParams, otherOrigin: string): Answer
  echo(method: string, id: string): Answer
}

export function webApp({ addOn, warn }: WebAppParts): WebApp {
  const waiting = oneTimeTexts(MAX_WAITING)
  const run = (query: URLSearchParams, otherOrigin: string): Answer => {
    try {
      const output = addOn.call('doGet', [eventOf(query)]) as TextOutput
      const id = waiting.keep({ text: output.getContent(), type: output.getMimeType() })
      return { status: 302, headers: { location: `${otherOrigin}/macros/echo?user_content_key=${id}` } }
    } catch (error) {
      warn(`doGet failed: ${String(error)}`)
      return pageAnswer(200, 'Error', String(error))
    }
  }
  return {
    exec(method, query, otherOrigin) {
      if (method === 'HEAD') return textAnswer(403, 'Google answers HEAD like this.')
      return method === 'GET' ? run(query, otherOrigin) : notAllowed('GET')
    },
    echo(method, id) {
      if (method !== 'GET') return notAllowed('GET')
      const text = waiting.take(id)
      if (text === undefined) return pageAnswer(404, 'Page Not Found', 'Sorry, unable to open the file.')
      const headers = { 'content-type': `${text.type}; charset=utf-8`, 'access-control-allow-origin': '*' }
      return { status: 200, headers, body: text.text }
    },
  }
}

/** https://developers.google.com/apps-script/guides/web#request_parameters */
function eventOf(query: URLSearchParams): object {
  const names = [...new Set(query.keys())]
  return {
    parameter: Object.fromEntries(names.map((name) => [name, query.get(name)])),
    parameters: Object.fromEntries(names.map((name) => [name, query.getAll(name)])),
    queryString: query.toString(),
  }
}

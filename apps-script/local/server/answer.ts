import type { ServerResponse } from 'node:http'

/** An answer as data; one place writes it out. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export function textAnswer(status: number, sentence: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${sentence}\n` }
}

/** Google's own pages are HTML, and the reader of a feed has to tell them from the feed. */
export function pageAnswer(status: number, title: string, sentence: string): Answer {
  const body = `<!DOCTYPE html><html><head><title>${escaped(title)}</title></head><body>${escaped(sentence)}</body></html>\n`
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

export function notAllowed(methods: string): Answer {
  const { headers, ...rest } = textAnswer(405, `Only ${methods} is answered here.`)
  return { ...rest, headers: { ...headers, allow: methods } }
}

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  // Node drops the body by itself when only the head was asked for.
  response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers })
  response.end(body)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

import { parseSnapshot, type Snapshot } from '../../../core'
import type { FeedProblem } from '../problem'

export type FeedAnswer =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  /** Nothing changed since the `rev` that was sent. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problem'; readonly problem: FeedProblem; readonly retryAfterMs?: number }

export interface Reply {
  readonly status: number
  /** Where the redirects ended. */
  readonly url: string
  readonly text: string
}

/** The codes that the feed itself answers with. */
const FEED_CODES: ReadonlyMap<unknown, FeedProblem> = new Map([
  ['bad-key', 'bad-key'],
  ['no-table', 'no-table'],
])

/** Google's own pages often come with status 200, so their titles are read before the status. */
const PAGE_TITLES: readonly (readonly [pattern: RegExp, problem: FeedProblem])[] = [
  [/too many times/i, 'rate-limited'],
  [
    /<title>[^<]*(sign in|authorization needed|unauthorized|access denied|you need access)/i,
    'sign-in-needed',
  ],
  [/<title>[^<]*page not found/i, 'not-found'],
  [/<title>\s*error\b/i, 'server'],
]

const SIGN_IN_HOST = 'accounts.google.com'

/** Decides by the leading brace: only the feed speaks JSON, with whatever status. */
export function feedAnswer(reply: Reply): FeedAnswer {
  const text = reply.text.trimStart()
  return text.startsWith('{') ? jsonAnswer(text) : problem(pageProblem(reply))
}

function jsonAnswer(text: string): FeedAnswer {
  const value = parseJson(text)
  if (value === undefined) return problem('not-json')
  if (value['unchanged'] === true) return { kind: 'unchanged' }
  if (isRecord(value['error'])) return problem(FEED_CODES.get(value['error']['code']) ?? 'server')
  const parsed = parseSnapshot(value)
  return parsed.ok ? { kind: 'snapshot', snapshot: parsed.snapshot } : problem(parsed.reason)
}

function pageProblem({ status, url, text }: Reply): FeedProblem {
  const byTitle = PAGE_TITLES.find(([pattern]) => pattern.test(text))?.[1]
  if (byTitle !== undefined) return byTitle
  if (new URL(url).hostname === SIGN_IN_HOST) return 'sign-in-needed'
  return statusProblem(status)
}

function statusProblem(status: number): FeedProblem {
  if (status === 401 || status === 403) return 'sign-in-needed'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 429) return 'rate-limited'
  return status >= 500 ? 'server' : 'not-json'
}

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function problem(name: FeedProblem): FeedAnswer {
  return { kind: 'problem', problem: name }
}

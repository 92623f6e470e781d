import { feedAnswer, type FeedAnswer } from './feed-answer'
import { readText } from './read-text'

export interface FeedQuestion {
  readonly href: string
  /** The `rev` of the snapshot we have: the feed then answers "unchanged" instead of the same rows again. */
  readonly rev: string | undefined
  readonly signal: AbortSignal
}

/** A sheet of 2,000 key results makes about 700 kB. */
const MAX_BYTES = 1_000_000

/** Any header of ours would cause a preflight, which Google's web apps refuse. */
const PLAIN_GET: RequestInit = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' }

/** Asks the feed once. Never throws: what went wrong is the answer. */
export async function readFeed(question: FeedQuestion): Promise<FeedAnswer> {
  const href = withRev(question)
  try {
    const response = await fetch(href, { ...PLAIN_GET, signal: question.signal })
    return await readResponse(response)
  } catch {
    if (question.signal.aborted) return { kind: 'problem', problem: 'timeout' }
    return { kind: 'problem', problem: await unreachable(question) }
  }
}

async function readResponse(response: Response): Promise<FeedAnswer> {
  const text = response.body === null ? '' : await readText(response.body, MAX_BYTES)
  if (text === undefined) return { kind: 'problem', problem: 'too-big' }
  const answer = feedAnswer({ status: response.status, url: response.url, text })
  const retryAfterMs = retryAfter(response.headers.get('retry-after'))
  return answer.kind === 'problem' && retryAfterMs !== undefined ? { ...answer, retryAfterMs } : answer
}

/**
 * A feed that is not open to everyone redirects to Google's sign-in page, which the extension may not read: the browser
 * then reports the same failure as without a network. Asked without following, a redirect shows that the server is there.
 */
async function unreachable({
  href,
  signal,
}: FeedQuestion): Promise<'offline' | 'timeout' | 'sign-in-needed'> {
  try {
    const { type } = await fetch(href, { ...PLAIN_GET, redirect: 'manual', signal })
    return type === 'opaqueredirect' ? 'sign-in-needed' : 'offline'
  } catch {
    return signal.aborted ? 'timeout' : 'offline'
  }
}

function withRev({ href, rev }: FeedQuestion): string {
  const url = new URL(href)
  if (rev !== undefined) url.searchParams.set('rev', rev)
  return url.href
}

/** Only the form in seconds: Google sends no dates here. */
function retryAfter(header: string | null): number | undefined {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}

import { browser } from './browser'
import type { FeedProblem } from './problem'

/** What popup and options may ask of the background, which alone fetches and writes. */
export type Request =
  | { readonly type: 'refresh' }
  | { readonly type: 'connect'; readonly url: string }
  | { readonly type: 'disconnect' }

export interface ConnectAnswer {
  readonly saved: boolean
  readonly problem?: FeedProblem
}

/** Ends when the background is done; what changed is in the storage. */
export async function askRefresh(): Promise<void> {
  await send({ type: 'refresh' })
}

export async function askConnect(url: string): Promise<ConnectAnswer> {
  const answer = await send({ type: 'connect', url })
  if (answer === undefined) throw new Error('the background could not finish')
  return answer as ConnectAnswer
}

export async function askDisconnect(): Promise<void> {
  await send({ type: 'disconnect' })
}

export function isRequest(value: unknown): value is Request {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  if (value.type === 'connect') return 'url' in value && typeof value.url === 'string'
  return value.type === 'refresh' || value.type === 'disconnect'
}

async function send(request: Request): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(request)
  return answer
}

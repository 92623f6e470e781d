import { browser } from '../browser'
import { askConnect, askDisconnect } from '../requests'
import { parseFeedLink, type FeedLink } from '../sources/feed-link'
import { readStored } from '../storage'
import type { OptionsState } from './options'

type Show = (change: Partial<OptionsState>) => void

export async function connectLink(text: string, show: Show): Promise<void> {
  const parsed = parseFeedLink(text)
  if (!parsed.ok) return show({ step: { kind: 'bad-link', fault: parsed.fault } })
  show({ step: { kind: 'asking' } })
  // Browsers ask only while they handle the click, so nothing may be awaited before this call.
  const allowed = await browser.permissions.request({ origins: [...parsed.link.hosts] })
  if (!allowed) return show({ step: { kind: 'refused' } })
  await test(parsed.link, show)
}

async function test({ href }: FeedLink, show: Show): Promise<void> {
  show({ step: { kind: 'testing' } })
  try {
    const answer = await askConnect(href)
    show({ stored: await readStored(), step: { kind: 'tested', answer } })
  } catch {
    // The background ended before it could answer: the browser stopped it, or could not write.
    show({ step: { kind: 'tested', answer: { saved: false, problem: 'timeout' } } })
  }
}

export async function disconnect(show: Show): Promise<void> {
  await askDisconnect()
  show({ stored: await readStored(), step: { kind: 'disconnected' } })
}

import { GOOGLE_HOSTS, LOOPBACK_HOSTS } from '../hosts'

export interface FeedLink {
  readonly href: string
  /** Match patterns that cover the link and where it redirects to. */
  readonly hosts: readonly string[]
}

export type LinkFault =
  | 'empty'
  | 'not-a-link'
  | 'plain-http'
  | 'spreadsheet'
  | 'script-editor'
  | 'dev-link'
  | 'other-site'
  | 'no-key'

export type ParsedFeedLink =
  { readonly ok: true; readonly link: FeedLink } | { readonly ok: false; readonly fault: LinkFault }

export const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost']

/** A web app's address: alone, or in either form that organisations get. */
const WEB_APP = /^\/(?:macros|a\/macros\/[^/]+|a\/[^/]+\/macros)\/s\/[\w-]+\/(?<end>exec|dev)$/

/** Accepts what the sheet gives as its feed link, and tells every usual mix-up apart. */
export function parseFeedLink(text: string): ParsedFeedLink {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, fault: 'empty' }
  if (!URL.canParse(trimmed)) return { ok: false, fault: 'not-a-link' }
  const url = new URL(trimmed)
  const local = url.protocol === 'http:' && LOOPBACK_NAMES.includes(url.hostname)
  const fault = local ? undefined : googleFault(url)
  if (fault !== undefined) return { ok: false, fault }
  const hosts = local ? LOOPBACK_HOSTS : GOOGLE_HOSTS
  return { ok: true, link: { href: url.origin + url.pathname + url.search, hosts } }
}

/** The last characters of the key, to tell two links apart. A short key would be given away, so it shows nothing. */
export function keyTail(href: string): string {
  const key = URL.canParse(href) ? (new URL(href).searchParams.get('key') ?? '') : ''
  return key.length >= 12 ? key.slice(-4) : ''
}

function googleFault(url: URL): LinkFault | undefined {
  if (url.protocol === 'http:') return 'plain-http'
  if (url.protocol !== 'https:') return 'not-a-link'
  if (url.hostname === 'docs.google.com') return 'spreadsheet'
  if (url.host !== 'script.google.com') return 'other-site'
  return webAppFault(url)
}

function webAppFault(url: URL): LinkFault | undefined {
  const end = WEB_APP.exec(url.pathname)?.groups?.['end']
  if (end === undefined) return 'script-editor'
  if (end === 'dev') return 'dev-link'
  return (url.searchParams.get('key') ?? '') === '' ? 'no-key' : undefined
}

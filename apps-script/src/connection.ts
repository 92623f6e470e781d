import { feedKey, newFeedKey } from './feed-key'

/** Called by the Connect view. `link` is null until the script is deployed as a web app. */
export interface Connection {
  readonly link: string | null
}

export function connection(): Connection {
  return linkWith(feedKey() ?? newFeedKey())
}

/** The old link stops working. */
export function newConnection(): Connection {
  return linkWith(newFeedKey())
}

function linkWith(key: string): Connection {
  const address = ScriptApp.getService().getUrl()
  return { link: address ? `${address}?key=${key}` : null }
}

import { browser } from '../browser'
import { GOOGLE_HOSTS, LOOPBACK_HOSTS } from '../hosts'
import { readFeed } from '../sources/feed'
import { readStored, writeStored } from '../storage'
import { badge } from './badge'
import type { KeeperHost } from './keeper'

const WHITE = '#ffffff'

/** The keeper's outside, in a real browser. The badge follows every change of what is stored. */
export const browserHost: KeeperHost = {
  read: readStored,
  write: async (stored) => {
    await writeStored(stored)
    await paintBadge()
  },
  mayRead: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
  readFeed,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: Date.now,
  random: Math.random,
}

export async function paintBadge(): Promise<void> {
  const { text, colour, title } = badge(await readStored(), Date.now())
  const { action } = browser
  await action.setBadgeBackgroundColor({ color: colour })
  await action.setBadgeTextColor({ color: WHITE })
  await action.setTitle({ title })
  await action.setBadgeText({ text })
}

/** After "Disconnect" the extension can reach nothing again. */
export async function giveHostsBack(): Promise<void> {
  await browser.permissions.remove({ origins: [...GOOGLE_HOSTS, ...LOOPBACK_HOSTS] })
}

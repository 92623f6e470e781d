import { browser } from '../browser'
import { isRequest, type Request } from '../requests'
import { PERIOD_MINUTES } from './back-off'
import { browserHost, giveHostsBack, paintBadge } from './browser-host'
import { createKeeper } from './keeper'

const ALARM = 'refresh'

const keeper = createKeeper(browserHost)

// The browser ends this script whenever it rests. Only listeners added here, at once, wake it again.
browser.runtime.onInstalled.addListener(() => keeper.refresh('timer'))
browser.runtime.onStartup.addListener(() => keeper.refresh('timer'))
browser.alarms.onAlarm.addListener(() => keeper.refresh('timer'))
browser.permissions.onAdded.addListener(() => keeper.refresh('person'))
browser.permissions.onRemoved.addListener(() => keeper.refresh('person'))
browser.runtime.onMessage.addListener((request, sender, reply) => {
  // With no answer to give, "true" costs nothing: the channel closes with the page that asked.
  if (sender.id !== browser.runtime.id || !isRequest(request)) return true
  void answer(request).then(reply, (error: unknown) => {
    // Whoever asked must not wait for ever; the error still shows in the browser's list.
    reply(undefined)
    throw error
  })
  // "The reply comes later": Chrome below 148 does not take the promise itself.
  return true
})

void ensureAlarm()
void paintBadge()

async function answer(request: Request): Promise<unknown> {
  if (request.type === 'refresh') return keeper.refresh('person')
  if (request.type === 'connect') return keeper.connect(request.url)
  await keeper.disconnect()
  return giveHostsBack()
}

/** Browsers may drop alarms when they end, so each start makes a missing one. */
async function ensureAlarm(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) !== undefined) return
  await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES })
}

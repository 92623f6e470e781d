import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { until } from './until'
import type { XDisplay } from './x-display'

/** "Deny" has the focus when the browser asks. */
const KEYS = { deny: ['Return'], allow: ['Tab', 'Return'] } as const

/** Chromium ignores an answer within half a second: nobody has read the question by then. */
const READING_MS = 700

/** Answers the browser's question as a person does, by keyboard. It is the browser's own window, so no page sees it. */
export async function answerPrompt(display: XDisplay, page: Page, answer: keyof typeof KEYS): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  // Playwright lets every page believe that it has the focus; here the truth is needed.
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  await focus(page, false)
  await pause(READING_MS)
  await display.press(...KEYS[answer])
  await focus(page, true)
  await cdp.detach()
}

function focus(page: Page, wanted: boolean): Promise<true> {
  return until(wanted ? 'the question stays open' : 'the browser asks nothing', async () =>
    (await page.evaluate(() => document.hasFocus())) === wanted ? true : undefined,
  )
}

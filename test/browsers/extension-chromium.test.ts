import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { newProfile, removeProfile } from './browser-profile'
import { startChromium, type ChromiumExtension } from './chromium-extension'
import type { ChromiumPopup } from './chromium-popup'
import { leftovers } from './chromium-leftovers'
import { AXE_FINDINGS } from './extension-axe'
import { startFeedStandIn, type FeedStandIn, type Mode } from './feed-stand-in'
import { manyKeyResults, withScore } from './other-feeds'
import { answerPrompt } from './permission-prompt'
import { isOneDay, SOON } from './one-day'
import { READ_POPUP, type PopupReading } from './popup-reading'
import { startXDisplay, type XDisplay } from './x-display'

let display: XDisplay
let feed: FeedStandIn
let profile: string
let chromium: ChromiumExtension
let options: Page
let popup: ChromiumPopup

isOneDay()

beforeAll(async () => {
  display = await startXDisplay()
  feed = await startFeedStandIn()
  profile = await newProfile('chromium')
  chromium = await startChromium(display, profile)
  options = await openOptions()
})

afterAll(async () => {
  await chromium.close()
  await feed.close()
  await display.close()
  await removeProfile(profile)
})

test('before anything is connected, the popup says what to do and the badge is empty', async () => {
  popup = await chromium.openPopup()
  await expect
    .poll(readPopup, SOON)
    .toMatchObject({ notice: "Connect your team's sheet to see its key results here. Connect", footer: '' })
  await popup.close()
  expect(await chromium.badge()).toEqual({ text: '', title: 'OKR Sheets' })
})

test('a refused permission saves nothing and says how to go on', async () => {
  await typeLinkAndConnect(feed.link)
  await answerPrompt(display, options, 'deny')
  await expect
    .poll(readAnswer, SOON)
    .toBe('Without this permission the extension cannot read the feed. Press Connect again and choose Allow.')
  expect(feed.state.asked).toBe(0)
})

test('an allowed permission connects in the same click', async () => {
  await typeLinkAndConnect(feed.link)
  await answerPrompt(display, options, 'allow')
  await expect
    .poll(readAnswer, SOON)
    .toBe('Connected. “Tech Solutions Inc.”, Q4 2026: 2 objectives, 5 key results, score 52%.')
  expect(await options.getByRole('textbox').inputValue()).toBe('')
  expect(await options.locator('main').innerText()).toContain('The key of the link ends in 7f3c.')
})

test('the badge counts what needs attention, and the title says it in words', async () => {
  expect(await chromium.badge()).toEqual({ text: '2', title: 'Tech Solutions Inc.: 52%\n2 need attention' })
})

test('the keyboard shortcut opens the popup with every row, as text', async () => {
  popup = await chromium.openPopup()
  await expect.poll(readPopup, SOON).toMatchObject({
    heading: 'Tech Solutions Inc.',
    overall: '52% expected 56%',
    counts: '5 key results ▲ 2 need attention',
    objectives: ['Improve customer satisfaction 72%', 'Increase <b>product</b> innovation & "revenue" 13%'],
    notice: '',
    footer: 'Open sheet Refresh Options Updated just now',
    intruders: 0,
    tooWide: false,
    lang: 'en',
  })
  const { rows } = await readPopup()
  expect(rows).toHaveLength(5)
  expect(rows[1]).toMatch(/^● Support response time 15 h to 12 h 75% On track · Support Lead · due .*15/)
})

test.each(['light', 'dark'] as const)('axe finds nothing in %s popup and options', async (scheme) => {
  await popup.colourScheme(scheme)
  expect(await popup.evaluate(AXE_FINDINGS)).toEqual([])
  await options.emulateMedia({ colorScheme: scheme })
  const cdp = await chromium.context.newCDPSession(options)
  const question = { expression: AXE_FINDINGS, returnByValue: true, awaitPromise: true }
  expect((await cdp.send('Runtime.evaluate', question)).result.value).toEqual([])
})

test('Refresh, reached by keyboard, brings the new score into popup and badge', async () => {
  feed.state.feed = withScore(0.81, 3)
  await display.press('Tab', 'Tab', 'Return')
  await expect
    .poll(readPopup, SOON)
    .toMatchObject({ overall: '81% expected 56%', counts: '5 key results ▲ 3 need attention' })
  expect(await chromium.badge()).toMatchObject({ text: '3' })
  expect(feed.state.query.get('rev')).toBe('0123456789abcdef')
  expect(feed.state.cookies).toBe('')
})

test.each<[mode: Mode, notice: string]>([
  ['drop', 'No connection at the moment. Try again'],
  ['503', 'The sheet could not answer just now. Try again'],
  [
    'sign-in-redirect',
    'Google asks for a sign-in here. The feed must be open to anyone who has the link. Paste a new link',
  ],
  [
    'bad-key',
    'The key in the feed link is not valid any more. Copy the link from the sheet again. Paste a new link',
  ],
  [
    'cut-off',
    'Something answers at this link, but it is not a feed. Copy the link from the sheet again. Paste a new link',
  ],
  ['too-big', 'The feed is larger than 1 MB. Move rows of old cycles to another tab. Open sheet'],
])('when the answer is "%s", the last good rows stay and one action is offered', async (mode, notice) => {
  feed.state.mode = mode
  await pressRefresh()
  await expect.poll(readPopup, SOON).toMatchObject({ notice, overall: '81% expected 56%' })
  expect((await readPopup()).rows).toHaveLength(5)
  expect((await chromium.badge()).text).toBe('3')
})

test('the next good answer takes the notice away', async () => {
  feed.state.mode = 'ok'
  await pressRefresh()
  await expect.poll(readPopup, SOON).toMatchObject({ notice: '', overall: '81% expected 56%' })
  await popup.close()
})

test('a link that cannot work does not replace the one that does', async () => {
  feed.state.mode = 'bad-key'
  await typeLinkAndConnect(feed.link.replace('7f3c', '0000'))
  await expect
    .poll(readAnswer, SOON)
    .toMatch(/^The key in the feed link is not valid.*The sheet that was connected before stays connected\.$/)
  feed.state.mode = 'ok'
})

test('two thousand key results arrive whole', async () => {
  feed.state.feed = manyKeyResults(2000)
  popup = await chromium.openPopup()
  await pressRefresh()
  await expect.poll(async () => (await readPopup()).rows, SOON).toHaveLength(2000)
  expect((await readPopup()).tooWide).toBe(false)
  feed.state.feed = withScore(0.81, 3)
  await pressRefresh()
  await expect.poll(readPopup, SOON).toMatchObject({ overall: '81% expected 56%' })
  await popup.close()
})

test('the alarm brings new numbers every quarter of an hour, without anyone looking', async () => {
  feed.state.feed = withScore(0.82, 4)
  expect(await chromium.ringAlarm()).toBe(15)
  await expect
    .poll(chromium.badge, SOON)
    .toEqual({ text: '4', title: 'Tech Solutions Inc.: 82%\n4 need attention' })
})

test('a stopped worker takes nothing with it', async () => {
  await chromium.stopWorker()
  popup = await chromium.openPopup()
  await expect.poll(readPopup, SOON).toMatchObject({ overall: '82% expected 56%', notice: '' })
  await popup.close()
})

test('after a restart without a network, badge and rows are there', async () => {
  await chromium.close()
  await feed.close()
  chromium = await startChromium(display, profile)
  await expect.poll(chromium.badge, SOON).toMatchObject({ text: '4' })
  popup = await chromium.openPopup()
  await pressRefresh()
  await expect
    .poll(readPopup, SOON)
    .toMatchObject({ notice: 'No connection at the moment. Try again', overall: '82% expected 56%' })
  expect((await readPopup()).rows).toHaveLength(5)
})

test('Try again helps as soon as the network is back', async () => {
  const { port } = feed
  feed = await startFeedStandIn(port)
  await popup.evaluate("document.querySelector('.notice button').click()")
  await expect.poll(readPopup, SOON).toMatchObject({ notice: '', overall: '52% expected 56%' })
  await popup.close()
})

test('Chromium has nothing to complain about', async () => {
  expect(await chromium.complaints()).toEqual([])
})

test('Disconnect removes link, numbers and permission', async () => {
  options = await openOptions()
  await options.getByRole('button', { name: 'Disconnect' }).click()
  await expect.poll(readAnswer, SOON).toBe('Disconnected. Link, numbers and permission are removed.')
  expect(await chromium.badge()).toEqual({ text: '', title: 'OKR Sheets' })
  const left = await leftovers(options)
  expect(left.origins).toEqual([])
  expect(left.stored).not.toContain('7f3c')
  expect(left.stored).not.toContain('Tech Solutions')
})

async function openOptions(): Promise<Page> {
  const page = await chromium.context.newPage()
  await page.goto(`chrome-extension://${chromium.id}/options.html`)
  return page
}

async function typeLinkAndConnect(link: string): Promise<void> {
  await options.bringToFront()
  await options.getByRole('textbox').fill('')
  await options.getByRole('textbox').pressSequentially(link)
  await options.getByRole('button', { name: 'Connect', exact: true }).click()
}

async function readAnswer(): Promise<string> {
  return options.getByRole('status').innerText()
}

async function pressRefresh(): Promise<void> {
  await popup.evaluate("document.querySelector('footer button').click()")
}

async function readPopup(): Promise<PopupReading> {
  return (await popup.evaluate(READ_POPUP)) as PopupReading
}

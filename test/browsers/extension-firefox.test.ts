import { afterAll, beforeAll, expect, test } from 'vitest'
import { newProfile, removeProfile } from './browser-profile'
import { AXE_FINDINGS } from './extension-axe'
import { startFeedStandIn, type FeedStandIn, type Mode } from './feed-stand-in'
import { startFirefox, type FirefoxExtension } from './firefox-extension'
import {
  closePopup,
  colourScheme,
  complaints,
  evaluateInPopup,
  openPopup,
  toolbarButton,
} from './firefox-popup'
import { withScore } from './other-feeds'
import { isOneDay, SOON } from './one-day'
import { READ_POPUP, type PopupReading } from './popup-reading'

let feed: FeedStandIn
let profile: string
let firefox: FirefoxExtension

isOneDay()

beforeAll(async () => {
  feed = await startFeedStandIn()
  profile = await newProfile('firefox')
  firefox = await startFirefox(profile)
  await firefox.install()
})

afterAll(async () => {
  await firefox.close()
  await feed.close()
  await removeProfile(profile)
})

test('before anything is connected, the popup says what to do and the badge is empty', async () => {
  await expect.poll(() => toolbarButton(firefox), SOON).toEqual({ badge: '', label: 'OKR Sheets' })
  await openPopup(firefox)
  await expect
    .poll(readPopup, SOON)
    .toMatchObject({ notice: "Connect your team's sheet to see its key results here. Connect", footer: '' })
  await closePopup(firefox)
})

test('a link and a click connect', async () => {
  await firefox.go(firefox.page('options'))
  await firefox.type('#link', feed.link)
  await firefox.click('form button')
  await expect
    .poll(readAnswer, SOON)
    .toBe('Connected. “Tech Solutions Inc.”, Q4 2026: 2 objectives, 5 key results, score 52%.')
})

test('the button counts what needs attention, and says it in words', async () => {
  await expect
    .poll(() => toolbarButton(firefox), SOON)
    .toEqual({ badge: '2', label: 'Tech Solutions Inc.: 52%\n2 need attention' })
})

test('the popup shows every row, as text', async () => {
  await openPopup(firefox)
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
  await colourScheme(firefox, scheme)
  const matches = `matchMedia('(prefers-color-scheme: ${scheme})').matches`
  await expect.poll(() => evaluateInPopup(firefox, matches), SOON).toBe(true)
  expect(await evaluateInPopup(firefox, AXE_FINDINGS)).toEqual([])
  expect(await firefox.run(`return ${matches}`)).toBe(true)
  expect(await firefox.run(`return ${AXE_FINDINGS}`)).toEqual([])
})

test('Refresh brings the new score into popup and badge', async () => {
  feed.state.feed = withScore(0.81, 3)
  await pressRefresh()
  await expect
    .poll(readPopup, SOON)
    .toMatchObject({ overall: '81% expected 56%', counts: '5 key results ▲ 3 need attention' })
  await expect
    .poll(() => toolbarButton(firefox), SOON)
    .toEqual({ badge: '3', label: 'Tech Solutions Inc.: 81%\n3 need attention' })
  expect(feed.state.cookies).toBe('')
})

test.each<[mode: Mode, notice: string]>([
  ['drop', 'No connection at the moment. Try again'],
  [
    'sign-in-redirect',
    'Google asks for a sign-in here. The feed must be open to anyone who has the link. Paste a new link',
  ],
  ['404', 'There is no feed at this link. Copy the link from the sheet again. Paste a new link'],
  ['429', 'Google asks us to wait a little. The next try comes by itself. Open sheet'],
])('when the answer is "%s", the last good rows stay and one action is offered', async (mode, notice) => {
  feed.state.mode = mode
  await pressRefresh()
  await expect.poll(readPopup, SOON).toMatchObject({ notice, overall: '81% expected 56%' })
  expect((await readPopup()).rows).toHaveLength(5)
})

test('while Google asks to wait, nobody is asked', async () => {
  const { asked } = feed.state
  await pressRefresh()
  await expect.poll(readPopup, SOON).toMatchObject({ footer: 'Open sheet Refresh Options Updated just now' })
  expect(feed.state.asked).toBe(asked)
  await closePopup(firefox)
})

test('connecting again asks at once and helps', async () => {
  feed.state.mode = 'ok'
  await firefox.type('#link', feed.link)
  await firefox.click('form button')
  await expect
    .poll(readAnswer, SOON)
    .toBe('Connected. “Tech Solutions Inc.”, Q4 2026: 2 objectives, 5 key results, score 81%.')
})

test('a permission that was taken back can be given again', async () => {
  await firefox.run(
    'await browser.permissions.remove(await browser.permissions.getAll().then(({ origins }) => ({ origins })))',
  )
  await openPopup(firefox)
  await expect
    .poll(readPopup, SOON)
    .toMatchObject({ notice: 'The browser does not let the extension read the feed. Allow access' })
  await closePopup(firefox)
  await firefox.click('.connected .button')
  await expect.poll(readAnswer, SOON).toMatch(/^Connected\./)
})

test('after a restart without a network, badge and rows are there', async () => {
  await firefox.close()
  await feed.close()
  firefox = await startFirefox(profile)
  await expect.poll(() => toolbarButton(firefox), SOON).toMatchObject({ badge: '3' })
  await openPopup(firefox)
  await pressRefresh()
  await expect
    .poll(readPopup, SOON)
    .toMatchObject({ notice: 'No connection at the moment. Try again', overall: '81% expected 56%' })
  expect((await readPopup()).rows).toHaveLength(5)
})

test('Try again helps as soon as the network is back', async () => {
  feed = await startFeedStandIn(feed.port)
  await evaluateInPopup(firefox, "document.querySelector('.notice button').click()")
  await expect.poll(readPopup, SOON).toMatchObject({ notice: '', overall: '52% expected 56%' })
})

test('Firefox has nothing to complain about', async () => {
  expect(await complaints(firefox)).toEqual([])
})

function readAnswer(): Promise<unknown> {
  return firefox.run("return document.querySelector('#answer').innerText")
}

async function pressRefresh(): Promise<void> {
  await evaluateInPopup(firefox, "document.querySelector('footer button').click()")
}

async function readPopup(): Promise<PopupReading> {
  return (await evaluateInPopup(firefox, READ_POPUP)) as PopupReading
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { newProfile, removeProfile } from './browser-profile'
import { startChromium, type ChromiumExtension } from './chromium-extension'
import { AXE_FINDINGS } from './extension-axe'
import { type LocalSheet, SheetPage, startLocalSheet } from './local-sheet'
import { SOON } from './one-day'
import { answerPrompt } from './permission-prompt'
import { READ_POPUP, type PopupReading } from './popup-reading'
import { startXDisplay, type XDisplay } from './x-display'

let display: XDisplay
let local: LocalSheet
let profile: string
let chromium: ChromiumExtension
let sheet: SheetPage
const outside: string[] = []
const errors: string[] = []

beforeAll(async () => {
  display = await startXDisplay()
  local = await startLocalSheet()
  profile = await newProfile('local')
  chromium = await startChromium(display, profile)
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: local.address })
  const page = await chromium.context.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith(local.address) && !/^(?:data|blob|about):/.test(request.url()))
      outside.push(request.url())
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  sheet = new SheetPage(page)
  await sheet.open(local.address)
})

afterAll(async () => {
  await chromium.close()
  await local.close()
  await display.close()
  await removeProfile(profile)
})

const feedScore = async (): Promise<number | null> => {
  const answer = (await (await fetch(local.link)).json()) as { sums: { score: number | null } }
  return answer.sums.score
}

test('the sheet opens with the company’s OKRs, the sidebar beside it and a score of 49%', async () => {
  await expect.poll(() => sheet.sidebarScore(), SOON).toBe('Score 49%')
  expect(await sheet.page.title()).toBe('Tech Solutions Inc. – OKR Sheets')
  expect(await sheet.read('A4')).toBe('40%')
  expect(await sheet.read('C4')).toBe('Net promoter score')
})

test('typing a function’s name by keyboard shows its help, and the formula gives the score', async () => {
  await sheet.select('R4')
  await sheet.page.keyboard.type('=OKR_SC', { delay: 30 })
  await sheet.page.getByText('The score from 0 to 1 of a range of OKR rows').first().waitFor()
  await sheet.page.keyboard.type('ORE(', { delay: 30 })
  await sheet.page.getByText('rowsOrStart').first().waitFor()
  await sheet.page.keyboard.type('B1:M)', { delay: 30 })
  await sheet.page.keyboard.press('Enter')
  await expect.poll(async () => Number(await sheet.read('R4')), SOON).toBeCloseTo(0.489167, 5)
})

test('a changed number changes the cells, the sidebar and the feed alike', async () => {
  await sheet.type('F4', '50')
  await expect.poll(async () => Number(await sheet.read('R4')), SOON).toBeCloseTo(0.589167, 5)
  expect(await sheet.read('A4')).toBe('100%')
  await expect.poll(() => sheet.sidebarScore(), SOON).toBe('Score 59%')
  await expect.poll(feedScore, SOON).toBeCloseTo(0.589167, 5)
})

test('what a formula threw can be read below the sheet', async () => {
  await sheet.type('R6', '=OKR_SCORE(B1:M,"O9")')
  await expect.poll(() => sheet.read('R6'), SOON).toBe('#ERROR!')
  expect(await sheet.page.locator('#message').innerText()).toMatch(
    /^OKR_SCORE: no objective or key result has the id or title “O9”/,
  )
  await sheet.select('R7')
  expect(await sheet.page.locator('#message').innerText()).toBe('')
})

test('an issue in the sidebar leads to its row', async () => {
  await sheet.select('A1')
  await sheet.sidebar.getByRole('button', { name: 'Go to row 12' }).click()
  await expect
    .poll(() => sheet.page.locator('[data-u-comp="defined-name"] input').inputValue(), SOON)
    .toBe('A12')
})

test('the menu is the add-on’s own; it opens the sidebar again and shows the feed link', async () => {
  const { page } = sheet
  await page.getByRole('button', { name: 'Close OKRs' }).click()
  await page.locator('#sidebar').waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Extensions')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => sheet.sidebarScore(), SOON).toBe('Score 59%')

  await page.getByRole('button', { name: 'Extensions' }).click()
  await page.getByRole('menuitem', { name: 'Connect the browser extension' }).click()
  const frame = page.frameLocator('dialog iframe')
  await expect.poll(() => frame.getByLabel('Feed link').inputValue(), SOON).toBe(local.link)
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Extensions')
})

test('the menu closes when the keyboard leaves it', async () => {
  const { page } = sheet
  const opener = page.getByRole('button', { name: 'Extensions' })
  await opener.press('Enter')
  await page.getByRole('menuitem', { name: 'Open OKR sidebar' }).press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await opener.getAttribute('aria-expanded')).toBe('false')
})

test('on a narrow screen the sheet stands above the sidebar, and nothing is wider than the window', async () => {
  const { page } = sheet
  await page.setViewportSize({ width: 400, height: 800 })
  const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { y: 0, width: 0 }
  await expect.poll(async () => (await box('#sheet')).width, SOON).toBe(400)
  expect((await box('#sidebar')).y).toBeGreaterThan((await box('#sheet')).y)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400)
  await page.setViewportSize({ width: 1000, height: 700 })
})

test('a page that is loaded anew has kept formulas, numbers and looks', async () => {
  await expect.poll(feedScore, SOON).toBeCloseTo(0.589167, 5)
  await sheet.open(local.address)
  expect(await sheet.read('F4')).toBe('50')
  await sheet.goTo('Review')
  expect(await sheet.read('A6')).toBe('Support')
  await sheet.goTo('OKRs')
  await expect.poll(async () => Number(await sheet.read('R4')), SOON).toBeCloseTo(0.589167, 5)
  await sheet.type('F4', '44')
  await expect.poll(async () => Number(await sheet.read('R4')), SOON).toBeCloseTo(0.489167, 5)
  await expect.poll(() => sheet.sidebarScore(), SOON).toBe('Score 49%')
})

test('the extension, connected with the printed link, shows the same score in the toolbar', async () => {
  const options = await chromium.context.newPage()
  await options.goto(`chrome-extension://${chromium.id}/options.html`)
  await options.getByRole('textbox').pressSequentially(local.link)
  await options.getByRole('button', { name: 'Connect', exact: true }).click()
  await answerPrompt(display, options, 'allow')
  await expect
    .poll(() => options.getByRole('status').innerText(), SOON)
    .toBe('Connected. “Tech Solutions Inc.”, Q4 2026: 3 objectives, 11 key results, score 49%.')
  expect(await chromium.badge()).toMatchObject({ text: '4' })
  const popup = await chromium.openPopup()
  await expect
    .poll(async () => ((await popup.evaluate(READ_POPUP)) as PopupReading).overall, SOON)
    .toBe('49% expected 64%')
  await popup.close()
})

test.each(['light', 'dark'] as const)('axe finds nothing in the %s sidebar', async (scheme) => {
  const page: Page = await chromium.context.newPage()
  await page.emulateMedia({ colorScheme: scheme })
  await page.goto(local.address)
  await page.frameLocator('#sidebar iframe').getByRole('img').waitFor()
  const frame = page.frames().find((one) => one.parentFrame() !== null && one.url() === 'about:srcdoc')
  expect(await frame?.evaluate(AXE_FINDINGS)).toEqual([])
  await page.close()
})

test('the page asked no other machine for anything, and had no error', () => {
  expect(outside).toEqual([])
  expect(errors).toEqual([])
})

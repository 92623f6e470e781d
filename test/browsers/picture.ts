import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { newProfile, removeProfile } from './browser-profile'
import { startChromium } from './chromium-extension'
import { SheetPage, startLocalSheet } from './local-sheet'
import { answerPrompt } from './permission-prompt'
import { startXDisplay } from './x-display'

/** Makes the README's picture from the build that is there: `npx tsx test/browsers/picture.ts`. */
const PICTURE = '.github/sheet-and-popup.png'

const display = await startXDisplay()
const local = await startLocalSheet()
const profile = await newProfile('picture')
const chromium = await startChromium(display, profile)

const page = await chromium.context.newPage()
await page.setViewportSize({ width: 1320, height: 640 })
await new SheetPage(page).open(local.address)
// The sidebar asks for the workbook a moment after the formulas have their values.
await page.waitForTimeout(2000)
const sheet = await page.screenshot()

const options = await chromium.context.newPage()
await options.goto(`chrome-extension://${chromium.id}/options.html`)
await options.getByRole('textbox').fill(local.link)
await options.getByRole('button', { name: 'Connect', exact: true }).click()
await answerPrompt(display, options, 'allow')
await options.getByText('Connected.').waitFor()
const popup = await chromium.context.newPage()
await popup.setViewportSize({ width: 380, height: 600 })
await popup.goto(`chrome-extension://${chromium.id}/popup.html`)
await popup.getByText('49%').first().waitFor()
const toolbar = await popup.screenshot()

await mkdir('.github', { recursive: true })
await writeFile(PICTURE, await sideBySide(page, [sheet, toolbar]))
await chromium.close()
await local.close()
await display.close()
await removeProfile(profile)

async function sideBySide(on: Page, pictures: readonly Buffer[]): Promise<Buffer> {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
  const style =
    'body{display:flex;gap:24px;align-items:flex-start;margin:0;padding:16px;background:#eef0f4}img{border:1px solid #d3d7de;border-radius:8px}'
  await on.goto('about:blank')
  await on.setViewportSize({ width: 1780, height: 674 })
  await on.setContent(`<style>${style}</style>${images.join('')}`)
  return on.screenshot()
}

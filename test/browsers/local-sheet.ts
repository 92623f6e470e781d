import { spawn } from 'node:child_process'
import path from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'

/** What `npm start` runs after the build, on a free port. */
export interface LocalSheet {
  readonly address: string
  readonly link: string
  readonly close: () => Promise<void>
}

export async function startLocalSheet(...args: readonly string[]): Promise<LocalSheet> {
  const program = path.resolve('node_modules/.bin/tsx')
  const command = ['apps-script/local/main.ts', '--no-open', '--port', '0', ...args]
  const server = spawn(program, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  let printed = ''
  const [address, link] = await new Promise<[string, string]>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`it ended with ${code}: ${printed}`)))
    server.stdout.on('data', (text: Buffer) => {
      printed += text.toString()
      const sheet = /http:\/\/127\.0\.0\.1:\d+\/(?=\s)/.exec(printed)?.[0]
      const feed = /http:\/\/\S+\/exec\?key=[0-9a-f]+/.exec(printed)?.[0]
      if (sheet !== undefined && feed !== undefined) resolve([sheet, feed])
    })
  })
  const close = async (): Promise<void> => {
    server.kill('SIGINT')
    await ended
  }
  return { address, link, close }
}

/** The sheet as a person uses it: by its name box, the keyboard and the clipboard. */
export class SheetPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address)
    await this.page.locator('#loading').waitFor({ state: 'hidden' })
    await this.sidebar.getByRole('img').waitFor()
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe')
  }

  /** The ring's text, such as "Score 49%". */
  sidebarScore(): Promise<string | null> {
    return this.sidebar.getByRole('img').getAttribute('aria-label')
  }

  async select(cell: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input')
    await nameBox.fill(cell)
    await nameBox.press('Enter')
    // The selection is drawn a frame later; typing before that would go nowhere.
    await this.page.waitForTimeout(250)
  }

  /** By the tabs below the sheet. */
  async goTo(tab: string): Promise<void> {
    await this.page.getByText(tab, { exact: true }).first().click()
    await this.page.waitForTimeout(500)
  }

  async type(cell: string, text: string): Promise<void> {
    await this.select(cell)
    await this.page.keyboard.type(text, { delay: 15 })
    await this.page.keyboard.press('Enter')
  }

  /** What stands in a cell, by copying it. */
  async read(cell: string): Promise<string> {
    await this.select(cell)
    await this.page.keyboard.press('Control+c')
    await this.page.waitForTimeout(150)
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}

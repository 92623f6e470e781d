import path from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Worker } from 'playwright-core'
import { attachToPopup, type ChromiumPopup } from './chromium-popup'
import { browserPath } from './find-browser'
import type { XDisplay } from './x-display'

/** Chromium with the unpacked extension that ships, in a window of its own. */
export interface ChromiumExtension {
  readonly context: BrowserContext
  readonly id: string
  readonly badge: () => Promise<Badge>
  /** Lets the alarm ring now, instead of in a quarter of an hour, and gives the period that was set before. */
  readonly ringAlarm: () => Promise<number | undefined>
  /** By its keyboard shortcut. */
  readonly openPopup: () => Promise<ChromiumPopup>
  /** As the browser does whenever it rests. */
  readonly stopWorker: () => Promise<void>
  /** What `chrome://extensions` complains about. */
  readonly complaints: () => Promise<string[]>
  readonly close: () => Promise<void>
}

interface Badge {
  readonly text: string
  readonly title: string
}

const CHROME_DIST = path.resolve('dist/extension/chrome')

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export async function startChromium(display: XDisplay, profile: string): Promise<ChromiumExtension> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    // Playwright's own viewport would make a small window, and that clips the popup.
    viewport: null,
    env: display.env,
    args: [
      ...QUIET,
      '--no-sandbox',
      '--disable-gpu',
      '--window-position=0,0',
      '--window-size=1000,800',
      // With the second alone, Playwright's own --disable-extensions wins.
      `--disable-extensions-except=${CHROME_DIST}`,
      `--load-extension=${CHROME_DIST}`,
    ],
  })
  const worker = await workerOf(context)
  const cdp = await browserSession(context)
  return {
    context,
    id: new URL(worker.url()).host,
    badge: async () => readBadge(await workerOf(context)),
    ringAlarm: async () => ringAlarm(await workerOf(context)),
    openPopup: async () => {
      await display.press('alt+shift+k')
      return attachToPopup(cdp)
    },
    stopWorker: () => stopWorker(cdp),
    complaints: () => complaints(context, new URL(worker.url()).host),
    close: () => context.close(),
  }
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (browser === null) throw new Error('the context has no browser')
  return browser.newBrowserCDPSession()
}

/** What the functions below use of `chrome`, which exists only where they run. */
interface ChromeInWorker {
  readonly action: {
    readonly getBadgeText: (of: object) => Promise<string>
    readonly getTitle: (of: object) => Promise<string>
  }
  readonly alarms: {
    readonly get: (name: string) => Promise<{ readonly periodInMinutes: number } | undefined>
    readonly create: (name: string, when: object) => Promise<void>
  }
}

function readBadge(worker: Worker): Promise<Badge> {
  return worker.evaluate(async () => {
    const { action } = (globalThis as unknown as { readonly chrome: ChromeInWorker }).chrome
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) }
  })
}

function ringAlarm(worker: Worker): Promise<number | undefined> {
  return worker.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { readonly chrome: ChromeInWorker }).chrome
    const periodInMinutes = (await alarms.get('refresh'))?.periodInMinutes
    await alarms.create('refresh', { when: Date.now(), periodInMinutes })
    return periodInMinutes
  })
}

async function stopWorker(cdp: CDPSession): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets')
  const worker = targetInfos.find(({ type }) => type === 'service_worker')
  if (worker === undefined) throw new Error('no worker is running')
  await cdp.send('Target.closeTarget', { targetId: worker.targetId })
}

interface ExtensionInfo {
  readonly manifestErrors: readonly { readonly message: string }[]
  readonly runtimeErrors: readonly { readonly message: string }[]
}

interface ChromeInExtensionsPage {
  readonly developerPrivate: {
    readonly updateProfileConfiguration: (change: object) => Promise<void>
    readonly reload: (id: string, options: object) => Promise<void>
    readonly getExtensionInfo: (id: string) => Promise<ExtensionInfo>
  }
}

/** Without developer mode, and a load in it, both lists stay empty whatever happens. */
async function complaints(context: BrowserContext, id: string): Promise<string[]> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const reloaded = context.waitForEvent('serviceworker')
  await page.evaluate(async (extension) => {
    const { developerPrivate } = (globalThis as unknown as { readonly chrome: ChromeInExtensionsPage }).chrome
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.reload(extension, { failQuietly: true })
  }, id)
  await reloaded
  const found = await page.evaluate(async (extension) => {
    const { developerPrivate } = (globalThis as unknown as { readonly chrome: ChromeInExtensionsPage }).chrome
    const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(extension)
    return [...manifestErrors, ...runtimeErrors].map(({ message }) => message)
  }, id)
  await page.close()
  return found
}

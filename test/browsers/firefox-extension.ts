import { spawn } from 'node:child_process'
import { copyFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { GECKO_ID } from '../../extension/manifest/firefox'
import { browserPath } from './find-browser'
import { connectFirefox, type FirefoxWindow } from './firefox-window'

/** Firefox with the extension that ships, installed for good, so that it survives a restart as a person's copy does. */
export interface FirefoxExtension extends FirefoxWindow {
  readonly page: (name: 'popup' | 'options') => string
  readonly install: () => Promise<unknown>
  readonly close: () => Promise<void>
}

const ZIP = path.resolve('dist/extension/okr-sheets-firefox.zip')

/** Fixes the host of the extension's pages, which is random otherwise. */
const PAGE_HOST = '11111111-2222-4333-8444-555555555555'

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: PAGE_HOST }),
  // The copy for the store is signed by the store. ESR, Developer Edition and Nightly then take an unsigned one.
  'xpinstall.signatures.required': false,
  // Marionette cannot reach Firefox's own question; a real click is still needed to get permissions.
  'extensions.webextOptionalPermissionPrompts': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'intl.locale.requested': 'en-US',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
} as const

export async function startFirefox(profile: string): Promise<FirefoxExtension> {
  const port = await freePort()
  await writePreferences(profile, port)
  const size = ['--width', '1000', '--height', '800']
  const process = spawn(
    browserPath('firefox'),
    // Without the third, Firefox refuses to open an extension's page.
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...size,
    ],
    { stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  const firefox = await connectFirefox(port)
  return {
    ...firefox,
    page: (name) => `moz-extension://${PAGE_HOST}/${name}.html`,
    install: async () => firefox.install(await asXpi(profile)),
    close: async () => {
      await firefox.quit()
      const force = setTimeout(() => process.kill('SIGKILL'), 10_000)
      await ended
      clearTimeout(force)
    },
  }
}

/** The zip as it goes to the store, under the name that Firefox wants. */
async function asXpi(profile: string): Promise<string> {
  const xpi = path.join(profile, 'okr-sheets.xpi')
  await copyFile(ZIP, xpi)
  return xpi
}

async function writePreferences(profile: string, port: number): Promise<void> {
  const all = Object.entries({ ...PREFERENCES, 'marionette.port': port })
  const lines = all.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') return reject(new Error('no port'))
      server.close(() => resolve(address.port))
    })
  })
}

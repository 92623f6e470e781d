import { spawnSync } from 'node:child_process'
import { findBrowser, findCommand } from './find-browser'

/** What the journeys need, with the Debian package it comes in. */
const NEEDED = [
  { package: 'chromium', isThere: () => findBrowser('chromium') !== undefined },
  { package: 'firefox-esr', isThere: () => findBrowser('firefox') !== undefined },
  { package: 'xvfb', isThere: () => findCommand('Xvfb') !== undefined },
  { package: 'xdotool', isThere: () => findCommand('xdotool') !== undefined },
] as const

const missing = (): string[] => NEEDED.filter(({ isThere }) => !isThere()).map((one) => one.package)

const before = missing()
if (before.length > 0) {
  if (mayInstall()) install(before)
  const after = missing()
  if (after.length > 0) {
    console.error(
      `The tests drive real browsers, and these are missing: ${after.join(', ')}.\n` +
        `On Debian or Ubuntu: sudo apt-get install ${after.join(' ')}\n` +
        'Elsewhere, install Chromium and Firefox and set CHROMIUM_BIN and FIREFOX_BIN to their programs.',
    )
    process.exit(1)
  }
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && findCommand('apt-get') !== undefined
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} …`)
  // Without a font, the screenshots and the popup's measures would be those of empty boxes.
  const wanted = [...packages, 'fonts-dejavu-core']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...wanted]]) {
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
}

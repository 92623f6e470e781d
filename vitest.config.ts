import path from 'node:path'
import { defineConfig } from 'vitest/config'

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/** The same units in zones on both sides of UTC: a date that goes through UTC fails in one of them. */
const unit = (name: string, zone: string) => ({
  oxc: jsx,
  // The polyfill refuses to load outside a browser; units see what the popup sees.
  resolve: { alias: { 'webextension-polyfill': path.resolve('extension/src/popup/native-browser.ts') } },
  test: {
    name,
    include: ['test/{repo,core,apps-script,extension}/**/*.test.{ts,tsx}'],
    env: { TZ: zone },
    testTimeout: 30_000,
    // Loading the sheet engine takes long while all other files are loaded too.
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      unit('utc', 'UTC'),
      unit('auckland', 'Pacific/Auckland'),
      unit('new-york', 'America/New_York'),
      {
        oxc: jsx,
        test: {
          name: 'browsers',
          include: ['test/browsers/**/*.test.ts'],
          // One browser at a time: the journeys click and wait, and two cores are few.
          fileParallelism: false,
          // After the units, which keep both cores busy.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

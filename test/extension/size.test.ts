import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const KB = 1000

/** A popup is parsed on every click, so its size is time that a person waits. */
const LIMITS: readonly (readonly [what: string, files: readonly string[], limit: number])[] = [
  ['the script of the popup', ['popup.js'], 10 * KB],
  ['the whole popup', ['popup.js', 'popup.css', 'popup.html'], 14 * KB],
  ['the background, polyfill included', ['background.js'], 10 * KB],
  ['the script of the options, polyfill included', ['options.js'], 11 * KB],
]

const ZIP_LIMIT = 80 * KB

describe.each(['chrome', 'firefox'])('for %s', (browser) => {
  test.each(LIMITS)('%s (%j) is below %d bytes, packed', (_, files, limit) => {
    const sizes = files.map(
      (file) => gzipSync(readFileSync(`dist/extension/${browser}/${file}`), { level: 9 }).length,
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(limit)
  })

  test('the zip is below 80 kB', () => {
    expect(statSync(`dist/extension/okr-sheets-${browser}.zip`).size).toBeLessThanOrEqual(ZIP_LIMIT)
  })
})

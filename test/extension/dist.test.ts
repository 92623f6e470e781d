import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { zipFolder } from '../../extension/build/zip-folder'

// What `npm run build` wrote, as it goes to people and stores.
const DIST = 'dist/extension'
const BROWSERS = ['chrome', 'firefox']

const FILES = [
  '_locales/en/messages.json',
  'background.js',
  'icons/128.png',
  'icons/16.png',
  'icons/32.png',
  'icons/48.png',
  'licences.txt',
  'manifest.json',
  'options.css',
  'options.html',
  'options.js',
  'popup.css',
  'popup.html',
  'popup.js',
]

/** Addresses that the code compares with or leads to, all checked or typed by us. */
const KNOWN_HOSTS = new Set([
  'docs.google.com',
  'script.google.com',
  'script.googleusercontent.com',
  // A name of XML, in Preact; nothing is fetched from it.
  'www.w3.org',
])

/** To read innerHTML does no harm, and Preact does; to set it would. */
const MAKERS = /(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|\beval\(|new Function\b/g

/** Packages that the extension, or what it takes from core, imports. */
const SOURCES = ['extension/src', 'core/snapshot', 'core/text'].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8')),
)
const IMPORTS = SOURCES.join('\n').matchAll(/ from '([a-z@][^'/]*)/g)
const BUNDLED = new Set([...IMPORTS].map(([, name = '']) => name))

interface LinterReport {
  readonly summary: Readonly<Record<string, number>>
  readonly errors: readonly unknown[]
  readonly warnings: readonly unknown[]
  readonly notices: readonly unknown[]
}

test('addons-linter finds nothing in what goes to Firefox', async () => {
  const linter = 'node_modules/addons-linter/bin/addons-linter'
  const args = [linter, '--output', 'json', `${DIST}/firefox`]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 10_000_000 })
  const { summary, errors, warnings, notices } = JSON.parse(stdout) as LinterReport
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] })
  expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 })
})

describe.each(BROWSERS)('for %s', (browser) => {
  const folder = path.join(DIST, browser)
  const read = (file: string) => readFileSync(path.join(folder, file))
  const scripts = FILES.filter((file) => file.endsWith('.js'))

  test('the licence of every package that is bundled is handed on', () => {
    const licences = read('licences.txt').toString()
    expect([...BUNDLED].sort()).toEqual(['preact', 'valibot', 'webextension-polyfill'])
    for (const name of BUNDLED)
      expect(licences).toContain(`\n${name}, https://www.npmjs.com/package/${name}\n`)
  })

  test('these files are shipped, and no others', () => {
    expect(filesIn(folder)).toEqual(FILES)
  })

  test.each(scripts)('%s makes no HTML and no code from text', (file) => {
    expect(read(file).toString().match(MAKERS) ?? []).toEqual([])
  })

  test.each(scripts)('%s knows no address but those of the feed and the sheet', (file) => {
    const hosts = [
      ...read(file)
        .toString()
        .matchAll(/https?:\/\/([\w.-]+)/g),
    ].map(([, host]) => host ?? '')
    expect(
      hosts.filter((host) => !KNOWN_HOSTS.has(host) && host !== '127.0.0.1' && host !== 'localhost'),
    ).toEqual([])
  })

  test('the zip holds exactly the unpacked folder', () => {
    const entries = unzip(readFileSync(path.join(DIST, `okr-sheets-${browser}.zip`)))
    expect([...entries.keys()]).toEqual(FILES)
    for (const file of FILES) expect(entries.get(file)?.equals(read(file))).toBe(true)
  })

  test('packing it again gives the same bytes', async () => {
    const zip = readFileSync(path.join(DIST, `okr-sheets-${browser}.zip`))
    expect((await zipFolder(folder)).equals(zip)).toBe(true)
  })
})

test('the icons have the sizes of their names', () => {
  for (const size of [16, 32, 48, 128]) {
    const png = readFileSync(`${DIST}/chrome/icons/${size}.png`)
    // Width and height stand at a fixed place in the first chunk of a PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  }
})

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
    .sort()
}

/** Reads a zip by its directory at the end, as browsers and stores do. */
function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.length - 22
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    files.set(zip.subarray(at + 46, at + 46 + nameLength).toString(), inflateRawSync(packed))
    at += 46 + nameLength
  }
  return files
}

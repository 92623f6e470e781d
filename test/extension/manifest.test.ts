import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chromeManifest } from '../../extension/manifest/chrome'
import { firefoxManifest } from '../../extension/manifest/firefox'

const PERMISSIONS = {
  permissions: ['storage', 'alarms'],
  optional_host_permissions: [
    'https://script.google.com/*',
    'https://script.googleusercontent.com/*',
    'http://127.0.0.1/*',
    'http://localhost/*',
  ],
}

/** Each of these reaches further, or asks people again when an update adds it. */
const NEVER = new Set([
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'sandbox',
  'update_url',
])

describe.each([
  ['Chrome', chromeManifest('1.2.3')],
  ['Firefox', firefoxManifest('1.2.3')],
])('the manifest for %s', (_, manifest) => {
  test('asks for no more than this', () => {
    expect(manifest).toMatchObject(PERMISSIONS)
    expect(Object.keys(manifest).filter((key) => NEVER.has(key))).toEqual([])
  })

  test('lets pages load our own files and reach the feed, nothing else', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      'connect-src https://script.google.com https://script.googleusercontent.com http://127.0.0.1:* http://localhost:*',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
  })
})

test('each browser gets only its own kind of background', () => {
  expect(chromeManifest('1').background).toEqual({ service_worker: 'background.js', type: 'module' })
  expect(firefoxManifest('1').background).toEqual({ scripts: ['background.js'], type: 'module' })
})

test('Firefox is told that no data is collected', () => {
  const { gecko } = firefoxManifest('1').browser_specific_settings
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
  expect(gecko.id).toBe('okr-sheets@okr-sheets.example')
})

test.each(['chrome', 'firefox'])('what was built for %s has the version of package.json', (browser) => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }
  expect(read(`dist/extension/${browser}/manifest.json`).version).toBe(read('package.json').version)
})

import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkBundle } from '../../apps-script/build/check-bundle'

const SCOPE = 'https://www.googleapis.com/auth/'
const manifest = { oauthScopes: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}script.container.ui`] }
const noScopes = { oauthScopes: [] }

describe('the check of the built code', () => {
  test('finds nothing in the code that ships', async () => {
    const code = await readFile('dist/apps-script/Code.js', 'utf8')
    const shipped = JSON.parse(await readFile('dist/apps-script/appsscript.json', 'utf8')) as typeof manifest
    expect(checkBundle(code, shipped)).toEqual([])
    expect(shipped.oauthScopes).toEqual(manifest.oauthScopes)
  })

  test.each([
    ['a private field', 'function f() { return class { #a = 1 } }', /^Newer than ES2019/],
    ['optional chaining', 'function f(a) { return a?.b }', /^Newer than ES2019/],
    ['a browser global', 'function f() { return fetch("x") }', /^Line 1: fetch is no part of ES2019/],
    ['a timer', '\nfunction f() { setTimeout(f) }', /^Line 2: setTimeout is no part/],
    ['a service nobody allowed', 'function f() { return UrlFetchApp }', /^Line 1: UrlFetchApp is no part/],
    ['code that runs at load', 'SpreadsheetApp.getUi()', /^Line 1: ExpressionStatement at the top level/],
    ['a let at the top', 'let a = 1', /^Line 1: VariableDeclaration at the top level/],
    ['a custom function without help', 'function OKR_X() {}', /^OKR_X has no @customfunction/],
    ['a name that is not ours', '/** X.\n * @customfunction */\nfunction SUM() {}', /^SUM must be OKR_/],
    [
      'a parameter without help',
      '/** X.\n * @customfunction */\nfunction OKR_X(a) {}',
      /^OKR_X\(a\) documents the parameters \(\)/,
    ],
    [
      'help on two lines',
      '/** X\n * y.\n * @customfunction */\nfunction OKR_X() {}',
      /^OKR_X: the summary must be one line/,
    ],
  ])('refuses %s', (_, code, sentence) => {
    expect(checkBundle(code, manifest).join('\n')).toMatch(sentence)
  })

  test('refuses a service and a window whose scope is not asked for', () => {
    const code = 'function f() { return SpreadsheetApp.getUi().showSidebar(1) }'
    expect(checkBundle(code, manifest)).toEqual([])
    expect(checkBundle(code, noScopes)).toEqual([
      'SpreadsheetApp: its scope is not in the manifest',
      'showSidebar: script.container.ui is not in the manifest',
    ])
  })
})

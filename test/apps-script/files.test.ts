import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ALL_FUNCTIONS } from '../../core/index'

const DIST = 'dist/apps-script'
const FILES = ['Code.js', 'appsscript.json', 'sidebar.html']

describe('what the build writes for Apps Script', () => {
  test('is three files, and clasp would push exactly these', () => {
    expect(readdirSync(DIST).sort()).toEqual(FILES)
    const folder = mkdtempSync(path.join(tmpdir(), 'clasp-'))
    cpSync(DIST, path.join(folder, DIST), { recursive: true })
    writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'none', rootDir: DIST }))
    const answer = execFileSync(path.resolve('node_modules/.bin/clasp'), ['show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    rmSync(folder, { recursive: true })
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] }
    expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual(FILES)
  })

  test('stays below 490 kB, with the stubs as text a person can read', () => {
    const code = readFileSync(`${DIST}/Code.js`, 'utf8')
    expect(statSync(`${DIST}/Code.js`).size).toBeLessThan(490_000)
    expect(statSync(`${DIST}/sidebar.html`).size).toBeLessThan(40_000)
    const stubs = code.slice(code.indexOf('/**\n')).split('\n')
    expect(Math.max(...stubs.map((line) => line.length))).toBeLessThan(500)
  })

  test('hands on the licence of every package that is in it', () => {
    const noticesIn = (file: string): string[] =>
      [...readFileSync(`${DIST}/${file}`, 'utf8').matchAll(/In this file: (\S+),/g)].map(
        ([, name = '']) => name,
      )
    expect(noticesIn('Code.js')).toEqual(['simple-statistics'])
    expect(noticesIn('sidebar.html')).toEqual(['preact'])
    expect(readFileSync(`${DIST}/Code.js`, 'utf8')).toContain('Tom MacWright')
  })

  test.each(ALL_FUNCTIONS)(
    'has a stub for $name with its help and its name in the bundle',
    ({ name, summary, forms }) => {
      const code = readFileSync(`${DIST}/Code.js`, 'utf8')
      const stub = new RegExp(
        `/\\*\\*\\n \\* (.*)\\n(?: \\*.*\\n)+ \\*/\\nfunction ${name}\\(([^)]*)\\) \\{`,
      ).exec(code)
      expect(stub?.[1]).toBe(summary)
      const most = Math.max(...forms.map(({ params }) => params.length))
      expect(stub?.[2]?.split(', ')).toHaveLength(most)
    },
  )

  test('names the places of a function with several forms after all that may stand there', () => {
    expect(readFileSync(`${DIST}/Code.js`, 'utf8')).toContain(
      'function OKR_SCORE(rowsOrStart, idOrTarget, settingsOrCurrent) {',
    )
  })
})

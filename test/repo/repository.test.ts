import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withReferences } from '../../apps-script/build/readme'
import { BET_HEADERS } from '../../core/bets/bet-header.words'
import { KPI_HEADERS } from '../../core/kpi/kpi-header.words'
import { en } from '../../core/table/languages/en'
import { headerKey } from '../../core/table/vocabularies'
import { LOG_HEADERS } from '../../core/time/log-header.words'

const read = (file: string): string => readFileSync(file, 'utf8')
const json = (file: string): Record<string, unknown> => JSON.parse(read(file)) as Record<string, unknown>

/** Files of the project that git knows or would take. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '')
const sources = files.filter((file) => /\.tsx?$/.test(file))

describe('facts that stand in two places agree', () => {
  test('settings, checks and functions in the README are what npm run docs writes', () => {
    expect(withReferences(read('README.md'))).toBe(read('README.md'))
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['## Which sheets it reads', en.headers],
    ['### Check-in log', LOG_HEADERS],
    ['### KPIs', KPI_HEADERS],
    ['### Bets', BET_HEADERS],
  ])('the columns in the README under “%s” are those that are read', (heading, headers) => {
    const fields = Object.keys(headers).filter((field) => field !== 'remark')
    const named = columnsUnder(heading).map((name) => fieldOf(name, headers) ?? name)
    expect(new Set(named)).toEqual(new Set(fields))
  })

  test('package, lock file, manifests and changelog name one version', () => {
    const { version } = json('package.json')
    expect(json('package-lock.json')['version']).toBe(version)
    expect(json('dist/extension/chrome/manifest.json')['version']).toBe(version)
    expect(json('dist/extension/firefox/manifest.json')['version']).toBe(version)
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version)
  })

  test('every command of CONTRIBUTING exists', () => {
    const scripts = Object.keys(json('package.json')['scripts'] as object)
    const named = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?(\w+)`/gm)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(5)
    expect(scripts).toEqual(expect.arrayContaining(named))
  })

  test('every folder in the code map of ARCHITECTURE exists', () => {
    const named = [
      ...read('ARCHITECTURE.md').matchAll(/^\| `((?:core|apps-script|extension|test)[\w/-]*)`/gm),
    ].map(([, folder = '']) => folder)
    expect(named.length).toBeGreaterThan(10)
    for (const folder of named) expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true)
  })
})

/** The names in the first column of the first table below a heading of the README. */
function columnsUnder(heading: string): string[] {
  const [, below = ''] = read('README.md').split(`\n${heading}\n`)
  const [, ...rows] = below.match(/^\|.*(?:\n\|.*)*/m)?.[0].split('\n') ?? []
  return rows.slice(1).flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()))
}

function fieldOf(name: string, headers: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(headers).find((field) =>
    (headers[field] ?? '').split(',').some((word) => headerKey(word) === headerKey(name)),
  )
}

describe('the repository', () => {
  test('pins every package exactly', () => {
    const { devDependencies, dependencies = {} } = json('package.json') as Record<
      string,
      Record<string, string>
    >
    for (const version of Object.values({ ...devDependencies, ...dependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('names no package registry in its lock file', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })

  test('gives a reason beside every rule it switches off', () => {
    const disabled = sources.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => /(?:oxlint|eslint)-disable|@ts-(?:ignore|expect-error)|prettier-ignore/.test(line))
        .filter((line) => !/ -- \w/.test(line) && !line.includes('test(') && !line.includes('/.test(line)'))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(
      disabled.filter((line) => !line.startsWith('test/repo/') && !line.includes("'<!-- prettier-ignore")),
    ).toEqual([])
  })

  test('tells errors apart by code, never by their words', () => {
    const guilty = sources.filter(
      (file) => !file.startsWith('test/') && /\.message\.(?:includes|startsWith|match)/.test(read(file)),
    )
    expect(guilty).toEqual([])
  })

  test('keeps files short: 250 lines at most', () => {
    const long = sources.filter((file) => !file.startsWith('test/') && read(file).split('\n').length > 251)
    expect(long).toEqual([])
  })
})

describe('walls', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'walls-'))
    for (const file of ['.oxlintrc.json', 'tsconfig.base.json']) cpSync(file, path.join(folder, file))
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  const plant = (file: string, text: string): string => {
    const target = path.join(folder, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
    return target
  }

  test.each([
    ['core/cells/planted.ts', '../tree/tree'],
    ['core/table/planted.ts', '../score/progress'],
    ['core/score/planted.ts', '../functions/param'],
    ['core/text/planted.ts', 'valibot'],
    ['apps-script/src/planted.ts', '../../core/score/progress'],
    ['apps-script/src/planted.ts', '../../extension/src/browser'],
    ['apps-script/sidebar/planted.ts', '../../core/index'],
    ['apps-script/local/planted.ts', '../../core/index'],
    ['extension/src/background/planted.ts', '../../../core/score/progress'],
    ['extension/src/background/planted.ts', '../../../apps-script/src/feed'],
    ['extension/src/popup/planted.ts', '../../../core/index'],
  ])('%s may not import %s', (file, from) => {
    const target = plant(file, `import { x } from '${from}'\nexport const y = x\n`)
    const { stdout, status } = spawnSync(path.resolve('node_modules/.bin/oxlint'), [target], {
      cwd: folder,
      encoding: 'utf8',
    })
    rmSync(target)
    expect(stdout).toContain('no-restricted-imports')
    expect(status).not.toBe(0)
  })

  test.each([
    ['a browser global', 'export const w: number = window.innerWidth'],
    ['a Node global', 'export const w: string = process.cwd()'],
    ['a Google service', 'export const w: unknown = SpreadsheetApp.getUi()'],
    ['a timer', 'export const w: unknown = setTimeout(() => {}, 1)'],
    ['newer than ES2019', 'export const w: number | undefined = [1].at(-1)'],
  ])('core does not compile with %s', (_, text) => {
    plant('core/tsconfig.json', read('core/tsconfig.json'))
    plant('core/planted.ts', `${text}\n`)
    const { status, stdout } = spawnSync(path.resolve('node_modules/.bin/tsc'), ['-p', 'core', '--noEmit'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stdout).toContain('planted.ts')
    expect(status).not.toBe(0)
  })
})

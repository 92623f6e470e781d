import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { makeBareHost } from '../../apps-script/local/script/bare-host'
import type { ScriptHost } from '../../apps-script/local/script/script-host'
import type { Cell } from '../../core/index'
import { PLAIN_SCRIPT } from './plain-script'
import { idParentRows } from './sheets'

const CODE = readFileSync('dist/apps-script/Code.js', 'utf8')

/** Each is called by name in a bare realm, as Sheets would. */
const RUNNERS = [
  { name: 'OKR_SCORE, built bundle', code: CODE, call: 'OKR_SCORE' },
  { name: 'plain script, no checks', code: PLAIN_SCRIPT, call: 'PLAIN_SCORE' },
  { name: 'reading every cell once', code: PLAIN_SCRIPT, call: 'READ_CELLS' },
] as const

const SIZES = [
  { rows: 100, rounds: 41 },
  { rows: 1000, rounds: 31 },
  { rows: 10_000, rounds: 15 },
  { rows: 100_000, rounds: 7 },
]

/** Keeps the rows inside the realm, so that handing them over is not measured. */
const holder = (call: string): string =>
  `var held; function HOLD(rows) { held = rows } function RUN() { return ${call}(held) }`

interface Times {
  readonly first: number[]
  readonly warm: number[]
}

console.log('Milliseconds, medians of runs in turn; "first" compiles and runs a fresh realm.\n')
for (const { rows, rounds } of SIZES) report(rows, measure(idParentRows(rows), rounds))
reportSizes()

/** One runner after the other in each round, so that a slow moment of the machine meets them all. */
function measure(rows: Cell[][], rounds: number): Map<string, Times> {
  const kept = RUNNERS.map((runner) => holding(runner, rows).host)
  const times = new Map(RUNNERS.map(({ name }): [string, Times] => [name, { first: [], warm: [] }]))
  for (let round = 0; round < rounds; round++) {
    RUNNERS.forEach((runner, i) => {
      const { name } = runner
      const fresh = holding(runner, rows)
      times.get(name)?.first.push(fresh.openedIn + elapsed(() => fresh.host.call('RUN')))
      times.get(name)?.warm.push(elapsed(() => kept[i]?.call('RUN')))
    })
  }
  return times
}

function holding(
  { code, call }: (typeof RUNNERS)[number],
  rows: Cell[][],
): { readonly host: ScriptHost; readonly openedIn: number } {
  const start = performance.now()
  const host = makeBareHost({ code: `${code}\n${holder(call)}` })
  const openedIn = performance.now() - start
  host.call('HOLD', [rows])
  return { host, openedIn }
}

function elapsed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function report(rows: number, times: Map<string, Times>): void {
  const cost = (name: string, kind: keyof Times): number => median(times.get(name)?.[kind] ?? [])
  const ours = RUNNERS[0].name
  console.log(`${rows.toLocaleString('en')} rows`.padEnd(26), 'first     warm      ours is, warm')
  for (const { name } of RUNNERS) {
    const ratio = cost(ours, 'warm') / cost(name, 'warm')
    const figures = [
      cost(name, 'first').toFixed(2),
      cost(name, 'warm').toFixed(2),
      name === ours ? '' : `${ratio.toFixed(1)} ×`,
    ]
    console.log(name.padEnd(26), figures.map((text) => text.padEnd(9)).join(' '))
  }
  console.log()
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function reportSizes(): void {
  const files = ['apps-script/Code.js', 'apps-script/sidebar.html']
  const popup = ['popup.js', 'background.js', 'options.js'].map((file) => `extension/chrome/${file}`)
  for (const file of [...files, ...popup]) {
    const path = `dist/${file}`
    const gzip = gzipSync(readFileSync(path), { level: 9 }).length
    console.log(file.padEnd(30), `${statSync(path).size} bytes, ${gzip} gzip`)
  }
}

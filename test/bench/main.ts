import { availableParallelism, loadavg } from 'node:os'
import { foundMismatches } from './answers'
import { measureBets } from './bets'
import { printBundleSizes } from './bundle-sizes'
import { codeParts, printCodeParts } from './code-parts'
import { runScript } from './child-process'
import { coldStartAt } from './cold-start'
import { compareAt, type Comparison, type Size } from './comparison'
import { measureForecasts } from './forecast'
import { measureLeads } from './leads'
import { compareWithFormulas } from './native-formulas'
import { compareShapes } from './shapes'
import { measureStagnation } from './stagnation'
import { type NoiseRates, printTargets } from './targets'
import { counted } from './text-table'

const isQuick = process.argv.includes('--quick')

const SIZES: readonly Size[] = [
  { rows: 100, warmRounds: { realms: 3, rounds: 11 }, firstRounds: 21 },
  { rows: 1000, warmRounds: { realms: 3, rounds: 11 }, firstRounds: 15 },
  { rows: 10_000, warmRounds: { realms: 3, rounds: 5 }, firstRounds: 9 },
  ...(isQuick ? [] : [{ rows: 100_000, warmRounds: { realms: 2, rounds: 3 }, firstRounds: 3 }]),
]

const SHAPES = isQuick ? { rows: 10_000, depth: 10_000 } : { rows: 100_000, depth: 20_000 }

const FORMULA_SIZES = [
  { rows: 100, rounds: 5 },
  { rows: 1000, rounds: 5 },
  { rows: 10_000, rounds: 3 },
]

console.log(
  'Medians in milliseconds, measured in turn. Warm: a realm that has done it before; first: compile, run',
)
console.log(
  'and first call in a fresh realm. “Ours is”: the time of OKR_SCORE as a multiple of that row’s.\n',
)
const [loadBefore = 0] = loadavg()
const bySize = new Map<number, Comparison>()
for (const size of SIZES) {
  say(`${counted(size.rows)} rows`)
  bySize.set(size.rows, await compareAt(size))
}
say('cold calls')
const coldAt50 = await coldStartAt(50)
const coldAt10k = await coldStartAt(10_000)
say('shapes')
const shapes = await compareShapes(SHAPES.rows, SHAPES.depth)
const slow = isQuick ? {} : await slowParts()
say('forecasts')
const forecasts = measureForecasts()
const noise = isQuick ? undefined : noiseRates()
printBundleSizes()
const parts = codeParts()
printCodeParts(parts)
const codeSize = (parts.code + parts.words + parts.help) / 1000
printTargets({ codeSize, bySize, coldAt50, coldAt10k, shapes, forecasts, noise, ...slow })
const [loadAfter = 0] = loadavg()
console.log(
  `\nLoad of the machine’s ${availableParallelism()} processors: ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after; ` +
    'where others use them too, ratios are higher, because V8 improves code on a processor that is idle.',
)
const mismatches = foundMismatches()
for (const mismatch of mismatches) console.error(`Not the same: ${mismatch}`)
process.exit(mismatches.length === 0 ? 0 : 1)

async function slowParts() {
  say('memory')
  const memory = await runScript('kept-memory')
  say('a full sheet')
  const full = await runScript('full-sheet')
  const [ms, rss, rssBefore] = [full?.['ms'], full?.['rss'], full?.['rssBefore']].map(Number)
  const toMb = (bytes = Number.NaN): string => `${counted(Math.round(bytes / 1e6))} MB`
  const seconds = ((ms ?? Number.NaN) / 1000).toFixed(1)
  console.log(`Kept by the result: ${Number(memory?.['bytesPerRow']).toFixed(0)} bytes a row at 100,000 rows`)
  console.log(
    `833,000 rows × 12: ${seconds} s, first call; ${toMb(rss)} at most, ${toMb(rssBefore)} with the cells alone\n`,
  )
  let againstFormulas: number | undefined
  for (const { rows, rounds } of FORMULA_SIZES) {
    say(`native formulas in ${counted(rows)} rows`)
    againstFormulas = await compareWithFormulas(rows, rounds)
  }
  const bytesPerRow = memory?.['hasScore'] === true ? Number(memory['bytesPerRow']) : undefined
  return { againstFormulas, bytesPerRow, fullSheet: typeof full?.['answer'] === 'number' }
}

function noiseRates(): NoiseRates {
  say('stagnation in noise')
  const stagnation = measureStagnation()
  say('leads in noise')
  const leads = measureLeads()
  say('bets in noise')
  return { ...stagnation, ...leads, ...measureBets() }
}

/** What comes next takes longer than a second. */
function say(what: string): void {
  console.error(`… ${what} (after ${Math.round(performance.now() / 1000)} s)`)
}

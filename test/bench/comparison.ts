import { checkSame } from './answers'
import { type Bundle, OURS, rivalBundle } from './bundles'
import { firstCalls, warmCalls, type WarmRounds } from './measure'
import { type Data, makeRunner, type Runner } from './runner'
import { idParentRows } from './sheets'
import { counted, milliseconds, textTable, times } from './text-table'

type RivalName = 'd3-roll-up' | 'array-to-tree' | 'plain-script' | 'typed-arrays' | 'read-cells'

interface Rival {
  readonly name: RivalName
  readonly title: string
  readonly data: Data
}

const RIVALS: readonly Rival[] = [
  { name: 'd3-roll-up', title: 'd3-hierarchy, ready objects', data: 'rootedItems' },
  { name: 'array-to-tree', title: 'performant-array-to-tree, ready objects', data: 'items' },
  { name: 'plain-script', title: 'plain script, raw cells, no checks', data: 'cells' },
  { name: 'typed-arrays', title: 'typed arrays, raw cells, lower bound', data: 'cells' },
  { name: 'read-cells', title: 'reading every cell once', data: 'cells' },
]

export interface Size {
  readonly rows: number
  readonly warmRounds: WarmRounds
  readonly firstRounds: number
}

/** Milliseconds of one call. */
interface Cost {
  readonly first: number
  readonly warm: number
}

export interface Comparison {
  readonly ours: Cost
  readonly rivals: Readonly<Record<RivalName, Cost>>
}

/** Everyone over the same rows, printed as a table. */
export async function compareAt(size: Size): Promise<Comparison> {
  const runners = await runnersAt(size.rows)
  checkAnswers(runners)
  const warm = warmCalls(runners, size.warmRounds)
  const first = firstCalls(runners, size.firstRounds)
  const costs = runners.map((_, i): Cost => ({ first: first[i] ?? Number.NaN, warm: warm[i] ?? Number.NaN }))
  const [ours, ...others] = costs
  if (ours === undefined) throw new Error('Nothing was measured')
  print(size.rows, runners, costs)
  const rivals = Object.fromEntries(RIVALS.map(({ name }, i) => [name, others[i]]))
  return { ours, rivals: rivals as Record<RivalName, Cost> }
}

/** Ours, the rivals in their order, then ours over a sheet with numbers that are text. */
async function runnersAt(count: number): Promise<Runner[]> {
  const rows = idParentRows(count, { hasBlanks: true })
  const withTexts = idParentRows(count, { hasBlanks: true, hasTextNumbers: true })
  const ready = await rivalBundle('ready-data')
  const bundles = await Promise.all(RIVALS.map(({ name }) => rivalBundle(name)))
  const ours = { bundle: OURS, data: 'cells', ready } as const
  return [
    makeRunner({ ...ours, name: 'OKR_SCORE, raw cells', rows }),
    ...RIVALS.map(({ title, data }, i) =>
      makeRunner({ name: title, bundle: bundles[i] as Bundle, data, rows, ready }),
    ),
    makeRunner({ ...ours, name: 'OKR_SCORE, some numbers are text', rows: withTexts }),
  ]
}

/** Reading every cell once makes no score. */
function checkAnswers(runners: readonly Runner[]): void {
  const [ours, ...others] = runners.filter((_, i) => RIVALS[i - 1]?.name !== 'read-cells')
  const score = ours?.kept()(1)
  for (const other of others) checkSame(other.name, other.kept()(1), score)
}

function print(count: number, runners: readonly Runner[], costs: readonly Cost[]): void {
  const [ours] = costs
  const lines = runners.map(({ name }, i) => {
    const { warm, first } = costs[i] ?? { warm: Number.NaN, first: Number.NaN }
    const ratios = [(ours?.warm ?? Number.NaN) / warm, (ours?.first ?? Number.NaN) / first]
    const [isWarm, isFirst] = ratios.map((ratio) => (i === 0 ? '' : times(ratio)))
    return [name, milliseconds(warm), isWarm ?? '', milliseconds(first), isFirst ?? '']
  })
  const head = [`${counted(count)} rows`, 'warm ms', 'ours is', 'first ms', 'ours is']
  console.log(`${textTable([head, ...lines])}\n`)
}

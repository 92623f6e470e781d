import type { Cell } from '../../core/index'
import { checkSame } from './answers'
import { OURS, rivalBundle } from './bundles'
import { firstCalls, warmCalls } from './measure'
import { makeRunner, type Runner } from './runner'
import { idParentRows, outlineRows, rowsOf } from './sheets'
import { counted, milliseconds, textTable, times } from './text-table'
import { chain, oneParent, twoLevels } from './trees'

const ROUNDS = { warm: { realms: 2, rounds: 3 }, first: 3 }

interface Shape {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** The same objectives and key results as rows with ids and parents, where `rows` has none. */
  readonly asIdParent?: readonly (readonly Cell[])[]
}

/** How much slower each shape is, warm, than an outline sheet of as many rows. */
export interface ShapeRatios {
  readonly shuffled: number
  readonly reversed: number
  readonly deep: number
  readonly wide: number
}

export async function compareShapes(count: number, depth: number): Promise<ShapeRatios> {
  const sheet = idParentRows(count, { hasBlanks: true })
  const [shuffled = NaN, reversed = NaN, wide = NaN] = await against(outline(count), [
    { name: 'shuffled', rows: withHeader(sheet, shuffle) },
    { name: 'reversed, children above parents', rows: withHeader(sheet, (rows) => rows.reverse()) },
    { name: 'all under one parent', rows: [...rowsOf(oneParent(count), { hasBlanks: true })] },
  ])
  const [deep = NaN] = await against(outline(depth), [
    { name: 'each under the one before', rows: [...rowsOf(chain(depth))] },
  ])
  return { shuffled, reversed, deep, wide }
}

function outline(count: number): Shape {
  const options = { hasBlanks: true, hasEqualTops: true }
  const asIdParent = [...rowsOf(twoLevels(count), options)]
  return { name: 'outline', rows: [...outlineRows(asIdParent)], asIdParent }
}

/** The warm ratio of each shape to the first one. */
async function against(base: Shape, others: readonly Shape[]): Promise<number[]> {
  const shapes = [base, ...others]
  const ready = await rivalBundle('ready-data')
  const runners = shapes.map(({ name, rows }) =>
    makeRunner({ name, bundle: OURS, data: 'cells', rows, ready }),
  )
  await checkShapes(shapes, runners)
  const warm = warmCalls(runners, ROUNDS.warm)
  const first = firstCalls(runners, ROUNDS.first)
  const ratiosOf = (costs: readonly number[]) => costs.map((cost) => cost / (costs[0] ?? Number.NaN))
  const head = [
    `${counted(base.rows.length - 1)} rows, OKR_SCORE`,
    'warm ms',
    'to outline',
    'first ms',
    'to outline',
  ]
  const columns = [shapes.map(({ name }) => name), warm.map(milliseconds), ratiosOf(warm).map(times)]
  columns.push(first.map(milliseconds), ratiosOf(first).map(times))
  const lines = shapes.map((_, i) => columns.map((column) => column[i] ?? ''))
  console.log(`${textTable([head, ...lines])}\n`)
  return ratiosOf(warm).slice(1)
}

async function checkShapes(shapes: readonly Shape[], runners: readonly Runner[]): Promise<void> {
  const [ready, bundle] = await Promise.all([rivalBundle('ready-data'), rivalBundle('d3-roll-up')])
  shapes.forEach(({ name, rows, asIdParent = rows }, i) => {
    const d3 = makeRunner({ name, bundle, data: 'rootedItems', rows: asIdParent, ready })
    checkSame(`d3 on the sheet “${name}”`, d3.kept()(1), runners[i]?.kept()(1))
  })
}

type Rows = (readonly Cell[])[]

function withHeader(sheet: Rows, change: (rows: Rows) => Rows): Rows {
  return [...sheet.slice(0, 1), ...change(sheet.slice(1))]
}

/** Fisher and Yates, the same at every run. */
function shuffle(rows: Rows): Rows {
  let seed = 1
  for (let i = rows.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    const other = Math.floor((seed / 2 ** 32) * (i + 1))
    const [here, there] = [rows[i] ?? [], rows[other] ?? []]
    rows[i] = there
    rows[other] = here
  }
  return rows
}

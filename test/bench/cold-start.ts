import { OURS, rivalBundle, wholeD3Bundle } from './bundles'
import { firstCalls } from './measure'
import { makeRunner } from './runner'
import { idParentRows } from './sheets'
import { counted, milliseconds, textTable, times } from './text-table'

const ROUNDS = 15

/** Compile, run and first call of the whole add-on, as a ratio to those of a script with d3's roll-up alone. */
export async function coldStartAt(count: number): Promise<number> {
  const rows = idParentRows(count, { hasBlanks: true })
  const ready = await rivalBundle('ready-data')
  const [d3, wholeD3] = await Promise.all([rivalBundle('d3-roll-up'), wholeD3Bundle()])
  const runners = [
    makeRunner({ name: 'the whole add-on, raw cells', bundle: OURS, data: 'cells', rows, ready }),
    makeRunner({ name: 'what a d3 roll-up needs of d3', bundle: d3, data: 'rootedItems', rows, ready }),
    makeRunner({ name: 'all of d3-hierarchy', bundle: wholeD3, data: 'rootedItems', rows, ready }),
  ]
  const costs = firstCalls(runners, ROUNDS)
  const [ours = Number.NaN, rival = Number.NaN] = costs
  const lines = runners.map(({ name }, i) => {
    const cost = costs[i] ?? Number.NaN
    return [name, milliseconds(cost), i === 0 ? '' : times(ours / cost)]
  })
  console.log(`${textTable([[`${counted(count)} rows, cold call`, 'first ms', 'ours is'], ...lines])}\n`)
  return ours / rival
}

import { readOkrs } from '../../core/index'
import { collectAll } from './garbage'
import { idParentRows } from './sheets'

/** Runs as a process of its own: prints how many bytes a row of a read sheet keeps, beside the cells themselves. */
const COUNT = 100_000

const rows = idParentRows(COUNT, { hasBlanks: true })
// What is made once for all sheets is not kept for each.
readOkrs(rows.slice(0, 100))
const before = bytesInUse()
const kept = [readOkrs(rows)]
const after = bytesInUse()
const hasScore = kept[0]?.okrs?.tree.overall !== undefined && rows.length > COUNT
console.log(JSON.stringify({ bytesPerRow: (after - before) / COUNT, hasScore }))

function bytesInUse(): number {
  collectAll()
  collectAll()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

import type { Cell } from '../../../core/index'

/**
 * What nobody can honestly go below: parents stand above their children, every column is where it is expected, and no
 * cell is wrong. One pass takes the numbers out of the cells, one goes back up.
 */
export function score(rows: readonly (readonly Cell[])[]): number {
  const count = rows.length - 1
  const start = new Float64Array(count)
  const target = new Float64Array(count)
  const current = new Float64Array(count)
  const weight = new Float64Array(count)
  const parent = new Int32Array(count)
  const places = new Map<Cell, number>()
  for (let i = 0; i < count; i++) {
    const row = rows[i + 1] as readonly Cell[]
    places.set(row[0], i)
    parent[i] = row[1] === '' ? -1 : (places.get(row[1]) as number)
    start[i] = numberOr(row[6], 0)
    target[i] = numberOr(row[7], 0)
    current[i] = numberOr(row[8], Number.NaN)
    weight[i] = numberOr(row[9], 1)
  }
  return rollUp({ start, target, current, weight, parent })
}

/** Storing a blank as it is, `''`, into an array of numbers makes the whole pass four times slower. */
function numberOr(cell: Cell, blank: number): number {
  return typeof cell === 'number' ? cell : blank
}

interface Numbers {
  readonly start: Float64Array
  readonly target: Float64Array
  readonly current: Float64Array
  readonly weight: Float64Array
  readonly parent: Int32Array
}

function rollUp({ start, target, current, weight, parent }: Numbers): number {
  const count = parent.length
  // The last place is for the mean of those at the top.
  const sums = new Float64Array(count + 1)
  const weights = new Float64Array(count + 1)
  for (let i = count - 1; i >= 0; i--) {
    const share = weights[i] === 0 ? progress(start[i], target[i], current[i]) : at(sums, i) / at(weights, i)
    if (share !== share) continue
    const above = parent[i] === -1 ? count : (parent[i] as number)
    sums[above] = at(sums, above) + share * at(weight, i)
    weights[above] = at(weights, above) + at(weight, i)
  }
  return at(sums, count) / at(weights, count)
}

function progress(start = 0, target = 0, current = 0): number {
  const share = (current - start) / (target - start)
  return share < 0 ? 0 : share > 1 ? 1 : share
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] as number
}

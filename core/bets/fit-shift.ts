export interface ShiftPoint {
  /** In steps, growing. */
  readonly time: number
  readonly value: number
  readonly isAfter: boolean
}

export interface ShiftFit {
  readonly shift: number
  readonly variance: number
  /** The logarithm of how well this carry-over fits, whatever line and shift are (restricted likelihood). */
  readonly likelihood: number
}

/** Level, trend, shift and, last, the value. */
const TERMS = 4

/** What rounding leaves of nothing. */
const SMALLEST = 1e-12

/** A line and a shift by least squares, when each error is `carried` of the one before, a step earlier, and news. */
export function fitShift(points: readonly ShiftPoint[], carried: number): ShiftFit {
  const products = Array.from({ length: TERMS }, () => new Float64Array(TERMS))
  let [weights, before] = [0, rowOf(points[0])]
  addProducts(products, before)
  for (let i = 1; i < points.length; i++) {
    const row = rowOf(points[i])
    const share = carried ** ((points[i]?.time ?? 0) - (points[i - 1]?.time ?? 0))
    const weight = 1 / Math.sqrt(1 - share * share)
    const earlier = before
    addProducts(
      products,
      row.map((value, term) => weight * (value - share * (earlier[term] ?? 0))),
    )
    weights += Math.log(weight)
    before = row
  }
  return solved(products, points.length - TERMS + 1, weights)
}

function rowOf(point: ShiftPoint | undefined): readonly number[] {
  return point === undefined ? [0, 0, 0, 0] : [1, point.time, point.isAfter ? 1 : 0, point.value]
}

type Products = readonly Float64Array[]

function addProducts(products: Products, row: readonly number[]): void {
  products.forEach((line, i) => {
    for (let j = 0; j < TERMS; j++) line[j] = (line[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0)
  })
}

function solved(products: Products, freedom: number, weights: number): ShiftFit {
  const values = products[3]?.[3] ?? 0
  let determinant = 0
  for (let pivot = 0; pivot < TERMS - 1; pivot++) {
    determinant += Math.log(Math.max(SMALLEST, products[pivot]?.[pivot] ?? 0))
    sweep(products, pivot)
  }
  const rest = Math.max(products[3]?.[3] ?? 0, values * SMALLEST, Number.MIN_VALUE)
  return {
    shift: products[2]?.[3] ?? 0,
    variance: (Math.abs(products[2]?.[2] ?? 0) * rest) / freedom,
    likelihood: weights - determinant / 2 - (freedom / 2) * Math.log(rest),
  }
}

/** One step of the elimination that leaves solution, inverse and what is not explained in place (Goodnight 1979). */
function sweep(products: Products, pivot: number): void {
  const line = products[pivot] ?? new Float64Array(TERMS)
  const by = Math.max(SMALLEST, line[pivot] ?? 0)
  for (let j = 0; j < TERMS; j++) line[j] = (line[j] ?? 0) / by
  products.forEach((other, i) => {
    const factor = other[pivot] ?? 0
    if (i === pivot) return
    for (let j = 0; j < TERMS; j++) other[j] = (other[j] ?? 0) - factor * (line[j] ?? 0)
    other[pivot] = -factor / by
  })
  line[pivot] = 1 / by
}

const CHILDREN = 5
const DEPTH = 4
const TOP = -1

/** A top objective with five children on each of four levels below it. */
const ROWS_OF_A_FULL_TREE = 1 + 5 + 25 + 125 + 625

/** Each of these answers where the parent of every row stands, -1 at the top. Here: under each row what belongs to it. */
export function outlineOrder(count: number): Int32Array {
  const parents = new Int32Array(count)
  const path: number[] = []
  const children: number[] = []
  for (let row = 0; row < count; row++) {
    while (path.length > 0 && children[path.length - 1] === 0) path.pop()
    parents[row] = path[path.length - 1] ?? (isTooLateForATop(row, count) ? 0 : TOP)
    const depth = path.length
    if (depth > 0) children[depth - 1] = (children[depth - 1] ?? 0) - 1
    if (depth === DEPTH || isTooLateForATop(row, count)) continue
    path.push(row)
    children[depth] = childrenOf(row)
  }
  return parents
}

/** About five: four, five or six. */
function childrenOf(row: number): number {
  return CHILDREN - 1 + ((row >> 2) % 3)
}

/** A top objective that has no room for key results below it would be none. */
function isTooLateForATop(row: number, count: number): boolean {
  return row > 0 && row > count - CHILDREN
}

/**
 * All top objectives, then all of the next level: the children of a row stand together, as formulas like them. The last
 * objective takes what is left, so that none has both objectives and key results below it, which no formula tells apart.
 */
export function levelOrder(count: number): Int32Array {
  const tops = Math.ceil(count / ROWS_OF_A_FULL_TREE)
  const inFull = Math.ceil((count - tops) / CHILDREN) - tops
  const last = tops + inFull - (inFull % CHILDREN) - 1
  return Int32Array.from({ length: count }, (_, row) =>
    row < tops ? TOP : Math.min(last, Math.floor((row - tops) / CHILDREN)),
  )
}

/** Objectives with five key results each. */
export function twoLevels(keyResults: number): Int32Array {
  const count = keyResults + Math.ceil(keyResults / CHILDREN)
  const group = CHILDREN + 1
  return Int32Array.from({ length: count }, (_, row) => (row % group === 0 ? TOP : row - (row % group)))
}

export function chain(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => row - 1)
}

export function oneParent(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => (row === 0 ? TOP : 0))
}

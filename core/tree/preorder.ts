import { TOP, type Tree } from './tree'

/** Every node, parents before children and siblings in sheet order. Loops instead of recursion: a sheet may be 100,000 levels deep. */
export function preorder({ size, parent }: Pick<Tree, 'size' | 'parent'>): Int32Array {
  const { firstChild, nextSibling } = link(parent, size)
  const order = new Int32Array(size)
  let count = 0
  let at = firstChild[size] ?? TOP
  while (at !== TOP) {
    order[count++] = at
    const child = firstChild[at] ?? TOP
    at = child === TOP ? nextAfter(at, parent, nextSibling) : child
  }
  return order
}

/** `firstChild[size]` is the first of those at the top. */
function link(
  parent: Int32Array,
  size: number,
): { readonly firstChild: Int32Array; readonly nextSibling: Int32Array } {
  const firstChild = new Int32Array(size + 1).fill(TOP)
  const nextSibling = new Int32Array(size).fill(TOP)
  for (let i = size - 1; i >= 0; i--) {
    const at = parent[i] ?? TOP
    const slot = at === TOP ? size : at
    nextSibling[i] = firstChild[slot] ?? TOP
    firstChild[slot] = i
  }
  return { firstChild, nextSibling }
}

function nextAfter(from: number, parent: Int32Array, nextSibling: Int32Array): number {
  let at = from
  while (at !== TOP && nextSibling[at] === TOP) at = parent[at] ?? TOP
  return at === TOP ? TOP : (nextSibling[at] ?? TOP)
}

import type { Draft } from './draft'
import type { TreeNode } from './tree'

const NONE = -1

/** Parents before children, siblings in draft order. Loops instead of recursion: a sheet may be 100,000 levels deep. */
export function assemble(drafts: readonly Draft[]): TreeNode[] {
  const { firstChild, nextSibling } = link(drafts)
  const place = new Int32Array(drafts.length).fill(NONE)
  const nodes: TreeNode[] = []
  let at = firstChild[drafts.length] ?? NONE
  while (at !== NONE) {
    const draft = drafts[at]
    if (draft === undefined) break
    place[at] = nodes.length
    nodes.push(placed(draft, nodes, place))
    const child = firstChild[at] ?? NONE
    at = child === NONE ? nextInOrder(at, drafts, nextSibling) : child
  }
  return nodes
}

/** `firstChild[drafts.length]` is the first of those at the top. */
function link(drafts: readonly Draft[]): { firstChild: Int32Array; nextSibling: Int32Array } {
  const firstChild = new Int32Array(drafts.length + 1).fill(NONE)
  const nextSibling = new Int32Array(drafts.length).fill(NONE)
  for (let i = drafts.length - 1; i >= 0; i--) {
    const parent = drafts[i]?.parent ?? NONE
    const slot = parent === NONE ? drafts.length : parent
    nextSibling[i] = firstChild[slot] ?? NONE
    firstChild[slot] = i
  }
  return { firstChild, nextSibling }
}

function nextInOrder(from: number, drafts: readonly Draft[], nextSibling: Int32Array): number {
  let at = from
  while (at !== NONE && nextSibling[at] === NONE) at = drafts[at]?.parent ?? NONE
  return at === NONE ? NONE : (nextSibling[at] ?? NONE)
}

function placed(draft: Draft, nodes: readonly TreeNode[], place: Int32Array): TreeNode {
  const parent = draft.parent === NONE ? NONE : (place[draft.parent] ?? NONE)
  const depth = parent === NONE ? 0 : (nodes[parent]?.depth ?? 0) + 1
  const { kind, title, id, standing, source, ownsNumbers } = draft
  return { kind, title, id, parent, depth, standing, source, ownsNumbers }
}

import type { ScoredTree } from '../score/scored-tree'
import { COUNTED } from '../tree/tree'
import { addBelow, type Below, newBelow } from './below'
import { judgingOf, type StatusContext } from './judging'
import { statusOfNode, statusOfWhole } from './node-status'
import { placesAbove } from './places-above'
import type { NodeStatus } from './subject-status'

export interface Judgement {
  /** In the order of `scoredNodes`. */
  readonly nodes: readonly NodeStatus[]
  /** By node of the tree. */
  readonly ofNode: (node: number) => NodeStatus
  /** Of all objectives together. */
  readonly whole: NodeStatus
}

/** Whether anything in the rows has to do with time: days, a typed status or a confidence. */
export function saysTime(statuses: readonly NodeStatus[]): boolean {
  return statuses.some(({ span, typed, confidence }) => (span ?? typed ?? confidence) !== undefined)
}

/** How each node stands on a day, in the order of `scoredNodes`. */
export function statusesOf(tree: ScoredTree, context: StatusContext): readonly NodeStatus[] {
  return judge(tree, context).nodes
}

/** Every node after what is below it, at any depth without recursion. */
export function judge(tree: ScoredTree, context: StatusContext): Judgement {
  const judging = judgingOf(tree, context)
  const below: (Below | undefined)[] = Array.from({ length: tree.size + 1 })
  const nodes: NodeStatus[] = Array.from({ length: tree.size })
  for (const node of judging.scoring.order) {
    const place = judging.places[node] ?? 0
    const item = judging.nodes[place]
    if (item === undefined) continue
    const status = statusOfNode(judging, { node, place, item }, below[node])
    nodes[place] = status
    if (tree.standing[node] !== COUNTED) continue
    for (const { at } of placesAbove(tree, judging.scoring, node))
      addBelow((below[at] ??= newBelow()), status)
  }
  const whole = statusOfWhole(judging, below[tree.size])
  return { nodes, whole, ofNode: (node) => nodes[judging.places[node] ?? 0] ?? whole }
}

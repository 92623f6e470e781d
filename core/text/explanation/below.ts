import { amountAt } from '../../table/row-at'
import { OBJECTIVE } from '../../table/row-kind'
import { COUNTED, DETACHED, TOP } from '../../tree/tree'
import { whyLeftOut } from './left-out'
import type { Story } from './story'
import type { LeftOut, WeightReason } from './words'

/** One node below another, as it enters the mean there. */
export interface Child {
  readonly node: number
  readonly isObjective: boolean
  readonly score: number
  /** Its weight times its part. */
  readonly weight: number
  /** Below 1 where a part of it counts for another parent. */
  readonly part: number
  readonly leftOut: LeftOut | undefined
}

export interface Below {
  readonly children: readonly Child[]
  readonly keyResults: Counted
  readonly objectives: Counted
  /** What has no place in the tree; only at the top. */
  readonly detached: number
}

/** Those of one kind that have a score and take part, as the mean of them is made. */
export interface Counted {
  readonly members: readonly Child[]
  readonly weight: number
  readonly weighted: number
}

/** What is directly below a node, or at the top, in sheet order; one look at each node. */
export function belowOf(story: Story, parent: number): Below {
  const { tree, shares } = story
  const children: Child[] = []
  let detached = 0
  for (let node = 0; node < tree.size; node++) {
    const several = shares.get(node)
    if (several === undefined) {
      if (tree.parent[node] !== parent) continue
      if (parent === TOP && tree.standing[node] === DETACHED) detached++
      else children.push(childOf(story, node, 1))
    } else {
      for (const share of several)
        if (share.parent === parent) children.push(childOf(story, node, share.share))
    }
  }
  const counted = withoutOtherKind(story, children)
  return {
    children: counted,
    keyResults: countedOf(counted, false),
    objectives: countedOf(counted, true),
    detached,
  }
}

function childOf({ tree }: Story, node: number, part: number): Child {
  return {
    node,
    isObjective: tree.kind[node] === OBJECTIVE,
    score: tree.score[node] ?? Number.NaN,
    weight: (tree.weight[node] ?? 0) * part,
    part,
    leftOut: whyLeftOut(tree, node),
  }
}

/** The settings may count only key results, or only objectives, where an objective has both. */
function withoutOtherKind({ tree: { settings } }: Story, children: readonly Child[]): readonly Child[] {
  const { ownBeside } = settings
  if (ownBeside !== 'key-results' && ownBeside !== 'children') return children
  const counts = (isObjective: boolean): boolean =>
    children.some((child) => child.leftOut === undefined && child.isObjective === isObjective)
  if (!counts(true) || !counts(false)) return children
  const [out, reason] =
    ownBeside === 'children' ? ([false, 'objectivesOnly'] as const) : ([true, 'keyResultsOnly'] as const)
  return children.map((child) =>
    child.leftOut === undefined && child.isObjective === out
      ? Object.assign({}, child, { leftOut: reason })
      : child,
  )
}

function countedOf(children: readonly Child[], isObjective: boolean): Counted {
  const members = children.filter((child) => child.leftOut === undefined && child.isObjective === isObjective)
  const weight = members.reduce((sum, child) => sum + child.weight, 0)
  const weighted = members.reduce((sum, child) => sum + child.score * child.weight, 0)
  return { members, weight, weighted }
}

/** Where a weight comes from; undefined when it was typed in the row. */
export function weightReason({ tree }: Story, node: number): WeightReason | undefined {
  const { weights } = tree.settings
  if (weights === 'equal') return 'equal'
  const isOwn = tree.owns[node] === 1
  if (weights === 'by-target') return isOwn && tree.kind[node] !== OBJECTIVE ? 'target' : 'default'
  if (isOwn && amountAt(tree.table, 'weight', tree.row[node] ?? 0) !== undefined) return undefined
  // What is shared out is 1 by chance only; then either sentence is true.
  return tree.weight[node] === 1 || tree.standing[node] !== COUNTED ? 'default' : 'rest'
}

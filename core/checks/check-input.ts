import { scoredNodes } from '../score/scored-nodes'
import type { ScoredTree } from '../score/scored-tree'
import { once } from '../cells/once'
import { statusesOf } from '../time/statuses'
import type { CheckInput } from './check'
import { wordingsOf } from './wording/wording'

/** What the checks of a tree look at. */
export function checkInput(tree: ScoredTree, around: Pick<CheckInput, 'today' | 'kpis'>): CheckInput {
  const { today, kpis } = around
  const nodes = scoredNodes(tree)
  const statuses = once(() => (today === undefined ? [] : statusesOf(tree, { today, nodes })))
  return { tree, nodes, today, statuses, wordings: once(() => wordingsOf(nodes, tree)), kpis }
}

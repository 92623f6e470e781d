import { type KeyResultState, stateOf } from '../score/key-result-state'
import type { ScoredNode } from '../score/scored-tree'
import type { StatusCode } from './status-code'
import type { NodeStatus } from './subject-status'

export type ShownState = KeyResultState | StatusCode

/** What the badge, the sidebar and the summary count. */
export const NEEDS_A_PERSON: readonly ShownState[] = ['attention', 'behind', 'at-risk']

/** Where neither days nor a person say how it stands, the score alone does. */
export function shownState(node: ScoredNode, status: NodeStatus | undefined): ShownState {
  const isUnknown = status === undefined || (status.span === undefined && status.code === 'no-data')
  return isUnknown ? stateOf(node) : status.code
}

import type { ScoredNode } from './scored-tree'

/** How a key result stands, as far as numbers without dates can say. */
export type KeyResultState = 'done' | 'moving' | 'attention' | 'not-started' | 'no-target' | 'no-data'

/**
 * A key result that scores less needs attention; exactly 0.4 does not. Google's re:Work guide reads 0.0 to 0.3 as red
 * and 0.4 as the first yellow, in tenths.
 */
export const ATTENTION_BELOW = 0.4

export function stateOf({ score, basis }: ScoredNode): KeyResultState {
  if (basis === 'unreadable') return 'no-data'
  if (score === undefined)
    return basis === 'no-target' || basis === 'nothing-below' ? 'no-target' : 'not-started'
  if (score >= 1) return 'done'
  return score < ATTENTION_BELOW ? 'attention' : 'moving'
}

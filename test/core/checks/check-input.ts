import type { CheckInput, CheckSheet } from '../../../core/checks/check'
import { readOkrs } from '../../../core/score/read-okrs'
import type { AllSettings } from '../../../core/score/read-settings'
import { scoredNodes } from '../../../core/score/scored-nodes'

/** What checks look at in these rows, which must read as OKRs. */
export function inputOf({ rows, today, kpis }: CheckSheet, settings?: AllSettings): CheckInput {
  const { okrs, problem } = readOkrs(rows, { settings })
  if (okrs === undefined) throw new Error(`not readable: ${problem.code}`)
  return { tree: okrs.tree, nodes: scoredNodes(okrs.tree), today, kpis }
}

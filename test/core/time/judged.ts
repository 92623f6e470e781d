import type { Cell } from '../../../core/cells/cell'
import { dayNumber } from '../../../core/cells/day-number'
import { readOkrs } from '../../../core/score/read-okrs'
import { readSettings } from '../../../core/score/read-settings'
import { scoredNodes } from '../../../core/score/scored-nodes'
import type { ScoredTree } from '../../../core/score/scored-tree'
import { judge, type Judgement } from '../../../core/time/statuses'
import type { NodeStatus } from '../../../core/time/subject-status'
import { drawn } from '../draw'

export function treeOf(rows: string | Cell[][], settings: Cell[][] | string = 'okr-sheets'): ScoredTree {
  const grid = typeof rows === 'string' ? drawn(rows) : rows
  const { okrs } = readOkrs(grid, { settings: readSettings(settings).settings })
  if (okrs === undefined) throw new Error('not readable')
  return okrs.tree
}

interface Given {
  readonly settings?: Cell[][] | string
  readonly today?: string
  readonly log?: Readonly<Record<string, string>>
}

export function judged(
  rows: string | Cell[][],
  { settings, today = '2026-11-15', log }: Given = {},
): Judgement {
  const tree = treeOf(rows, settings)
  const nodes = scoredNodes(tree)
  const lastCheckIn = (node: number): number | undefined => {
    const day = log?.[nodes[node]?.title ?? '']
    return day === undefined ? undefined : dayNumber(day)
  }
  return judge(tree, { today, lastCheckIn: log === undefined ? undefined : lastCheckIn })
}

export function shown({ label, code }: NodeStatus): string {
  return label ?? code
}

/** `title status`, one for each node. */
export function listed(rows: string, given: Given = {}): string[] {
  const nodes = scoredNodes(treeOf(rows, given.settings))
  return judged(rows, given).nodes.map((status, place) => `${nodes[place]?.title} ${shown(status)}`)
}

export const Q4: Cell[][] = [['Cycle', 'Q4 2026']]

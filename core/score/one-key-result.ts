import type { Cell } from '../cells/cell'
import type { Issue } from '../table/issue'
import { readOkrs } from './read-okrs'
import { scoredNodes } from './scored-nodes'

export interface KeyResultCells {
  readonly start: Cell
  readonly target: Cell
  readonly current: Cell
  readonly scoring?: string | undefined
}

const HEADER = ['Objective', 'Key Result', 'Start', 'Target', 'Current', 'Scoring']

/**
 * The progress of one key result, read and scored as a row of a sheet is, so that both never differ. The issue, if its
 * cells cannot be used, has row 0: there is no sheet to look into.
 */
export function progressOf({ start, target, current, scoring }: KeyResultCells): {
  readonly progress: number | undefined
  readonly issue: Issue | undefined
} {
  const { okrs } = readOkrs([HEADER, ['O', 'K', start, target, current, scoring ?? '']])
  if (okrs === undefined) return { progress: undefined, issue: undefined }
  const wrong = okrs.issues.find(({ severity }) => severity === 'error')
  const keyResult = scoredNodes(okrs.tree).find(({ kind }) => kind === 'keyResult')
  return { progress: keyResult?.progress, issue: wrong === undefined ? undefined : { ...wrong, row: 0 } }
}

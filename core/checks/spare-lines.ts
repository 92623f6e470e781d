import { pushTo } from '../score/push-to'
import type { CheckFinding } from './check'

/** More rows than these with the same finding are one line: nobody reads the others. */
export const MOST_LINES = 20

/** A finding, and the rows of those that it stands for. */
export interface SpareFinding<F extends CheckFinding<string>> {
  readonly finding: F
  readonly others: readonly number[]
}

/** All findings, or the first of each check that has too many. */
export function spareLines<F extends CheckFinding<string>>(
  findings: readonly F[],
): readonly SpareFinding<F>[] {
  const byCheck = new Map<string, F[]>()
  for (const finding of findings) pushTo(byCheck, finding.check.name, finding)
  return [...byCheck.values()].flatMap((same) => {
    const [first, ...rest] = same.sort((a, b) => a.row - b.row)
    if (first === undefined || same.length <= MOST_LINES)
      return same.map((finding) => ({ finding, others: [] }))
    return [{ finding: first, others: rest.map(({ row }) => row) }]
  })
}

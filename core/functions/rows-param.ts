import type { Grid } from '../cells/cell'
import type { Issue } from '../table/issue'
import { OkrError } from './okr-error'
import { type Okrs, readOkrs } from '../score/read-okrs'
import { sentencesOf } from '../text/sentences'
import { type Param, required } from './param'

export const rowsParam: Param<'rows', false> = required(
  'rows',
  'rows',
  'Your OKR rows with their header row, such as OKRs!A1:K.',
)

/** The OKRs of a range, or an error that says why it cannot be read as one. */
export function okrsOf(functionName: string, rows: Grid): Okrs {
  const { okrs, problem } = readOkrs(rows)
  if (okrs === undefined) throw unreadable(functionName, problem)
  return okrs
}

function unreadable(functionName: string, issue: Issue): OkrError {
  const { problem, remedy } = sentencesOf(issue)
  return new OkrError(
    issue.code === 'empty-range' ? 'empty-range' : 'no-header',
    `${functionName}: ${problem} ${remedy}`,
  )
}

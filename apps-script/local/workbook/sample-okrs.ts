import { serialOfIsoDate } from './iso-date'
import { SAMPLE_OBJECTIVES, type SampleKeyResult, type SampleObjective } from './sample-key-results'
import { COMPUTED, header, HINT, hint, OBJECTIVE, SCORE, title, TYPED } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

const HEADINGS = 'Objective,Key result,Owner,Team,Start,Target,Current,Weight,Due,Cycle,Notes'.split(',')
const CYCLE = 'Q4 2026'

/** Column L stays free, for one more column of one's own; the range does not reach the scores in M. */
const SCORES = '=OKR_SCORES(A1:L)'
const FREE: WorkbookCell = {}

/** The scores start in row 1, because one column as long as the rows comes back, and end as percentages. */
export function sampleOkrs(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [title(`Tech Solutions Inc. – OKRs ${CYCLE}`), ...blanks(11), { formula: SCORES, look: HINT }],
    [hint('Type today’s value in Current, the yellow column. The score on the right is one formula, in M1.')],
    [...HEADINGS.map(header), FREE, { look: SCORE }],
    ...SAMPLE_OBJECTIVES.flatMap(rowsOf),
  ]
  const columnWidths = [220, 290, 175, 80, 85, 85, 85, 70, 95, 80, 290, 40, 100]
  return { name: 'OKRs', rows, columnWidths, frozenRows: 3 }
}

function rowsOf({ title: objective, team, keyResults }: SampleObjective): WorkbookCell[][] {
  return keyResults.map((keyResult, i) => [
    i === 0 ? { value: objective, look: OBJECTIVE } : {},
    ...cellsOf(keyResult, team),
    FREE,
    { format: '0%', look: COMPUTED },
  ])
}

function cellsOf(keyResult: SampleKeyResult, team: string): WorkbookCell[] {
  const { start, target, current, format } = keyResult.measure
  return [
    { value: keyResult.title },
    { value: keyResult.owner },
    { value: team },
    { value: start, format },
    { value: target, format },
    { ...(current === undefined ? {} : { value: current }), format, look: TYPED },
    { value: keyResult.weight },
    dateCell(keyResult.due),
    { value: CYCLE },
    hint(keyResult.notes),
  ]
}

function dateCell(iso: string): WorkbookCell {
  return { value: serialOfIsoDate(iso) ?? iso, format: 'yyyy-mm-dd' }
}

function blanks(count: number): WorkbookCell[] {
  return Array.from({ length: count }, () => ({}))
}

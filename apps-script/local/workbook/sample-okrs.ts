import { serialOfIsoDate } from './dates'
import { LOG, SETTINGS } from './sample-ranges'
import { SAMPLE_OBJECTIVES, type SampleKeyResult, type SampleObjective } from './sample-key-results'
import { COMPUTED, header, HINT, hint, OBJECTIVE, SCORE, title, TYPED } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

const HEADINGS =
  'Objective,Key result,Start,Target,Current,Weight,Owner,Team,Due,Cycle,Scoring,Notes,KPI,Perspective'.split(
    ',',
  )
const CYCLE = 'Q4 2026'

/** The range does not reach the scores in A, nor the statuses behind it. */
const SCORES = `=OKR_SCORES(B1:O,${SETTINGS})`
const STATUSES = `=OKR_STATUSES(B1:O,${SETTINGS},,${LOG})`

/** The scores start in row 1, because one column as long as the rows comes back, and end as percentages. */
export function sampleOkrs(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [
      { formula: SCORES, look: HINT },
      title(`Tech Solutions Inc. – OKRs ${CYCLE}`),
      ...Array.from({ length: HEADINGS.length - 1 }, () => ({})),
      { formula: STATUSES, look: HINT },
    ],
    [
      {},
      hint(
        'Type today’s value in Current, the yellow column. All the scores on the left are one formula, in A1.',
      ),
    ],
    [{ look: SCORE }, ...HEADINGS.map(header), { look: SCORE }, { look: SCORE }],
    ...SAMPLE_OBJECTIVES.flatMap(rowsOf),
  ]
  const columnWidths = [85, 260, 290, 85, 85, 85, 70, 175, 80, 95, 80, 100, 430, 120, 150, 110, 110]
  return { name: 'OKRs', rows, columnWidths, frozenRows: 3 }
}

function rowsOf({ title: objective, team, perspective, keyResults }: SampleObjective): WorkbookCell[][] {
  return keyResults.map((keyResult, i) => [
    { format: '0%', look: COMPUTED },
    i === 0 ? { value: objective, look: OBJECTIVE } : {},
    ...cellsOf(keyResult, team),
    i === 0 ? { value: perspective } : {},
    { look: COMPUTED },
    { look: COMPUTED },
  ])
}

function cellsOf(keyResult: SampleKeyResult, team: string): WorkbookCell[] {
  const { start, target, current, format } = keyResult.measure
  return [
    { value: keyResult.title },
    { value: start, format },
    { value: target, format },
    { ...(current === undefined ? {} : { value: current }), format, look: TYPED },
    { value: keyResult.weight },
    { value: keyResult.owner },
    { value: team },
    dateCell(keyResult.due),
    { value: CYCLE },
    keyResult.scoring === undefined ? {} : { value: keyResult.scoring },
    hint(keyResult.sentence),
    keyResult.kpi === undefined ? {} : { value: keyResult.kpi },
  ]
}

function dateCell(iso: string): WorkbookCell {
  return { value: serialOfIsoDate(iso) ?? iso, format: 'yyyy-mm-dd' }
}

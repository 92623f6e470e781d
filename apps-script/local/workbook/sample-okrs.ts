import { serialOfIsoDate } from './dates'
import { SAMPLE_OBJECTIVES, type SampleKeyResult, type SampleObjective } from './sample-key-results'
import { COMPUTED, header, HINT, hint, OBJECTIVE, SCORE, title, TYPED } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

const HEADINGS = 'Objective,Key result,Start,Target,Current,Weight,Owner,Team,Due,Cycle,Scoring,Notes'.split(
  ',',
)
const CYCLE = 'Q4 2026'

/** The range does not reach the scores in A. */
const SCORES = '=OKR_SCORES(B1:M,Settings!A1:B)'

/** The scores start in row 1, because one column as long as the rows comes back, and end as percentages. */
export function sampleOkrs(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [{ formula: SCORES, look: HINT }, title(`Tech Solutions Inc. – OKRs ${CYCLE}`)],
    [
      {},
      hint(
        'Type today’s value in Current, the yellow column. All the scores on the left are one formula, in A1.',
      ),
    ],
    [{ look: SCORE }, ...HEADINGS.map(header)],
    ...SAMPLE_OBJECTIVES.flatMap(rowsOf),
  ]
  const columnWidths = [85, 260, 290, 85, 85, 85, 70, 175, 80, 95, 80, 100, 430]
  return { name: 'OKRs', rows, columnWidths, frozenRows: 3 }
}

function rowsOf({ title: objective, team, keyResults }: SampleObjective): WorkbookCell[][] {
  return keyResults.map((keyResult, i) => [
    { format: '0%', look: COMPUTED },
    i === 0 ? { value: objective, look: OBJECTIVE } : {},
    ...cellsOf(keyResult, team),
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
  ]
}

function dateCell(iso: string): WorkbookCell {
  return { value: serialOfIsoDate(iso) ?? iso, format: 'yyyy-mm-dd' }
}

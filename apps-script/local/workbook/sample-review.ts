import { header, hint, title } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

const ROWS = 'OKRs!B1:M'
const SETTINGS = 'Settings!A1:B'

/** Rows that the answer above takes, and a few for what people add. */
const SUMMARY_ROWS = 8
const AUDIT_ROWS = 6

/** What a review asks: who stands where, which typed numbers do not follow, what a sentence says. */
export function sampleReview(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [title('Tech Solutions Inc. – Review')],
    [hint('Each block is one formula over the tab OKRs.')],
    [],
    [header('Team by team')],
    [{ formula: `=OKR_SUMMARY(${ROWS},"team",${SETTINGS})` }],
    ...Array.from({ length: SUMMARY_ROWS }, () => [{}, { format: '0%' }]),
    [header('Numbers typed by hand that do not follow')],
    [{ formula: `=OKR_AUDIT(${ROWS},${SETTINGS})` }],
    ...Array.from({ length: AUDIT_ROWS }, () => []),
    [header('What a sentence says: comparator, start, target, upper target, unit, sure')],
    [{ formula: '=OKR_PARSE(OKRs!M5)' }],
  ]
  return { name: 'Review', rows, columnWidths: [290, 90, 90, 90, 90, 90, 120, 90, 90], frozenRows: 2 }
}

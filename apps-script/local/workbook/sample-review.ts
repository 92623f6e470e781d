import { hint, title } from './sample-looks'
import { block, type Block } from './sample-blocks'
import { SAMPLE_OBJECTIVES, valueFormats } from './sample-key-results'
import { LOG, ROWS, SETTINGS } from './sample-ranges'
import type { WorkbookTab } from './workbook'

/** What a review asks: who stands where, where it is heading, what to grade, what does not follow. */
const BLOCKS: readonly Block[] = [
  {
    question: 'Team by team',
    formula: `=OKR_SUMMARY(${ROWS},"team",${SETTINGS},,${LOG})`,
    rows: 7,
    shares: [1],
  },
  {
    question: 'Where each key result is heading',
    formula: `=OKR_FORECAST(${ROWS},${LOG},${SETTINGS})`,
    rows: 20,
    shares: [5],
    units: { columns: [1, 2, 3, 4], formats: SAMPLE_OBJECTIVES.flatMap(valueFormats) },
  },
  {
    question: 'Grades, if it were closed today',
    formula: `=OKR_GRADE(${ROWS},${SETTINGS})`,
    rows: 15,
    shares: [1, 2],
  },
  { question: 'How well objectives hang together', formula: `=OKR_ALIGNMENT(${ROWS},${SETTINGS})`, rows: 6 },
  { question: 'OKR or KPI?', formula: `=OKR_ADVISE(${ROWS})`, rows: 15 },
  {
    question: 'Numbers typed by hand that do not follow',
    formula: `=OKR_AUDIT(${ROWS},${SETTINGS})`,
    rows: 5,
  },
  {
    question: 'What a sentence says: comparator, start, target, upper target, unit, sure',
    formula: '=OKR_PARSE(OKRs!M5)',
    rows: 1,
  },
]

/** Of the headings from “No target or data” on. */
const STATUS_WIDTHS: readonly number[] = Array.from({ length: 9 }, () => 140)

export function sampleReview(): WorkbookTab {
  return {
    name: 'Review',
    rows: [
      [title('Tech Solutions Inc. – Review')],
      [hint('Each block is one formula over the tabs OKRs and Log.')],
      [],
      ...BLOCKS.flatMap(block),
    ],
    columnWidths: [480, 140, 165, 170, 110, 110, 130, 110, ...STATUS_WIDTHS],
    frozenRows: 2,
  }
}

import { KPI_FORMATS } from './sample-kpis'
import { hint, title } from './sample-looks'
import { HISTORY, KPIS, ROWS, SETTINGS, TODAY } from './sample-ranges'
import { block, type Block } from './sample-blocks'
import type { WorkbookTab } from './workbook'

const BLOCKS: readonly Block[] = [
  {
    question: 'How each KPI stands to its target',
    formula: `=KPI_HEALTH(${KPIS},${HISTORY},${SETTINGS})`,
    rows: 15,
    units: { columns: [1, 2], formats: KPI_FORMATS },
  },
  {
    question: 'Which way each KPI moves',
    formula: `=KPI_TREND(${HISTORY},,${SETTINGS})`,
    rows: 15,
    units: {
      columns: [2],
      formats: KPI_FORMATS.map((format) => (format.includes('%') ? '0.00%' : '0.00')),
    },
  },
  {
    question: 'What is covered: objectives and KPIs in four perspectives',
    formula: `=KPI_SCORECARD(${KPIS},${HISTORY},${ROWS},${SETTINGS})`,
    rows: 6,
    shares: [2],
  },
  {
    question: 'Do more training hours come before fewer resignations?',
    formula: `=KPI_LEADS(${HISTORY},"Training hours","Resignations",4)`,
    rows: 2,
  },
  {
    question: 'What deserves an objective next',
    formula: `=KPI_PROPOSE(${KPIS},${HISTORY},${ROWS},${SETTINGS})`,
    rows: 16,
  },
  {
    question: 'Promoters on that day',
    formula: `=KPI_VALUE(${HISTORY},"Promoters",${TODAY})`,
    rows: 1,
    format: '0%',
  },
]

/** KPIs as they stand: each block is one formula. */
export function sampleScorecard(): WorkbookTab {
  return {
    name: 'Scorecard',
    rows: [
      [title('Tech Solutions Inc. – Scorecard')],
      [hint('Each block is one formula over the tabs KPIs, History and OKRs.')],
      [],
      ...BLOCKS.flatMap(block),
    ],
    columnWidths: [390, 230, 105, 150, 130, 110, 420, 110, 220],
    frozenRows: 2,
  }
}

import { COMPUTED, header, hint, SCORE, title } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

const ROWS = 'OKRs!B1:M'
const SETTINGS = 'Settings!A1:B'
const PERCENT = '0%'

/** What the formula answers, the formula, what else there is to know. */
type Line = readonly [question: string, formula: string, remark: string]

const LINES: readonly Line[] = [
  [
    'How far are we with everything?',
    `=OKR_SCORE(${ROWS},,${SETTINGS})`,
    'The mean of the objectives, by the rules of the tab Settings.',
  ],
  [
    'And with “Improve customer satisfaction”?',
    `=OKR_SCORE(${ROWS},"Improve customer satisfaction",${SETTINGS})`,
    'The same formula with the title of one objective or key result.',
  ],
  [
    'And with the support response time?',
    '=OKR_SCORE(OKRs!D5,OKRs!E5,OKRs!F5)',
    'From three cells: start, target, current. A target below the start works too.',
  ],
  [
    'How far, when no rows are named?',
    '=OKR_SCORE()',
    'Finds the OKR tab itself. Sheets counts anew only when the formula is edited.',
  ],
  [
    'How far beyond its target is the satisfaction rating?',
    '=OKR_PROGRESS(OKRs!D6,OKRs!E6,OKRs!F6)',
    'Progress goes above 100% and below 0%; a score stays between them.',
  ],
]

/** How many rows the tree of the sample takes, and a few for what people add. */
const TREE_ROWS = 20

export function sampleDashboard(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [title('Tech Solutions Inc. – Dashboard')],
    [hint('Every number here is a formula over the tab OKRs: change a Current value there and look again.')],
    [],
    ...LINES.map(cellsOf),
    [],
    [
      header('The OKRs as a tree'),
      ...blankHeaders(3),
      {},
      header('What deserves a second look'),
      ...blankHeaders(3),
    ],
    [
      { formula: `=OKR_TREE(${ROWS},${SETTINGS})` },
      {},
      {},
      {},
      {},
      { formula: `=OKR_CHECK(${ROWS},${SETTINGS})` },
    ],
    ...Array.from({ length: TREE_ROWS }, treeRow),
    [header('How the score came about'), ...blankHeaders(3)],
    [{ formula: `=OKR_EXPLAIN(${ROWS},,${SETTINGS})` }],
  ]
  return { name: 'Dashboard', rows, columnWidths: [390, 80, 190, 150, 40, 50, 100, 900, 600], frozenRows: 2 }
}

function cellsOf([question, formula, remark]: Line, index: number): WorkbookCell[] {
  return [
    { value: question },
    { formula, format: PERCENT, look: index === 0 ? SCORE : COMPUTED },
    hint(remark),
  ]
}

/** The scores of the tree are shares. */
function treeRow(): WorkbookCell[] {
  return [{}, { format: PERCENT }]
}

/** The fill of a heading goes on above what belongs to it. */
function blankHeaders(count: number): WorkbookCell[] {
  const { look } = header('')
  return Array.from({ length: count }, () => (look === undefined ? {} : { look }))
}

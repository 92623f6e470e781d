import { shown } from './sample-blocks'
import { SAMPLE_OBJECTIVES, valueFormats } from './sample-key-results'
import { COMPUTED, header, hint, SCORE, title } from './sample-looks'
import { KPIS, LOG, ROWS, SETTINGS, TODAY } from './sample-ranges'
import type { WorkbookCell, WorkbookTab } from './workbook'

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
    'Is that where it should be by now?',
    `=OKR_STATUS(${ROWS},,${SETTINGS},,${LOG})`,
    'By the day in the tab Settings. Silence in the tab Log is never green.',
  ],
  [
    'How much of the quarter is over?',
    `=OKR_EXPECTED("2026-10-01","2026-12-31",${TODAY})`,
    'Key results that are due before its last day should be further: see Expected in the tree.',
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

/** The tree takes eight columns, and one stays blank. */
const CHECK_COLUMN = 9

/** Each objective stands above its key results. */
const TREE_FORMATS: readonly (string | undefined)[] = SAMPLE_OBJECTIVES.flatMap((objective) =>
  [undefined, valueFormats(objective)].flat(),
)

/** How many rows the tree and the checks of the sample take, and a few for what people add. */
const TREE_ROWS = 45

export function sampleDashboard(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [title('Tech Solutions Inc. – Dashboard')],
    [hint('Every number here is a formula over the tab OKRs: change a Current value there and look again.')],
    [],
    ...LINES.map(cellsOf),
    [],
    [
      header('The OKRs as a tree'),
      ...blankHeaders(CHECK_COLUMN - 2),
      {},
      header('What deserves a second look'),
      ...blankHeaders(3),
    ],
    [
      { formula: `=OKR_TREE(${ROWS},${SETTINGS},,${LOG})` },
      ...Array.from({ length: CHECK_COLUMN - 1 }, () => ({})),
      { formula: `=OKR_CHECK(${ROWS},${SETTINGS},,${KPIS})` },
    ],
    ...Array.from({ length: TREE_ROWS }, (_, i) => treeRow(TREE_FORMATS[i])),
    [header('How the score came about'), ...blankHeaders(3)],
    [{ formula: `=OKR_EXPLAIN(${ROWS},,${SETTINGS})` }],
  ]
  return {
    name: 'Dashboard',
    rows,
    columnWidths: [390, 80, 190, 230, 80, 110, 90, 80, 40, 50, 100, 900, 600],
    frozenRows: 2,
  }
}

function cellsOf([question, formula, remark]: Line, index: number): WorkbookCell[] {
  return [
    { value: question },
    { formula, format: PERCENT, look: index === 0 ? SCORE : COMPUTED },
    hint(remark),
  ]
}

/** The scores of the tree are shares; its forecasts are in the units of the key results. */
function treeRow(forecast: string | undefined): WorkbookCell[] {
  const share = { format: PERCENT }
  return [{}, share, {}, {}, share, {}, share, shown(forecast)]
}

/** The fill of a heading goes on above what belongs to it. */
function blankHeaders(count: number): WorkbookCell[] {
  const { look } = header('')
  return Array.from({ length: count }, () => (look === undefined ? {} : { look }))
}

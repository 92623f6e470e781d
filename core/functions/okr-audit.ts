import type { Grid } from '../cells/cell'
import { auditOf } from '../score/audit/audit'
import { languageFor } from '../text/words/words-of'
import { followsCell, whyText } from '../text/explanation/audit-text'
import { AUDIT_WORDS } from '../text/explanation/audit.words'
import { type Call, okrsOf, rowsParam, settingsParam } from './rows-param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_AUDIT'

const HEADINGS = ['Row', 'What', 'Cell', 'Typed', 'Follows', 'Why']

/** Correct to the last digit, but for one score and the mean above it. */
const WRONG_ROWS: Grid = [
  ['Type', 'Title', 'Start', 'Target', 'Current', 'Score'],
  ['Objective', 'Faster support', '', '', '', 0.9],
  ['Key Result', 'Hours to answer', 24, 12, 15, 0.42],
  ['Key Result', 'Satisfaction', 40, 50, 44, 0.4],
]

const RIGHT_ROWS: Grid = [
  ['Objective', 'Key Result', 'Target', 'Current', 'Progress'],
  ['Grow', 'Users', 300, 200, '67%'],
  ['', 'Teams', 7, 3, '43%'],
  ['Average', '', '', '', '55%'],
]

export const okrAudit: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'Hand-typed scores, totals and weighted cells that do not follow from their parts, with what they should be; ' +
    'what was only rounded is no error.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook) =>
      auditedRows(rows, { settings, workbook }),
    ),
  ],
  returns:
    'Six columns with a heading: row in the range, what, the column’s header, what was typed, what follows, why. One line says so when all follow.',
  examples: [
    {
      args: [WRONG_ROWS],
      result: [
        HEADINGS,
        [2, 'Faster support', 'Score', 0.9, 0.41, 'What is below it gives (0.42 × 1 + 0.4 × 1) / 2 = 0.41.'],
        [3, 'Hours to answer', 'Score', 0.42, 0.75, 'Its numbers give (15 − 24) / (12 − 24) = 0.75.'],
      ],
    },
    {
      args: [RIGHT_ROWS],
      note: 'rounded to whole per cent, and so all right',
      result: [
        HEADINGS,
        [
          '',
          'Nothing to correct: every typed score, total and weighted cell follows from its parts.',
          '',
          '',
          '',
          '',
        ],
      ],
    },
  ],
})

function auditedRows(rows: Grid, call: Call): Result {
  const okrs = okrsOf(NAME, rows, call)
  const words = AUDIT_WORDS[languageFor(okrs.tree)]
  const lines = auditOf(okrs).map((finding) => [
    finding.row,
    finding.title,
    finding.header,
    finding.typed,
    followsCell(finding),
    whyText(words, finding.why),
  ])
  return [[...words.headings], ...(lines.length > 0 ? lines : [['', words.nothing, '', '', '', '']])]
}

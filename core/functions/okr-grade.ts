import type { Cell, Grid } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import type { ScoredTree } from '../score/scored-tree'
import { gradeText, verdictText } from '../text/grade/grade-text'
import { GRADE_WORDS } from '../text/grade/grade.words'
import { headingsOf } from '../text/headings-of'
import { languageFor } from '../text/words/words-of'
import { gradesOf } from '../time/grade'
import { answered, datedOkrsOf, rowsParam, settingsParam } from './rows-param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_GRADE'

const CLOSED_ROWS: Grid = [
  ['Objective', 'Key Result', 'Target', 'Current', 'Score', 'Delivered on', 'Cycle'],
  ['Win users', 'Active users', 200, 140, '', '', 'Q4 2026'],
  ['', 'New shop', 1, 1, '', '2027-01-14', 'Q4 2026'],
  ['', 'Answers within a day', 10, 4, 0.75, '', 'Q4 2026'],
]

export const okrGrade: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'The grades at the close beside the measured progress, with what still needs a reason, and whether the set was too ' +
    `safe or too far. ${WHEN_RECALCULATED}`,
  forms: [
    form([rowsParam, settingsParam, todayParam], ([rows, settings, given], workbook) => {
      const { tree, today } = datedOkrsOf(NAME, rows, { settings, workbook, today: given })
      return gradeRows(tree, dayNumber(today))
    }),
  ],
  returns:
    'A heading and a row for each objective and key result: title, progress, grade, band, remark; last the mean and the ' +
    'verdict. A typed Score is the grade; without one it is the progress, less 0.1 for each full week from due to ' +
    'delivered. Bands begin at 0.9, 0.7 and 0.4, a bound belonging to the better one. A mean above 0.85 is too safe, from ' +
    '0.6 healthy, from 0.4 partial, below too far.',
  examples: [
    {
      args: [CLOSED_ROWS, '', '2027-01-15'],
      result: [
        ['OKR grades', 'Progress', 'Grade', 'Band', 'Remark'],
        ['Win users', 0.7, 0.75, 'strong', ''],
        ['Active users', 0.7, 0.7, 'strong', ''],
        ['New shop', 1, 0.8, 'strong', 'Full weeks late: 2, 10 points each.'],
        [
          'Answers within a day',
          0.4,
          0.75,
          'strong',
          'The grade is more than 15 points from the progress. Write why in Reason.',
        ],
        ['All', 0.7, 0.75, '', 'Healthy: ambitious and within reach.'],
      ],
    },
  ],
})

function gradeRows(tree: ScoredTree, today: number): Result {
  const language = languageFor(tree)
  const { headings, all, bands } = GRADE_WORDS[language]
  const { grades, progress, mean, ...verdict } = gradesOf(tree, today)
  const shown = (share: number | undefined): Cell => (share === undefined ? '' : answered(tree, share))
  const lines = grades.map((grade): Cell[] => [
    grade.scored.title,
    shown(grade.progress),
    shown(grade.grade),
    grade.band === undefined ? '' : bands[grade.band],
    gradeText(grade, language),
  ])
  return [
    headingsOf(headings),
    ...lines,
    [all, shown(progress), shown(mean), '', verdictText(verdict, language)],
  ]
}

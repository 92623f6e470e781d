import type { Grid } from '../cells/cell'
import type { Issue } from '../table/issue'
import { countsOf } from '../score/counts-of'
import { type Okrs, readOkrs } from '../score/read-okrs'
import { LAYOUT_TEXT } from '../text/layout-text'
import { plural } from '../text/plural'
import { sentencesOf } from '../text/sentences'
import { rowsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const HEADINGS = ['Row', 'What is wrong', 'What to do']

export const okrCheck: SheetFunction = defineFunction({
  name: 'OKR_CHECK',
  summary: 'Everything in the OKR rows that was left out, could not be read or deserves a second look.',
  forms: [form([rowsParam], ([rows]) => checkOf(rows))],
  returns:
    'Three columns with a heading: row in the range, what is wrong, what to do. The last line says how the rows were read.',
  examples: [
    {
      args: [SAMPLE_ROWS],
      result: [
        HEADINGS,
        [
          6,
          '“Development programs” has no current value, so it is left out of the score.',
          'Type today’s value in Current, even if it is still the start value.',
        ],
        [
          1,
          'Header found. Read as an outline: objectives with their key results beside them. 2 objectives, 4 of 5 key results with a score.',
          '',
        ],
      ],
    },
  ],
})

/** A range that cannot be read at all is a finding too, and not an error of the formula. */
function checkOf(rows: Grid): Result {
  const { okrs, problem } = readOkrs(rows)
  if (okrs === undefined) return [HEADINGS, lineOf(problem)]
  return [HEADINGS, ...okrs.issues.map(lineOf), [okrs.table.headerRow, howRead(okrs), '']]
}

function lineOf(issue: Issue): (string | number)[] {
  const { problem, remedy } = sentencesOf(issue)
  return [issue.row, problem, remedy]
}

function howRead({ tree }: Okrs): string {
  const { objectives, keyResults, scored } = countsOf(tree)
  const layout = tree.layout === undefined ? '' : LAYOUT_TEXT[tree.layout]
  return `Header found. Read as ${layout} ${plural(objectives, 'objective')}, ${scored} of ${plural(keyResults, 'key result')} with a score.`
}

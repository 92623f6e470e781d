import type { Grid } from '../cells/cell'
import { countsOf } from '../score/counts-of'
import { type Okrs, type ReadOptions, readOkrs } from '../score/read-okrs'
import type { Issue } from '../table/issue'
import { LAYOUT_TEXT } from '../text/layout-text'
import { plural } from '../text/plural'
import { sentencesOf } from '../text/sentences'
import { settingsIssue } from '../text/settings-issue'
import { type Call, optionsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_CHECK'
const HEADINGS = ['Row', 'What is wrong', 'What to do']

type Line = [row: number | string, problem: string, remedy: string]

export const okrCheck: SheetFunction = defineFunction({
  name: NAME,
  summary: 'Everything in the OKR rows that was left out, could not be read or deserves a second look.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook) => checkOf(rows, { settings, workbook })),
  ],
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
function checkOf(rows: Grid, call: Call): Result {
  const options: ReadOptions = optionsOf(NAME, call)
  const settings = (call.settings?.issues ?? []).map((issue) => settingsLine(settingsIssue(issue)))
  const { okrs, problem } = readOkrs(rows, options)
  if (okrs === undefined) return [HEADINGS, ...settings, lineOf(problem)]
  return [HEADINGS, ...settings, ...okrs.issues.map(lineOf), [okrs.table.headerRow, howRead(okrs), '']]
}

function lineOf(issue: Issue): Line {
  const { problem, remedy } = sentencesOf(issue)
  return [issue.row, problem, remedy]
}

/** The row is one of the settings, and must not be looked for among the OKRs. */
function settingsLine(issue: Issue): Line {
  const { problem, remedy } = sentencesOf(issue)
  return ['', `Settings, row ${issue.row}: ${problem}`, remedy]
}

function howRead({ tree }: Okrs): string {
  const { objectives, keyResults, scored } = countsOf(tree)
  const layout = tree.layout === undefined ? '' : LAYOUT_TEXT[tree.layout]
  return `Header found. Read as ${layout} ${plural(objectives, 'objective')}, ${scored} of ${plural(keyResults, 'key result')} with a score.`
}

import type { Grid } from '../cells/cell'
import { countsOf } from '../score/counts-of'
import { type Okrs, readOkrs } from '../score/read-okrs'
import type { Issue } from '../table/issue'
import { type Language, languageOf } from '../table/table-language'
import { columnName, type Header } from '../text/column-name'
import { whyThisLayout } from '../text/layout-text'
import { sentencesOf } from '../text/sentences'
import { settingsIssue } from '../text/settings-issue'
import { countText } from '../text/words/count-text'
import { say } from '../text/words/filled'
import { wordsOf } from '../text/words/words-of'
import { type Call, optionsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_CHECK'

type Line = [row: number | string, column: string, problem: string, remedy: string]

export const okrCheck: SheetFunction = defineFunction({
  name: NAME,
  summary: 'Everything in the OKR rows that was left out, could not be read or deserves a second look.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook) => checkOf(rows, { settings, workbook })),
  ],
  returns:
    'Four columns with a heading: row in the range, header of the column (blank when the whole row is meant), what is wrong, what to do. The last line says how the rows were read.',
  examples: [
    {
      args: [SAMPLE_ROWS],
      result: [
        ['Row', 'Column', 'What is wrong', 'What to do'],
        [
          6,
          'Current',
          '“Development programs” has no current value, so it is left out of the score.',
          'Type today’s value in Current, even if it is still the start value.',
        ],
        [
          1,
          '',
          'Header found. Read as an outline: objectives with their key results beside them. 2 objectives, 4 of 5 key results with a score.',
          '',
        ],
      ],
    },
  ],
})

/** A range that cannot be read at all is a finding too, and not an error of the formula. */
function checkOf(rows: Grid, call: Call): Result {
  const options = optionsOf(NAME, call)
  const { okrs, problem } = readOkrs(rows, options)
  const headerRow = okrs === undefined ? problem.row : okrs.table.headerRow
  const language = options.settings?.language ?? languageOf({ grid: rows, headerRow })
  const headings = [...wordsOf(language).headings.check]
  const settings = (call.settings?.issues ?? []).map((issue) => settingsLine(settingsIssue(issue), language))
  if (okrs === undefined) return [headings, ...settings, lineOf(problem, language)]
  const lines = okrs.issues.map((issue) => lineOf(issue, language, okrs.table))
  return [headings, ...settings, ...lines, [headerRow, '', howRead(okrs, language), '']]
}

function lineOf(issue: Issue, language: Language, header?: Header): Line {
  const { problem, remedy } = sentencesOf(issue, language, header)
  return [issue.row, columnName(issue, wordsOf(language), header), problem, remedy]
}

/** The row is one of the settings, and must not be looked for among the OKRs. */
function settingsLine(issue: Issue, language: Language): Line {
  const { problem, remedy } = sentencesOf(issue, language)
  return ['', '', say(wordsOf(language).phrases.settings, { row: String(issue.row), problem }), remedy]
}

function howRead({ tree }: Okrs, language: Language): string {
  const words = wordsOf(language)
  const { objectives, keyResults, scored } = countsOf(tree)
  const { layout } = tree
  const how = say(words.phrases.howRead, {
    layout: layout === undefined ? '' : words.layouts[layout],
    objectives: countText(words, words.phrases.objectives, objectives),
    keyResults: countText(words, words.phrases.keyResults, keyResults, { scored: String(scored) }),
  })
  const why = whyThisLayout(tree, words)
  return why === '' ? how : `${how} ${why}`
}

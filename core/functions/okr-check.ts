import type { Grid } from '../cells/cell'
import { countsOf } from '../score/counts-of'
import type { Okrs } from '../score/read-okrs'
import type { Issue } from '../table/issue'
import { type Language, languageOf } from '../table/table-language'
import { columnName, type Header } from '../text/column-name'
import { whyThisLayout } from '../text/layout-text'
import { sentencesOf } from '../text/sentences'
import { settingsIssue } from '../text/settings-issue'
import { countText } from '../text/words/count-text'
import { say } from '../text/words/filled'
import { wordsOf } from '../text/words/words-of'
import { checkLines, type Line, type PlacedLine, unknownCheckLines } from './check-lines'
import { readFedOkrs } from './fed-okrs'
import { optional } from './param'
import { type Call, optionsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { dayOf, todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_CHECK'

const kpisParam = optional('rows', 'kpis', 'Your list of KPIs with its header row, such as KPIs!A1:G.')

export const okrCheck: SheetFunction = defineFunction({
  name: NAME,
  summary: `Everything in the OKR rows that was left out, could not be read or deserves a second look. ${WHEN_RECALCULATED}`,
  forms: [
    form([rowsParam, settingsParam, todayParam, kpisParam], ([rows, settings, today, kpis], workbook) =>
      checkOf(rows, { settings, workbook, today, list: kpis }),
    ),
  ],
  returns:
    'Four columns with a heading: row in the range, header of the column (blank when the whole row is meant), what is wrong, what to do. The last line says how the rows were read.',
  examples: [
    {
      args: [SAMPLE_ROWS],
      result: [
        ['Row', 'Column', 'What is wrong', 'What to do'],
        [
          1,
          'Due',
          'No row has a due date or a cycle.',
          'Type the last day in Due, or the period in Cycle, such as Q4 2026.',
        ],
        [
          2,
          '',
          'Objectives: 2, where three to five are usual.',
          'Add what else matters, or leave it if nothing else matters now.',
        ],
        [
          6,
          'Current',
          '“Development programs” has no current value, so it is left out of the score.',
          'Type today’s value in Current, even if it is still the start value.',
        ],
        [
          6,
          'Start',
          '“Development programs” has no start value, so its way is counted from 0.',
          'Type in Start where it stood at the beginning, even if that was 0.',
        ],
        [
          '',
          '',
          'Checks that found something: too few objectives, no due date, no baseline.',
          'To switch one off, type its name in the setting “Checks switched off”.',
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

interface CheckCall extends Call {
  readonly list: Grid | undefined
}

/** A range that cannot be read at all is a finding too, and not an error of the formula. */
function checkOf(rows: Grid, call: CheckCall): Result {
  const options = optionsOf(NAME, call)
  const { okrs, problem } = readFedOkrs(rows, options, call)
  const headerRow = okrs === undefined ? problem.row : okrs.table.headerRow
  const language = options.settings?.language ?? languageOf({ grid: rows, headerRow })
  const headings = [...wordsOf(language).headings.check]
  const settings = (call.settings?.issues ?? []).map((issue) => settingsLine(settingsIssue(issue), language))
  if (okrs === undefined) return [headings, ...settings, lineOf(problem, language)]
  const today = dayOf({ ...call, settings: okrs.tree.settings })
  const { placed, after } = checkLines(okrs, { language, today, kpis: call.list })
  const issues = okrs.issues.map((issue) => placedIssue(issue, language, okrs.table))
  const lines = [...issues, ...placed].sort((a, b) => a.row - b.row || a.column - b.column)
  return [
    headings,
    ...settings,
    ...unknownCheckLines(okrs.tree.settings, language),
    ...lines.map(({ line }) => line),
    ...after,
    [headerRow, '', howRead(okrs, language), ''],
  ]
}

function placedIssue(issue: Issue, language: Language, header: Header): PlacedLine {
  return { row: issue.row, column: issue.column ?? 0, line: lineOf(issue, language, header) }
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

import type { Cell, Grid } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import type { ScoredTree } from '../score/scored-tree'
import { latestAt } from '../series/series'
import type { Language } from '../table/table-language'
import {
  calibrationText,
  forecastText,
  logProblemText,
  logRowText,
  moreText,
} from '../text/forecast/forecast-text'
import { FORECAST_WORDS } from '../text/forecast/forecast.words'
import { headingsOf } from '../text/headings-of'
import { languageFor } from '../text/words/words-of'
import { type CheckInLog, readCheckInLog } from '../time/check-in-log'
import type { ForecastNumbers } from '../time/forecast'
import { forecastAt } from '../time/key-result-forecast'
import { shownForecast } from '../time/shown-forecast'
import { calibrationOf, lastProjection } from '../time/projections'
import { type TimedKeyResult, timedKeyResults } from '../time/timed-key-results'
import { required } from './param'
import { datedOkrsOf, rowsParam, settingsParam } from './rows-param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_FORECAST'

const logParam = required(
  'rows',
  'log',
  'The check-in log with its header row: date, key result, value and, if you like, projection and who.',
)

const EXAMPLE_ROWS: Grid = [
  ['Objective', 'Key Result', 'Owner', 'Start', 'Target', 'Current', 'Cycle'],
  ['Win users', 'Active users', 'Ann', 100, 200, 152, 'Q4 2026'],
  ['', 'Days to first use', 'Bob', 12, 4, 11, 'Q4 2026'],
]

const EXAMPLE_LOG: Grid = [
  ['Date', 'Key result', 'Value', 'Projection', 'Who'],
  ['2026-10-05', 'Active users', 100, '', 'Ann'],
  ['2026-10-12', 'Active users', 109, '', 'Ann'],
  ['2026-10-19', 'Active users', 119, '', 'Ann'],
  ['2026-10-26', 'Active users', 128, 190, 'Ann'],
  ['2026-11-02', 'Active users', 141, '', 'Ann'],
  ['2026-11-09', 'Active users', 152, '', 'Ann'],
  ['2026-11-09', 'Days to first use', 11, '', 'Bob'],
  ['2026-11-09', 'Churn', 3, '', 'Bob'],
]

const CLOSED_LOG: Grid = [
  ['Date', 'Key result', 'Value', 'Projection', 'Who'],
  ['2026-10-26', 'Active users', 128, 190, 'Ann'],
  ['2026-11-23', 'Active users', 152, 160, 'Ann'],
  ['2026-12-31', 'Active users', 170, '', 'Ann'],
  ['2027-01-02', 'Active users', '', 170, 'Ann'],
]

const HEADINGS = [
  'Forecast for',
  'Value today',
  'At the end',
  'Low (80%)',
  'High (80%)',
  'Chance',
  'How sure',
]

export const okrForecast: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'Where each key result will end, from its check-ins: the forecast with a band that four of five ends lie in, and the ' +
    `chance of reaching the target. ${WHEN_RECALCULATED}`,
  forms: [
    form([rowsParam, logParam, settingsParam, todayParam], ([rows, log, settings, given], workbook) => {
      const { tree, today } = datedOkrsOf(NAME, rows, { settings, workbook, today: given })
      return forecastRows(tree, log, dayNumber(today))
    }),
  ],
  returns:
    'A heading and a row for each key result: title, value today, forecast for the last day, low, high, chance from 0 to 1, ' +
    'how sure. There is no number from fewer than three check-ins; those dated after today do not count. Below it stand ' +
    'people’s past projections against what came, as shares of the way from start to target, and rows of the log that ' +
    'want a look.',
  examples: [
    {
      args: [EXAMPLE_ROWS, EXAMPLE_LOG, '', '2026-11-10'],
      result: [
        HEADINGS,
        [
          'Active users',
          152,
          200,
          156,
          245,
          0.51,
          'From 6 check-ins since 2026-10-05, to 2026-12-31. Ann expects 190 (2026-10-26).',
        ],
        ['Days to first use', 11, '', '', '', '', 'Too little data: check-ins so far 1, needed 3.'],
        ['Rows of the log', 'What stands there', '', '', '', '', 'What to do'],
        [
          'Row 9',
          'Churn',
          '',
          '',
          '',
          '',
          'No key result is called “Churn”. Write its id or its title as in the OKR rows.',
        ],
      ],
    },
    {
      args: [EXAMPLE_ROWS.slice(0, 2), CLOSED_LOG, '', '2027-01-05'],
      note: 'after the end; what was expected after the result was known does not count',
      result: [
        HEADINGS,
        ['Active users', 152, '', '', '', '', 'It ended on 2026-12-31; what was measured is the result.'],
        ['Past projections', 'Number', 'Bias', 'Error', '', '', 'In words'],
        ['Ann', 2, 0.05, 0.15, '', '', 'On average 5% of the way too high.'],
      ],
    },
  ],
})

const WIDTH = 7

/** More rows of a log than this nobody corrects at one go. */
const MOST_PROBLEMS = 50

function forecastRows(tree: ScoredTree, grid: Grid, today: number): Result {
  const language = languageFor(tree)
  const log = readCheckInLog(grid, tree, today)
  const keyResults = timedKeyResults(tree)
  return [
    headingsOf(FORECAST_WORDS[language].headings),
    ...keyResults.map((keyResult) => forecastLine({ tree, log, today, language }, keyResult)),
    ...calibrationLines(calibrationOf(keyResults, log, today), language),
    ...problemLines(log, language),
  ]
}

interface Around {
  readonly tree: ScoredTree
  readonly log: CheckInLog
  readonly today: number
  readonly language: Language
}

function forecastLine({ tree, log, today, language }: Around, keyResult: TimedKeyResult): Cell[] {
  const { node, scored, last: end } = keyResult
  const { current, owner = '', isPercent } = scored.source
  const values = log.valuesOf(node)
  const forecast = forecastAt(tree, keyResult, values, today)
  const projection = lastProjection(log.entriesOf(node), today)
  return [
    scored.title,
    current ?? latestAt(values, today)?.value ?? '',
    ...numberCells(forecast?.kind === 'forecast' ? forecast : undefined),
    forecastText(forecast, { end, projection, owner, isPercent }, language),
  ]
}

function numberCells(forecast: ForecastNumbers | undefined): Cell[] {
  if (forecast === undefined) return ['', '', '', '']
  const { value, low, high, chance } = shownForecast(forecast)
  // A number too large to be told is none.
  const shown = [value, low, high].map((number) => (Number.isFinite(number) ? number : ''))
  return [...shown, chance === undefined ? '' : Math.round(chance * 100) / 100]
}

function calibrationLines(people: ReturnType<typeof calibrationOf>, language: Language): Cell[][] {
  if (people.length === 0) return []
  const lines = people.map((person): Cell[] => [
    person.who || NOBODY,
    person.count,
    rounded(person.bias),
    rounded(person.error),
    '',
    '',
    calibrationText(person, language),
  ])
  return [headingsOf(FORECAST_WORDS[language].people), ...lines]
}

/** Who is not named. */
const NOBODY = '–'

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

function problemLines({ problems }: CheckInLog, language: Language): Cell[][] {
  if (problems.length === 0) return []
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) =>
      padded(logRowText(problem.row, language), problem.seen, logProblemText(problem, language)),
    )
  const more = problems.length - MOST_PROBLEMS
  if (more > 0) lines.push(padded(moreText(more, language), '', ''))
  return [headingsOf(FORECAST_WORDS[language].rows), ...lines]
}

function padded(first: string, second: string, last: string): Cell[] {
  const cells = Array.from({ length: WIDTH }, () => '')
  return [first, second, ...cells.slice(3), last]
}

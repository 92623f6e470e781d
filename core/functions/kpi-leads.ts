import type { Grid } from '../cells/cell'
import { leadOf } from '../kpi/leads'
import type { Lagged } from '../series/lagged'
import { leadText } from '../text/leads/lead-text'
import { LEAD_WORDS } from '../text/leads/lead.words'
import { languageOfList, nameIn, seriesIn, seriesParam, settingsOf } from './kpi-lists'
import { OkrError } from './okr-error'
import { optional, required } from './param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'KPI_LEADS'

const leadingParam = required('text', 'leading', 'The name of the KPI that may move first.')
const laggingParam = required('text', 'lagging', 'The name of the KPI that may follow.')
const mostParam = optional(
  'number',
  'most',
  'The longest lag to try, in periods of the series; without it a quarter of its length.',
)

const SERIES: Grid = [
  ['Date', 'Demos', 'Orders'],
  [46027, 3, 20],
  [46034, 9, 26],
  [46041, 2, 26],
  [46048, 7, 38],
  [46055, 4, 24],
  [46062, 8, 34],
  [46069, 1, 28],
  [46076, 6, 36],
  [46083, 9, 22],
  [46090, 3, 32],
  [46097, 5, 38],
  [46104, 8, 26],
  [46111, 2, 30],
  [46118, 6, 36],
  [46125, 4, 24],
]

export const kpiLeads: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'Whether one KPI moves before another, and how long before: on their changes, allowing for chance and for every lag tried.',
  forms: [
    form(
      [seriesParam, leadingParam, laggingParam, mostParam],
      ([rows, leading, lagging, most], workbook): Result => {
        const settings = settingsOf(NAME, { workbook })
        const series = seriesIn(NAME, rows, settings)
        const names = { leading: nameIn(NAME, series, leading), lagging: nameIn(NAME, series, lagging) }
        if (most !== undefined && !(most >= 0)) throw wrongMost(most)
        const lead = leadOf(series.of(names.leading), series.of(names.lagging), most)
        const language = languageOfList(rows, series, settings)
        return [
          [...LEAD_WORDS[language].headings],
          [...figuresOf(lead.lagged), leadText(lead, names, language)],
        ]
      },
    ),
  ],
  returns:
    'A heading and one row: the lag in periods, the correlation of the changes by rank, its 95 % from and to, how often ' +
    'chance alone would show as much at any of the lags tried, and a verdict. Up to 5 % counts as shown.',
  examples: [
    {
      args: [SERIES, 'Demos', 'Orders'],
      result: [
        ['Lag in periods', 'Correlation', 'From (95 %)', 'To (95 %)', 'By chance alone', 'Verdict'],
        [
          2,
          0.999,
          0.976,
          1,
          2.68e-8,
          'Demos moves 2 weeks before Orders, in the same direction. Chance alone would show that in < 0.1 % of cases.',
        ],
      ],
    },
  ],
})

/** Digits of a correlation that are not noise. */
const DIGITS = 3

function figuresOf(lagged: Lagged | undefined): (string | number)[] {
  if (lagged === undefined) return ['', '', '', '', '']
  const { lag, correlation, from, to, p } = lagged
  return [lag, ...[correlation, from, to, p].map((value) => Number(value.toPrecision(DIGITS)))]
}

function wrongMost(most: number): OkrError {
  return new OkrError('wrong-arguments', `${NAME}: most must be 0 or more, but it is ${most}.`)
}

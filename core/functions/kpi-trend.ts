import type { Grid } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import { movementOf } from '../kpi/movement'
import { knownOn } from '../series/series'
import { headingsOf } from '../text/headings-of'
import { problemText, verdictText } from '../text/kpi/kpi-text'
import { KPI_WORDS } from '../text/kpi/kpi.words'
import { languageOfList, nameIn, seriesIn, seriesParam, settingsOf } from './kpi-lists'
import { optional } from './param'
import { settingsParam } from './rows-param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { todayOf, todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'KPI_TREND'

const SERIES: Grid = [
  ['KPI', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
  ['Subscribers', 100, 111, 119, 131, 142, 150, 161, 170],
  ['Complaints', 12, 14, 13, 12, 13, 12, 14, 13],
  ['Referrals', '', '', '', '', '', '', 3, 4],
]

const HEADINGS = ['KPI trend', 'Moves', 'Per period', 'Number of periods', 'In words']

export const kpiTrend: SheetFunction = defineFunction({
  name: NAME,
  summary: `Whether each KPI rises, falls or stagnates, judged against its own noise. ${WHEN_RECALCULATED}`,
  forms: [
    form(
      [
        seriesParam,
        optional('text', 'kpi', 'The name or id of one KPI; without it all of them.'),
        settingsParam,
        todayParam,
      ],
      ([rows, kpi, given, today], workbook): Result => {
        const settings = settingsOf(NAME, { settings: given, workbook })
        const series = seriesIn(NAME, rows, settings)
        const day = dayNumber(todayOf(NAME, { today, settings, workbook }))
        const language = languageOfList(rows, series, settings)
        const { trend, ways } = KPI_WORDS[language]
        const names = kpi === undefined ? series.names : [nameIn(NAME, series, kpi)]
        const { stagnantAfter } = settings
        const lines = names.map((name) => {
          const movement = movementOf(knownOn(series.of(name), day), { stagnantAfter })
          const { way, isStagnant, perPeriod = '', periods } = movement
          const shown = ways[isStagnant ? 'stagnant' : way]
          return [name, shown, perPeriod, periods, verdictText(movement, language, stagnantAfter)]
        })
        const problem = problemText({ grid: rows, headerRow: series.headerRow }, series.problems, language)
        return [headingsOf(trend), ...lines, ...(problem === '' ? [] : [['', '', '', '', problem]])]
      },
    ),
  ],
  returns:
    'A heading and a row for each KPI: how it moves, by how much a period (the middle of all slopes between two values of ' +
    'the last 12 periods), over how many periods, and that in words. A trend is called only beyond the noise of the KPI; it ' +
    'stagnates when the last 4 periods, or as many as the settings say, moved no more than that. A last line tells of values ' +
    'that cannot be read.',
  examples: [
    {
      args: [SERIES, '', '', '2026-10-01'],
      result: [
        HEADINGS,
        ['Subscribers', 'rising', 10, 7, 'Rises by 10 a period, clearly beyond its noise of 1.38.'],
        ['Complaints', 'stagnant', 0, 7, 'No movement beyond its noise of 1.35 in 4 periods.'],
        ['Referrals', 'not enough data', '', 0, 'A trend needs values of 6 periods.'],
      ],
    },
  ],
})

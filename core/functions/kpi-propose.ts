import type { Grid } from '../cells/cell'
import { proposalsFor } from '../kpi/propose'
import { scoredNodes } from '../score/scored-nodes'
import { proposalLines } from '../text/propose/propose-text'
import { kpisParam, readKpiCall, seriesParam } from './kpi-lists'
import { optional } from './param'
import { okrsOf, settingsParam } from './rows-param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'KPI_PROPOSE'

const rowsIfAnyParam = optional(
  'rows',
  'rows',
  'Your OKR rows with their header row: what they work on needs no proposal.',
)

const KPIS: Grid = [
  ['KPI', 'Target', 'Feeds', 'Direction'],
  ['Churn', 4, '', 'decrease'],
  ['Answers within a day', 90, 'Churn', 'increase'],
]

const SERIES: Grid = [
  ['Date', 'Churn', 'Answers within a day'],
  ['2026-08-31', 5.9, 61],
  ['2026-09-30', 6.1, 60],
]

export const kpiPropose: SheetFunction = defineFunction({
  name: NAME,
  summary: `A draft for each KPI that is unhealthy or stagnant and that no objective works on: an objective with key results. ${WHEN_RECALCULATED}`,
  forms: [
    form(
      [kpisParam, seriesParam, rowsIfAnyParam, settingsParam, todayParam],
      ([kpis, dated, rows, given, today], workbook): Result => {
        const options = { settings: given, workbook, today }
        const call = readKpiCall(NAME, { kpis, series: dated, ...options })
        const { list, series, day, settings, language } = call
        const proposals = proposalsFor({
          kpis: list.kpis,
          series,
          nodes: rows === undefined ? [] : scoredNodes(okrsOf(NAME, rows, options).tree),
          settings,
          today: day,
        })
        return proposalLines(proposals, language, settings.stagnantAfter)
      },
    ),
  ],
  returns:
    'Rows to copy into your OKRs: objective, key result, start, target, due and why. A KPI is drafted for when its last two ' +
    'values are unhealthy or it is stagnant below its target; key results come from the KPIs that feed it, that were seen ' +
    'to move before it, or that are leading ones of its perspective.',
  examples: [
    {
      args: [KPIS, SERIES, '', '', '2026-10-05'],
      result: [
        ['Draft objective', 'Key result', 'Start', 'Target', 'Due', 'Because'],
        [
          'Bring Churn to a healthy level',
          '',
          '',
          '',
          '2026-12-31',
          'Churn is unhealthy for the second time in a row, and no objective works on it.',
        ],
        ['', 'Raise Answers within a day', 60, 90, '2026-12-31', 'It feeds Churn.'],
      ],
    },
  ],
})

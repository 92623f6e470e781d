import { type Grid, cellText } from '../cells/cell'
import { isoOfDayNumber } from '../cells/day-number'
import { healthOf, type KpiHealth } from '../kpi/health'
import type { ListProblem } from '../kpi/kpi'
import type { KpiList } from '../kpi/read-kpis'
import { pushTo } from '../score/push-to'
import type { Language } from '../table/table-language'
import { headingsOf } from '../text/headings-of'
import { problemText, type RemarksAbout, remarksOf, targetCell } from '../text/kpi/kpi-text'
import { KPI_WORDS } from '../text/kpi/kpi.words'
import { kpisParam, readKpiCall, seriesIfAnyParam } from './kpi-lists'
import { settingsParam } from './rows-param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'KPI_HEALTH'

const KPIS: Grid = [
  ['KPI', 'Direction', 'Target', 'Current', 'Frequency'],
  ['Revenue, k€', 'increase', 100, 95, ''],
  ['Tickets waiting', 'decrease', 40, 65, 'monthly'],
  ['Share of answers in a day', '', '≥ 95 %', '', ''],
]

const SERIES: Grid = [
  ['KPI', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
  ['Tickets waiting', 120, 111, 101, 92, 80, 71, 60],
]

const HEADINGS = ['KPI health', 'Value', 'Target', 'Health', 'Trend', 'Last day', 'Remark']

export const kpiHealth: SheetFunction = defineFunction({
  name: NAME,
  summary: `How each KPI stands to its target, how it moves, and whether its value is old. ${WHEN_RECALCULATED}`,
  forms: [
    form(
      [kpisParam, seriesIfAnyParam, settingsParam, todayParam],
      ([kpis, rows, given, today], workbook): Result => {
        const call = readKpiCall(NAME, { kpis, series: rows, today, settings: given, workbook })
        const { list, series, day, settings, language } = call
        const health = list.kpis.map((kpi) => healthOf(kpi, series.of(kpi), { day, settings }))
        const source = { grid: rows ?? [], headerRow: series.headerRow }
        const unread = problemText(source, series.problems, language)
        return [
          headingsOf(KPI_WORDS[language].health),
          ...linesOf(health, { list, kpis, day, language, settings }),
          ...(unread === '' ? [] : [['', '', '', '', '', '', unread]]),
        ]
      },
    ),
  ],
  returns:
    'A heading and a row for each KPI: value, target, health, trend, day of the value, remark. Healthy is from 90 % of the ' +
    'target, watch from 70 %, unless settings or the columns Healthy from and Watch from say otherwise. An unhealthy KPI ' +
    'whose trend goes the right way is recovering; a healthy one whose value is overdue by more than three days is stale. A last ' +
    'line tells of values that cannot be read.',
  examples: [
    {
      args: [KPIS, SERIES, '', '2026-10-01'],
      result: [
        HEADINGS,
        ['Revenue, k€', 95, 100, 'healthy', 'not enough data', '', ''],
        [
          'Tickets waiting',
          60,
          40,
          'recovering',
          'improving',
          '2026-09-30',
          '“Current” says 65; the dated value holds.',
        ],
        [
          'Share of answers in a day',
          '',
          0.95,
          'no data',
          'not enough data',
          '',
          'Read from the target: more is better.',
        ],
      ],
    },
  ],
})

interface Answering {
  readonly list: KpiList
  readonly kpis: Grid
  readonly day: number
  readonly language: Language
  readonly settings: { readonly stagnantAfter?: number }
}

function linesOf(health: readonly KpiHealth[], answering: Answering): (string | number)[][] {
  const { list, kpis, day, language, settings } = answering
  const currentHeader = cellText(kpis[(list.headerRow ?? 1) - 1]?.[list.currentColumn ?? -1])
  const about = { language, today: day, stagnantAfter: settings.stagnantAfter, currentHeader }
  const source = { grid: kpis, headerRow: list.headerRow }
  const problems = byRow(list.problems)
  return health.map((one) => {
    const problem = problemText(source, problems.get(one.kpi.row) ?? [], language)
    return lineOf(one, problem, about)
  })
}

function byRow(problems: readonly ListProblem[]): ReadonlyMap<number, readonly ListProblem[]> {
  const rows = new Map<number, ListProblem[]>()
  for (const problem of problems) pushTo(rows, problem.row, problem)
  return rows
}

function lineOf(health: KpiHealth, problem: string, about: RemarksAbout): (string | number)[] {
  const { kpi, state, value = '', day, trend } = health
  const { states, ways } = KPI_WORDS[about.language]
  return [
    kpi.name,
    value,
    targetCell(kpi, about.language),
    states[state],
    ways[trend.isStagnant ? 'stagnant' : trend.way],
    day === undefined ? '' : isoOfDayNumber(day),
    [problem, ...remarksOf(health, about)].filter((text) => text !== '').join(' '),
  ]
}

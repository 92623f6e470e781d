import type { Grid } from '../cells/cell'
import { healthOf, type HealthState } from '../kpi/health'
import { perspectiveNames } from '../kpi/perspectives'
import { type PerspectiveCard, scorecardOf } from '../kpi/scorecard'
import type { ScoredTree } from '../score/scored-tree'
import type { Language } from '../table/table-language'
import { headingsOf } from '../text/headings-of'
import { KPI_WORDS } from '../text/kpi/kpi.words'
import { kpisParam, readKpiCall, seriesIfAnyParam } from './kpi-lists'
import { optional } from './param'
import { answered, okrsOf, settingsParam } from './rows-param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'KPI_SCORECARD'

const KPIS: Grid = [
  ['KPI', 'Perspective', 'Target', 'Current'],
  ['Gross margin', 'Financial', 0.4, 0.38],
  ['Promoters', 'Customer', 0.6, 0.45],
  ['Training hours', 'Learning and growth', 6, 2],
]

const ROWS: Grid = [
  ['Objective', 'Key Result', 'Perspective', 'KPI', 'Target', 'Current'],
  ['Customers recommend us', 'Share of promoters', '', 'Promoters', 0.6, ''],
  ['Faster deliveries', 'Orders on time', 'Internal process', '', 10, 5],
]

const HEADINGS = [
  'Scorecard',
  'Number of objectives',
  'OKR score',
  'Number of KPIs',
  'Healthy',
  'Watch',
  'Unhealthy',
  'Not judged',
  'Gap',
]

export const kpiScorecard: SheetFunction = defineFunction({
  name: NAME,
  summary: `The balanced scorecard: per perspective its objectives by progress, its KPIs by health, and what is missing. ${WHEN_RECALCULATED}`,
  forms: [
    form(
      [
        kpisParam,
        seriesIfAnyParam,
        optional('rows', 'rows', 'Your OKR rows with their header row, such as OKRs!A1:K.'),
        settingsParam,
        todayParam,
      ],
      ([kpis, dated, rows, given, today], workbook) => {
        const call = readKpiCall(NAME, { kpis, series: dated, today, settings: given, workbook })
        const { list, series, day, settings, language } = call
        const health = list.kpis.map((kpi) => healthOf(kpi, series.of(kpi), { day, settings }))
        const fed = { settings: given, workbook, today, feeding: () => ({ kpis: list.kpis, series }) }
        const tree = rows === undefined ? undefined : okrsOf(NAME, rows, fed).tree
        return answerOf(scorecardOf({ health, tree, settings }), {
          language,
          names: perspectiveNames(language, settings),
          tree,
        })
      },
    ),
  ],
  returns:
    'A heading and a row for each of the four perspectives, which the setting Perspectives renames: objectives, their score, ' +
    'KPIs, how many of them are healthy, to watch, unhealthy (recovering ones too) and not judged, and the gap. An objective ' +
    'counts where its row says, else where its key results do, by their own cell or by their KPI.',
  examples: [
    {
      args: [KPIS, '', ROWS, '', '2026-10-01'],
      result: [
        HEADINGS,
        ['Financial', 0, '', 1, 1, 0, 0, 0, 'Watched, but no objective'],
        ['Customer', 1, 0.75, 1, 0, 1, 0, 0, ''],
        ['Internal process', 1, 0.5, 0, 0, 0, 0, 0, 'Objectives, but no KPI'],
        ['Learning & growth', 0, '', 1, 0, 0, 1, 0, 'Watched, but no objective'],
      ],
    },
  ],
})

interface Answering {
  readonly language: Language
  readonly names: readonly string[]
  readonly tree: ScoredTree | undefined
}

function answerOf(cards: readonly PerspectiveCard[], { language, names, tree }: Answering): Result {
  const { scorecard, gaps, none } = KPI_WORDS[language]
  const lines = cards.map(({ perspective, goals, score, measures, health, gap }) => {
    const count = (...states: readonly HealthState[]): number =>
      states.reduce((sum, state) => sum + (health[state] ?? 0), 0)
    return [
      perspective === undefined ? none : (names[perspective] ?? ''),
      goals,
      score === undefined || tree === undefined ? '' : answered(tree, score),
      measures,
      count('healthy'),
      count('watch'),
      count('unhealthy', 'recovering'),
      count('stale', 'no-data', 'no-target'),
      gap === undefined ? '' : gaps[gap],
    ]
  })
  return [headingsOf(scorecard), ...lines]
}

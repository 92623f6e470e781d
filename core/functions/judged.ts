import { knownFrom } from '../bets/evidence'
import { judgeBet, type Verdict } from '../bets/judge-bet'
import { readBets } from '../bets/read-bets'
import { cellText } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import { healthOf, type HealthState } from '../kpi/health'
import { readKpis } from '../kpi/read-kpis'
import { type KpiSeries, readSeries } from '../kpi/read-series'
import type { ScoredTree } from '../score/scored-tree'
import type { SnapshotBet, SnapshotKpi, SnapshotTone } from '../snapshot/snapshot'
import type { Judged } from '../snapshot/to-snapshot'
import { typedNumber } from '../snapshot/typed-number'
import { BET_WORDS } from '../text/bets/bet.words'
import { KPI_WORDS } from '../text/kpi/kpi.words'
import { languageFor } from '../text/words/words-of'
import { readCheckInLog } from '../time/check-in-log'
import { forecastsOf } from '../time/forecasts'
import { loggedContext } from '../time/logged-context'
import { judge } from '../time/statuses'
import type { OwnLists } from './own-lists'

/** All that the workbook's lists say about its OKRs on a day, `YYYY-MM-DD`. */
export function judgedBy(tree: ScoredTree, lists: OwnLists, today: string): Judged {
  const day = dayNumber(today)
  const log = lists.log === undefined ? undefined : readCheckInLog(lists.log, tree, day)
  const series = readSeries(lists.series ?? [], tree.settings)
  return {
    today,
    judgement: judge(tree, loggedContext(log, today)),
    forecasts: log === undefined ? new Map() : forecastsOf(tree, log, day),
    kpis: kpisOf(tree, lists, { series, day }),
    bets: betsOf(tree, lists, { series, day }),
  }
}

interface Known {
  readonly series: KpiSeries
  readonly day: number
}

const TONE_OF_HEALTH: Readonly<Record<HealthState, SnapshotTone>> = {
  healthy: 'good',
  watch: 'watch',
  recovering: 'watch',
  stale: 'watch',
  unhealthy: 'bad',
  'no-data': 'neutral',
  'no-target': 'neutral',
}

function kpisOf(tree: ScoredTree, { kpis = [] }: OwnLists, { series, day }: Known): SnapshotKpi[] {
  const { settings } = tree
  const { states } = KPI_WORDS[languageFor(tree)]
  return readKpis(kpis, settings).kpis.map((kpi) => {
    const { state, value } = healthOf(kpi, series.of(kpi), { day, settings })
    return {
      row: kpi.row,
      name: kpi.name,
      perspective: kpi.perspective ?? null,
      value: value === undefined ? null : typedNumber(kpi, value),
      target: kpi.target === undefined ? null : typedNumber(kpi, kpi.target),
      unit: kpi.isPercent ? '%' : (kpi.unit ?? null),
      health: states[state],
      tone: TONE_OF_HEALTH[state],
    }
  })
}

const TONE_OF_VERDICT: Readonly<Record<Verdict, SnapshotTone>> = {
  supported: 'good',
  partly: 'watch',
  refuted: 'bad',
  'not enough evidence': 'neutral',
  'not yet due': 'neutral',
}

function betsOf(tree: ScoredTree, { bets = [] }: OwnLists, { series, day }: Known): SnapshotBet[] {
  const { names, evidence } = knownFrom(series, tree, day)
  const { verdicts, notRead } = BET_WORDS[languageFor(tree)]
  return readBets(bets, { settings: tree.settings, names }).lines.map((line): SnapshotBet => {
    if ('code' in line) return { row: line.row, bet: cellText(line.seen), verdict: notRead, tone: 'neutral' }
    const { verdict } = judgeBet(line, evidence)
    const { row, title } = line
    return { row, bet: title, verdict: verdicts[verdict], tone: TONE_OF_VERDICT[verdict] }
  })
}

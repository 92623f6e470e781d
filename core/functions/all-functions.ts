import { kpiHealth } from './kpi-health'
import { kpiLeads } from './kpi-leads'
import { kpiPropose } from './kpi-propose'
import { kpiScorecard } from './kpi-scorecard'
import { kpiTrend } from './kpi-trend'
import { kpiValue } from './kpi-value'
import { okrAlignment } from './okr-alignment'
import { okrAdvise } from './okr-advise'
import { okrAudit } from './okr-audit'
import { okrBets } from './okr-bets'
import { okrCheck } from './okr-check'
import { okrExpected } from './okr-expected'
import { okrExplain } from './okr-explain'
import { okrForecast } from './okr-forecast'
import { okrGrade } from './okr-grade'
import { okrParse } from './okr-parse'
import { okrProgress } from './okr-progress'
import { okrScore } from './okr-score'
import { okrScores } from './okr-scores'
import { okrStatus } from './okr-status'
import { okrStatuses } from './okr-statuses'
import { okrSummary } from './okr-summary'
import { okrTree } from './okr-tree'
import type { SheetFunction } from './sheet-function'

/** Every custom function, in the order of the reference. */
export const ALL_FUNCTIONS: readonly SheetFunction[] = [
  okrScore,
  okrScores,
  okrTree,
  okrStatus,
  okrStatuses,
  okrExpected,
  okrProgress,
  okrExplain,
  okrSummary,
  okrAudit,
  okrCheck,
  okrAlignment,
  okrParse,
  kpiHealth,
  kpiValue,
  kpiTrend,
  kpiScorecard,
  okrForecast,
  okrGrade,
  okrBets,
  kpiLeads,
  okrAdvise,
  kpiPropose,
]

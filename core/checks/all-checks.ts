import type { Check, KpiCheck } from './check'
import { duplicateTitles } from './duplicate-titles'
import { kpiNoOwner } from './kpi-no-owner'
import { kpiNoTarget } from './kpi-no-target'
import { kpiNoUse } from './kpi-no-use'
import { noBaseline } from './no-baseline'
import { noDueDate } from './no-due-date'
import { noKpi } from './no-kpi'
import { noNumber } from './no-number'
import { noOwner } from './no-owner'
import { noParent } from './no-parent'
import { skippedLevel } from './skipped-level'
import { smart } from './smart'
import { strength } from './strength'
import { alignmentHealth } from './alignment-health'
import { cycleMismatch } from './cycle-mismatch'
import { doneEarly } from './done-early'
import { pastDue } from './past-due'
import { stale } from './stale'
import { tooFewKeyResults } from './too-few-key-results'
import { tooFewObjectives } from './too-few-objectives'
import { tooManyKeyResults } from './too-many-key-results'
import { tooManyKpis } from './too-many-kpis'
import { tooManyObjectives } from './too-many-objectives'
import { unknownKpi } from './unknown-kpi'
import { unreadDay } from './unread-day'
import { unreadPhases } from './unread-phases'
import { weightsThatMiss } from './weights-that-miss'
import { WORDING_CHECKS } from './wording/wording-checks'

/** Every check of OKR rows, in the order of the reference. */
export const ALL_CHECKS: readonly Check[] = [
  tooFewObjectives,
  tooManyObjectives,
  tooFewKeyResults,
  tooManyKeyResults,
  noOwner,
  noDueDate,
  noNumber,
  noBaseline,
  noKpi,
  unknownKpi,
  weightsThatMiss,
  duplicateTitles,
  noParent,
  skippedLevel,
  alignmentHealth,
  cycleMismatch,
  unreadDay,
  unreadPhases,
  stale,
  pastDue,
  doneEarly,
  ...WORDING_CHECKS,
  smart,
]

/** Every check of a list of KPIs. */
export const KPI_CHECKS: readonly KpiCheck[] = [kpiNoTarget, kpiNoOwner, kpiNoUse, tooManyKpis]

/** Everything that has a sentence and can be switched off. */
export const NAMED_CHECKS: readonly Omit<Check, 'find'>[] = [...ALL_CHECKS, ...KPI_CHECKS, strength]

import { alignmentHealth } from './alignment-health'
import type { Check, CheckFinding, CheckInput } from './check'
import { doneEarly } from './done-early'
import { noKpi } from './no-kpi'
import { pastDue } from './past-due'
import { stale } from './stale'
import type { StrengthInput } from './strength'
import { tooFewObjectives } from './too-few-objectives'
import { tooManyObjectives } from './too-many-objectives'
import { unknownKpi } from './unknown-kpi'
import { unreadPhases } from './unread-phases'

/** About the objectives together, and not about the one in whose row they are said. */
const OF_SHEET: ReadonlySet<unknown> = new Set([tooFewObjectives, tooManyObjectives, alignmentHealth])

/** They find nothing where there is no list of KPIs, and where there is no clock. */
const OF_KPIS: ReadonlySet<unknown> = new Set([noKpi, unknownKpi])
const OF_DAYS: ReadonlySet<unknown> = new Set([unreadPhases, stale, pastDue, doneEarly])

/** What says how strong an objective is: what could not be made is not passed. */
export function strengthInput(
  { nodes, tree, today, kpis = [] }: CheckInput,
  checks: readonly Check[],
  findings: readonly CheckFinding[],
): StrengthInput {
  const made = checks.filter(
    (check) =>
      !OF_SHEET.has(check) &&
      (kpis.length > 0 || !OF_KPIS.has(check)) &&
      (today !== undefined || !OF_DAYS.has(check)),
  ).length
  const found = findings.filter(({ check }) => !OF_SHEET.has(check))
  return { nodes, headerRow: tree.table.headerRow, found, made }
}

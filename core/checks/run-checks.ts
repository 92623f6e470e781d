import type { KpiField } from '../kpi/kpi-header.words'
import { ALL_CHECKS, KPI_CHECKS } from './all-checks'
import type { CheckFinding, CheckInput, Finding, KpiCheckInput } from './check'
import { type ChecksOff, checksLeftOn } from './checks-off'
import { strength } from './strength'
import { strengthInput } from './strength-input'

/** What all checks find that the settings leave on, check after check. */
export function runChecks(input: CheckInput, settings: ChecksOff): readonly CheckFinding[] {
  const checks = checksLeftOn(ALL_CHECKS, settings)
  const findings = checks.flatMap((check) => found(check, check.find(input)))
  const judged = strengthInput(input, checks, findings)
  return [
    ...findings,
    ...checksLeftOn([strength], settings).flatMap((check) => found(check, check.find(judged))),
  ]
}

/** The same for a list of KPIs; the rows are those of the list. */
export function runKpiChecks(input: KpiCheckInput, settings: ChecksOff): readonly CheckFinding<KpiField>[] {
  return checksLeftOn(KPI_CHECKS, settings).flatMap((check) => found(check, check.find(input)))
}

function found<F extends string>(
  check: CheckFinding['check'],
  findings: readonly Finding<F>[],
): CheckFinding<F>[] {
  return findings.map((finding) => ({ ...finding, check }))
}

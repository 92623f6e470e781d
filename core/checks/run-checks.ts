import type { KpiField } from '../kpi/kpi-header.words'
import type { Field } from '../table/field'
import { ALL_CHECKS, KPI_CHECKS } from './all-checks'
import type { Check, CheckInput, Finding, KpiCheckInput } from './check'
import { type ChecksOff, checksLeftOn } from './checks-off'
import { strength } from './strength'
import { strengthInput } from './strength-input'

/** What a check says about one place. */
export interface CheckFinding<F extends string = Field> extends Finding<F> {
  readonly check: Pick<Check, 'name' | 'severity'>
}

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

import { ALL_CHECKS } from './all-checks'
import type { Check, CheckInput, Finding } from './check'
import { type ChecksOff, checksLeftOn } from './checks-off'

/** What a check says about one place. */
export interface CheckFinding extends Finding {
  readonly check: Pick<Check, 'name' | 'severity' | 'texts'>
}

/** What all checks find that the settings leave on, check after check. */
export function runChecks(input: CheckInput, settings: ChecksOff): readonly CheckFinding[] {
  return checksLeftOn(ALL_CHECKS, settings).flatMap((check) =>
    check.find(input).map((finding) => ({ ...finding, check })),
  )
}

import type { SettingsIssue } from '../score/read-settings'
import type { Issue } from '../table/issue'

/** A problem of the settings as an issue, so that it has its sentences where all others have theirs. */
export function settingsIssue({ code, row, seen, setting, nearest }: SettingsIssue): Issue {
  return {
    code,
    severity: 'error',
    row,
    seen,
    ...(setting === undefined ? {} : { rule: setting }),
    ...(nearest === undefined ? {} : { nearest }),
  }
}

import type { Grid } from '../cells/cell'
import { roundFor } from '../score/dialects/round-for'
import type { FeedingKpis } from '../kpi/feed-key-results'
import type { Okrs, ReadOptions } from '../score/read-okrs'
import type { SettingsReading } from '../score/read-settings'
import type { ScoredTree } from '../score/scored-tree'
import type { Issue } from '../table/issue'
import { sentenceOf } from '../text/sentences'
import { settingsIssue } from '../text/settings-issue'
import { readFedOkrs } from './fed-okrs'
import { OkrError } from './okr-error'
import { optional, type Param, required } from './param'
import type { Workbook } from './sheet-function'
import { todayOf } from './today-param'

export const rowsParam: Param<'rows', false> = required(
  'rows',
  'rows',
  'Your OKR rows with their header row, such as OKRs!A1:K.',
)

export const settingsParam: Param<'settings', true> = optional(
  'settings',
  'settings',
  'The name of a dialect, such as "viva", or a range of names and values, such as Settings!A1:B.',
)

/** What a call brings beside its rows. */
export interface Call {
  readonly settings?: (SettingsReading & { readonly isName?: boolean }) | undefined
  readonly workbook: Workbook
  /** The day that KPIs feed key results by, where the call gives one. */
  readonly today?: string | undefined
  /** The KPIs of the call, where it gives some. */
  readonly feeding?: (() => FeedingKpis) | undefined
}

/** The OKRs of a range, or an error that says why it cannot be read as one. */
export function okrsOf(functionName: string, rows: Grid, call: Call): Okrs {
  const { okrs, problem } = readFedOkrs(rows, optionsOf(functionName, call), call)
  if (okrs === undefined) throw unreadable(functionName, problem)
  return okrs
}

/** The same with the day to judge by, which something must say. */
export function datedOkrsOf(functionName: string, rows: Grid, call: Call): Okrs & { readonly today: string } {
  const okrs = okrsOf(functionName, rows, call)
  return { ...okrs, today: todayOf(functionName, { ...call, settings: okrs.tree.settings }) }
}

/** A dialect that there is not is a wrong call; a wrong row of a Settings range is for OKR_CHECK. */
export function optionsOf(functionName: string, { settings, workbook }: Call): ReadOptions {
  const [wrong] = settings?.isName === true ? settings.issues : []
  if (wrong !== undefined)
    throw new OkrError('unknown-dialect', `${functionName}: ${sentenceOf(settingsIssue(wrong))}`)
  return { settings: settings?.settings, locale: () => workbook.locale?.() }
}

/** A score as it is answered: the dialect may round it. */
export function answered({ settings }: ScoredTree, score: number): number {
  return roundFor(settings.rounding, score)
}

function unreadable(functionName: string, issue: Issue): OkrError {
  const code = issue.code === 'empty-range' ? 'empty-range' : 'no-header'
  return new OkrError(code, `${functionName}: ${sentenceOf(issue)}`)
}

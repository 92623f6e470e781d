import type { JudgementSettings } from '../score/judgement-settings'
import { OkrError } from './okr-error'
import { optional, type Param } from './param'
import type { Workbook } from './sheet-function'

export const todayParam: Param<'day', true> = optional(
  'day',
  'today',
  'The day to judge by, from a cell; without it that of the settings, or the day of the calculation in the spreadsheet’s time zone.',
)

/** Stands in the summary of each function that the clock matters to. */
export const WHEN_RECALCULATED = 'Sheets calculates again when an argument changes, not at midnight.'

/** What may say which day it is, first to last. */
export interface Clock {
  readonly today?: string | undefined
  readonly settings?: JudgementSettings | undefined
  readonly workbook: Workbook
}

/** The day to judge by, as `YYYY-MM-DD`; undefined where nothing says it. */
export function dayOf({ today, settings, workbook }: Clock): string | undefined {
  return today ?? settings?.today ?? workbook.today?.()
}

/** The same, where nothing can be said without it. */
export function todayOf(functionName: string, clock: Clock): string {
  const day = dayOf(clock)
  if (day !== undefined) return day
  throw new OkrError(
    'wrong-arguments',
    `${functionName}: today is missing. Give it a day such as 2026-12-31.`,
  )
}

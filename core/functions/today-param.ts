import { OkrError } from './okr-error'
import { optional, type Param } from './param'
import type { Workbook } from './sheet-function'

export const todayParam: Param<'day', true> = optional(
  'day',
  'today',
  'The day to judge by, from a cell; without it the day of the calculation in the spreadsheet’s time zone.',
)

/** Stands in the summary of each function that the clock matters to. */
export const WHEN_RECALCULATED = 'Sheets calculates again when an argument changes, not at midnight.'

/** The day to judge by, as `YYYY-MM-DD`. */
export function todayOf(functionName: string, today: string | undefined, workbook: Workbook): string {
  const day = today ?? workbook.today?.()
  if (day !== undefined) return day
  throw new OkrError(
    'wrong-arguments',
    `${functionName}: today is missing. Give it a day such as 2026-12-31.`,
  )
}

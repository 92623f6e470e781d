import { dayNumber } from '../cells/day-number'
import { readDay } from '../cells/day'
import type { JudgementSettings } from '../score/judgement-settings'
import type { TableRow } from '../table/table'
import { type CycleSettings, readCycle } from './cycle'

/** Days as `dayNumber` counts them, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

type DaysCounted = NonNullable<JudgementSettings['days']>

/**
 * The days in which a row is worked on. Its own start date and due date hold before its cycle, and that before the cycle
 * of the settings. Undefined where an end is not known, or where it ends before it begins.
 */
export function spanOf(
  { begin, due, cycle }: Pick<TableRow, 'begin' | 'due' | 'cycle'>,
  settings: CycleSettings,
): Span | undefined {
  const text = cycle ?? settings.cycle
  const named = text === undefined ? undefined : readCycle(text, settings)
  const last = lastOf(due, settings) ?? named?.last
  if (last === undefined) return undefined
  // What was due before its cycle began was to be done by then.
  const first = begin === undefined ? named && Math.min(named.first, last) : dayNumber(begin)
  return first === undefined || first > last ? undefined : { first, last }
}

/** A due date may name a period too: what is due in Q4 is due on its last day. */
function lastOf(due: string | undefined, settings: CycleSettings): number | undefined {
  if (due === undefined) return undefined
  const day = readDay(due)
  return day.kind === 'day' ? dayNumber(day.iso) : readCycle(due, settings)?.last
}

/**
 * The share of a span that has gone by: 0 on its first day and before it, 1 on its last day and after it, so that all of
 * it is expected on the last day. A span of one day is over on that day. Working days are Monday to Friday; where none
 * comes after the first day, all days count.
 */
export function elapsed({ first, last }: Span, today: number, days: DaysCounted = 'calendar'): number {
  if (today >= last) return 1
  if (today <= first) return 0
  const all = days === 'working' ? workingDays(last) - workingDays(first) : 0
  if (all === 0) return (today - first) / (last - first)
  return (workingDays(today) - workingDays(first)) / all
}

/** Day 0, 1899-12-30, was a Saturday, so day 2 is a Monday. */
const MONDAY = 2

/** Working days from day 2 up to a day, that day included. */
function workingDays(day: number): number {
  const weeks = Math.floor((day - MONDAY) / 7)
  return weeks * 5 + Math.min(5, day - MONDAY - weeks * 7 + 1)
}

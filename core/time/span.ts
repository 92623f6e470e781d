import { readDay } from '../cells/day'
import { dayNumber } from '../cells/day-number'
import type { JudgementSettings } from '../score/judgement-settings'
import type { TableRow } from '../table/table'
import { type CycleSettings, readCycle } from './cycle'

/** Days as `dayNumber` counts them, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** What a row says about its days. */
export type RowDays = Pick<TableRow, 'begin' | 'due' | 'cycle'>

/** Reads the days that a text names. */
export type CycleReader = (text: string) => Span | undefined

/**
 * The days in which a row is worked on. Its own start date and due date hold before its cycle, and that before the cycle
 * of the settings. Undefined where an end is not known, or where it ends before it begins.
 */
export function spanOf(row: RowDays, settings: CycleSettings): Span | undefined {
  const read: CycleReader = (text) => readCycle(text, settings)
  return spanWithin(row, settings.cycle === undefined ? undefined : read(settings.cycle), read)
}

/** The same, where `around` holds for a row that names no cycle. */
export function spanWithin(
  { begin, due, cycle }: RowDays,
  around: Span | undefined,
  read: CycleReader,
): Span | undefined {
  const named = cycle === undefined ? around : read(cycle)
  const last = lastOf(due, read) ?? named?.last
  if (last === undefined) return undefined
  // What was due before its cycle began was to be done by then.
  const first = begin === undefined ? named && Math.min(named.first, last) : dayNumber(begin)
  return first === undefined || first > last ? undefined : { first, last }
}

/** A due date may name a period too: what is due in Q4 is due on its last day. */
function lastOf(due: string | undefined, read: CycleReader): number | undefined {
  if (due === undefined) return undefined
  const day = readDay(due)
  return day.kind === 'day' ? dayNumber(day.iso) : read(due)?.last
}

/** From the first day of both to the last. */
export function hull(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }
}

/**
 * The share of a span that has gone by: 0 on its first day and before it, 1 on its last day and after it, so that all of
 * it is expected on the last day. A span of one day is over on that day. Working days are Monday to Friday; where none
 * comes after the first day, all days count.
 */
export function elapsed(
  { first, last }: Span,
  today: number,
  days: JudgementSettings['days'] = 'calendar',
): number {
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

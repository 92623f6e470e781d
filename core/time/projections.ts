import { latestAt, type Point, type Series } from '../series/series'
import type { CheckIn } from './check-in'
import type { CheckInLog } from './check-in-log'
import type { TimedKeyResult } from './timed-key-results'

/** How one person's past projections compare with what came. Shares of the way from start to target. */
export interface Calibration {
  /** Empty where nobody is named. */
  readonly who: string
  /** Projections that came due. */
  readonly count: number
  /** The mean of projected minus come; above 0 is farther towards the target than it came. */
  readonly bias: number
  /** The mean distance, whichever way. */
  readonly error: number
}

/**
 * The value reported nearest after the last day is the result, within so many days of it, the last of them included; else
 * the last one before. GitLab's handbook reviews a quarter two weeks after its end.
 */
export const CLOSING_DAYS = 14

/** Each person's projections that were made before the day of the result, in the order in which people first appear. */
export function calibrationOf(
  keyResults: readonly TimedKeyResult[],
  log: CheckInLog,
  today: number,
): readonly Calibration[] {
  const byPerson = new Map<string, { who: string; errors: number[] }>()
  for (const keyResult of keyResults) {
    for (const { who, error } of errorsOf(keyResult, log, today)) {
      const key = who.toLowerCase()
      const person = byPerson.get(key) ?? { who, errors: [] }
      person.errors.push(error)
      byPerson.set(key, person)
    }
  }
  return Array.from(byPerson.values(), ({ who, errors }) => ({
    who,
    count: errors.length,
    bias: mean(errors),
    error: mean(errors.map(Math.abs)),
  }))
}

/** What somebody expects the end to be, as last typed up to a day. */
export function lastProjection(entries: readonly CheckIn[], day: number): CheckIn | undefined {
  let last: CheckIn | undefined
  for (const entry of entries) if (entry.day <= day && entry.projection !== undefined) last = entry
  return last
}

interface Miss {
  readonly who: string
  readonly error: number
}

function errorsOf({ node, scored, last }: TimedKeyResult, log: CheckInLog, today: number): Miss[] {
  const { start = 0, target = start, owner = '' } = scored.source
  const result = last === undefined ? undefined : resultOf(log.valuesOf(node), last, today)
  if (result === undefined || target === start) return []
  const made = new Map<string, Miss>()
  for (const { day, projection, who } of log.entriesOf(node)) {
    if (projection === undefined || day >= result.day) continue
    const person = who || owner
    // A later row of the same day corrects the earlier one.
    made.set(`${day} ${person.toLowerCase()}`, {
      who: person,
      error: (projection - result.value) / (target - start),
    })
  }
  return [...made.values()]
}

/** Undefined before the end, and where nothing was reported around it. */
export function resultOf(values: Series, last: number, today: number): Point | undefined {
  const closing = values.find(({ day }) => day >= last)
  if (closing !== undefined && closing.day <= Math.min(today, last + CLOSING_DAYS)) return closing
  const before = today > last ? latestAt(values, last) : undefined
  return before !== undefined && before.day >= last - CLOSING_DAYS ? before : undefined
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

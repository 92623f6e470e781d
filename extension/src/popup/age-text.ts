import { counted, message } from '../messages'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How old the numbers are, in the largest unit that is full. A clock set back never makes them younger than now. */
export function ageText(ms: number): string {
  if (ms < MINUTE_MS) return message('updatedNow')
  if (ms < HOUR_MS) return message('updatedMinutes', Math.floor(ms / MINUTE_MS))
  if (ms < DAY_MS) return message('updatedHours', Math.floor(ms / HOUR_MS))
  return counted(Math.floor(ms / DAY_MS), { one: 'updatedDay', other: 'updatedDays' })
}

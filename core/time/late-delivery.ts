/**
 * GitLab's handbook, target dates in key results: 0 for a missed date, or 10 % less for each week that it is delayed. We
 * take the milder one, in points of the score and by full weeks: six days late costs nothing, the seventh one week.
 */
export const LATE_WEEK = 0.1

/** Full weeks from the day that something was due to the day it was delivered. */
export function weeksLate(due: number, delivered: number): number {
  return Math.max(0, Math.floor((delivered - due) / 7))
}

/** Never below 0, and what is below it already stays. */
export function lateGrade(score: number, weeks: number): number {
  return weeks === 0 ? score : Math.min(score, Math.max(0, score - LATE_WEEK * weeks))
}

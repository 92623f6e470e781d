import type { Tone } from '../score/dialects/dialect'

/** How a key result or objective stands. `stale`: nobody has reported for too long; `no-data`: nothing to judge by. */
export const STATUS_CODES = [
  'done',
  'on-track',
  'behind',
  'at-risk',
  'stale',
  'not-started',
  'no-data',
  'closed',
] as const

export type StatusCode = (typeof STATUS_CODES)[number]

/** Silence is never green (OpenOKR). What is over or has not begun is neither good nor bad. */
export const TONE_OF: Readonly<Record<StatusCode, Tone>> = {
  done: 'done',
  'on-track': 'good',
  behind: 'watch',
  'at-risk': 'bad',
  stale: 'watch',
  'not-started': 'neutral',
  'no-data': 'neutral',
  closed: 'neutral',
}

const CODE_OF: Readonly<Record<Tone, StatusCode>> = {
  done: 'done',
  good: 'on-track',
  watch: 'behind',
  bad: 'at-risk',
  neutral: 'no-data',
}

/** The nearest of ours to a status that another system gives. */
export function codeOfTone(tone: Tone): StatusCode {
  return CODE_OF[tone]
}

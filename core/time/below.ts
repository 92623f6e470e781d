import type { StatusCode } from './status-code'
import type { NodeStatus } from './subject-status'

/** What a parent knows of what is below it and counts. */
export interface Below {
  readonly codes: Set<StatusCode>
  /** In the words of the dialect. */
  readonly labels: string[]
  /** The latest day on which one of them was reported. */
  checkedIn: number | undefined
  /** The sum over key results with a confidence, however deep, and how many these are. */
  confidence: number
  confident: number
}

export function newBelow(): Below {
  return { codes: new Set(), labels: [], checkedIn: undefined, confidence: 0, confident: 0 }
}

export function addBelow(below: Below, { code, word, checkedIn, confidence, confident }: NodeStatus): void {
  below.codes.add(code)
  if (word !== undefined) below.labels.push(word)
  below.checkedIn = later(below.checkedIn, checkedIn)
  if (confidence === undefined) return
  below.confidence += confidence * confident
  below.confident += confident
}

/** The later of two days. */
export function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b)
}

/** Whether all that is below is over, and not all of it was reached. */
export function isOver({ codes }: Below): boolean {
  if (!codes.has('closed')) return false
  for (const code of codes) if (code !== 'closed' && code !== 'done') return false
  return true
}

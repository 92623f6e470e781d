import type { Tree, TreeNode } from '../tree/tree'
import type { AllSettings } from './read-settings'
import type { RowRules } from './row-rules'
import type { Rule } from './rules/rule'

/** A tree whose nodes have numbers, one array for each; `scoredNodes` gives them as objects. */
export interface ScoredTree extends Tree {
  readonly settings: AllSettings
  readonly rules: RowRules
  /** Not clamped; NaN for a rolled-up node and where there is no value. */
  readonly progress: Float64Array
  /** As it counts above; NaN when there is none. */
  readonly score: Float64Array
  readonly weight: Float64Array
  /** By `BASES`. */
  readonly basis: Uint8Array
  /** Weighted mean of the objectives at the top; absent when none has a score. */
  readonly overall: number | undefined
}

/** What an empty Weight cell counts as, where weights only compare. */
export const NEUTRAL_WEIGHT = 1

/**
 * Where a score comes from: `measured` from start, target and current; `typed` in the Score column; `shown` in the
 * Progress column, where nothing can be measured; `rolled-up` from below; or why there is none,
 * `waiting` for a baseline or `unreadable` by the row's rule among others.
 */
export const BASES = [
  'measured',
  'typed',
  'shown',
  'rolled-up',
  'not-started',
  'no-target',
  'nothing-below',
  'waiting',
  'unreadable',
] as const

export type Basis = (typeof BASES)[number]

/** One node as an object. */
export interface ScoredNode extends TreeNode {
  /** `NEUTRAL_WEIGHT` when the Weight cell is empty and nothing else is to be shared. */
  readonly weight: number
  /** Not clamped; absent for a rolled-up node and where there is no value. */
  readonly progress: number | undefined
  /** As it counts above, mostly 0 to 1; absent when there is none. */
  readonly score: number | undefined
  readonly basis: Basis
  /** Absent for linear ones, and where the score is not measured. */
  readonly rule: Rule | undefined
}

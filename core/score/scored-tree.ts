import type { Tree, TreeNode } from '../tree/tree'

/** A tree whose nodes have numbers. */
export interface ScoredTree extends Tree {
  readonly nodes: readonly ScoredNode[]
  /** Weighted mean of the objectives at the top; absent when none has a score. */
  readonly overall: number | undefined
}

/** What an empty Weight cell counts as. */
export const NEUTRAL_WEIGHT = 1

export interface ScoredNode extends TreeNode {
  /** `NEUTRAL_WEIGHT` when the Weight cell is empty. */
  readonly weight: number
  /** Not clamped; absent for a rolled-up node and where there is no value. */
  readonly progress: number | undefined
  /** 0 to 1, as it counts above; absent when there is none. */
  readonly score: number | undefined
  readonly basis: Basis
}

/** `measured` from start, target and current; `typed` in the Score column; `rolled-up` from below; or why there is none. */
export type Basis = 'measured' | 'typed' | 'rolled-up' | 'not-started' | 'no-target' | 'nothing-below'

import type { Issue } from '../table/issue'
import type { Tree, TreeNode } from '../tree/tree'
import { clampShare, progress } from './progress'
import { type Basis, NEUTRAL_WEIGHT, type ScoredNode, type ScoredTree } from './scored-tree'
import { addTo, meanOf, type MeanSums } from './weighted-mean'

export interface Scoring {
  readonly scored: ScoredTree
  readonly issues: readonly Issue[]
}

/** From the last node to the first, so that every child is scored before its parent, at any depth without recursion. */
export function scoreTree(tree: Tree): Scoring {
  const issues: Issue[] = []
  const below: (MeanSums | undefined)[] = []
  const top = emptySums()
  const nodes: ScoredNode[] = []
  for (let i = tree.nodes.length - 1; i >= 0; i--) {
    const node = tree.nodes[i]
    if (node === undefined) continue
    const scored = scoreNode(node, below[i], issues)
    nodes.push(scored)
    if (node.standing !== 'counted') continue
    const sums = node.parent < 0 ? top : (below[node.parent] ??= emptySums())
    if (scored.score !== undefined) addTo(sums, scored.score, scored.weight)
  }
  return { scored: { layout: tree.layout, nodes: nodes.reverse(), overall: meanOf(top) }, issues }
}

function emptySums(): MeanSums {
  return { count: 0, weight: 0, weighted: 0 }
}

interface OwnScore {
  readonly basis: Basis
  readonly progress: number | undefined
}

function scoreNode(node: TreeNode, below: MeanSums | undefined, issues: Issue[]): ScoredNode {
  const weight = (node.ownsNumbers ? node.source.weight : undefined) ?? NEUTRAL_WEIGHT
  const own = ownScore(node)
  const isRolledUp = below !== undefined && (node.kind === 'objective' || own.progress === undefined)
  const issue = isRolledUp ? issueBelow(node, below) : issueOf(node, own)
  if (issue !== undefined) issues.push(issue)
  const share = isRolledUp ? meanOf(below) : own.progress
  // Written out: spreading `node` makes a whole sheet three times slower to score.
  return {
    kind: node.kind,
    title: node.title,
    id: node.id,
    parent: node.parent,
    depth: node.depth,
    standing: node.standing,
    source: node.source,
    ownsNumbers: node.ownsNumbers,
    weight,
    basis: isRolledUp ? 'rolled-up' : own.basis,
    progress: isRolledUp ? undefined : own.progress,
    score: share === undefined ? undefined : clampShare(share),
  }
}

/** Measured where it can be, else as typed in the Score column. */
function ownScore({ kind, ownsNumbers, source }: TreeNode): OwnScore {
  const { start, target, current, score } = source
  if (!ownsNumbers) return { basis: 'nothing-below', progress: undefined }
  if (target !== undefined && current !== undefined) {
    return { basis: 'measured', progress: progress({ start, target, current }) }
  }
  if (score !== undefined) return { basis: 'typed', progress: score }
  if (target !== undefined) return { basis: 'not-started', progress: undefined }
  return { basis: kind === 'objective' ? 'nothing-below' : 'no-target', progress: undefined }
}

function issueBelow({ source, title }: TreeNode, below: MeanSums): Issue | undefined {
  if (below.count === 0 || below.weight > 0) return undefined
  return { code: 'weights-zero', severity: 'warning', row: source.row, seen: title }
}

/** A cell that could not be read has its own issue already. */
function issueOf({ kind, source, title, standing }: TreeNode, { basis }: OwnScore): Issue | undefined {
  const { row, start = 0, target, unread } = source
  if (standing === 'not-averaged') return undefined
  if (basis === 'measured' && start === target) {
    return { code: 'target-is-start', severity: 'warning', row, field: 'target', seen: title }
  }
  if (basis === 'not-started' && !unread.includes('current')) {
    return { code: 'not-started', severity: 'note', row, field: 'current', seen: title }
  }
  if (basis === 'no-target' && !unread.includes('target')) {
    return { code: 'no-target', severity: 'warning', row, field: 'target', seen: title }
  }
  const isBare = basis === 'nothing-below' && kind === 'objective'
  return isBare ? { code: 'no-key-results', severity: 'warning', row, seen: title } : undefined
}

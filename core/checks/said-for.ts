import type { ScoredNode } from '../score/scored-tree'

/**
 * Whether a column says something for a node: in its own row, or for a key result in its objective's. Where an objective
 * shares the row of its first key result, the cell is the key result's; but where no key result below has one of its
 * own, it stands for all of them, as a merged cell does.
 */
export function saidFor(nodes: readonly ScoredNode[], field: 'owner' | 'due'): (node: ScoredNode) => boolean {
  const isGivenByRow = nodes.some(
    ({ kind, parent, source }) =>
      kind === 'keyResult' && source[field] !== undefined && nodes[parent]?.source.row !== source.row,
  )
  const says = ({ source, ownsNumbers }: ScoredNode): boolean =>
    (ownsNumbers || !isGivenByRow) && (source[field] !== undefined || source.unread.includes(field))
  return (node) => {
    const above = node.kind === 'objective' ? undefined : nodes[node.parent]
    return says(node) || (above !== undefined && says(above))
  }
}

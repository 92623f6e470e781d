import type { ScoredNode } from '../score/scored-tree'
import type { CheckInput } from './check'

type HeldField = 'owner' | 'due'

/**
 * Whether a column says something for a node: in its own row, or for a key result in its objective's. Where an objective
 * shares the row of its first key result, the cell is the key result's, unless it is meant for all of them.
 */
export function saidFor(input: CheckInput, field: HeldField): (node: ScoredNode) => boolean {
  const { nodes } = input
  const isByRow = !isForAll(input, field)
  const says = ({ source, ownsNumbers }: ScoredNode): boolean =>
    (ownsNumbers || !isByRow) && (isSaid(source[field]) || source.unread.includes(field))
  return (node) => {
    const above = node.kind === 'objective' ? undefined : nodes[node.parent]
    return says(node) || (above !== undefined && says(above))
  }
}

/** To be named later, in one word. */
const NOBODY =
  /^(?:[-–—?.…_/\s]+|x{1,3}|tb[acd]|n\/?[ak]|none|nobody|niemand|offen|unklar|pendiente|por definir|[aà] d[eé]finir|aucun|personne|nenhum|ningu[eé]m|nadie|未定|なし)$/i

export function isSaid(text: string | undefined): boolean {
  return text !== undefined && !NOBODY.test(text)
}

/**
 * One cell stands for all key results of an objective, as a merged one does: no key result but the first has one, and
 * the column stands before theirs, or it is so in more than one objective.
 */
function isForAll({ tree, nodes }: CheckInput, field: HeldField): boolean {
  const others = nodes.filter(
    ({ kind, parent, source }) => kind === 'keyResult' && nodes[parent]?.source.row !== source.row,
  )
  if (others.some(({ source }) => source[field] !== undefined)) return false
  const { [field]: column = 0, keyResult = 0 } = tree.table.columns
  const objectives = new Set(others.map(({ parent }) => parent))
  const filled = [...objectives].filter((place) => nodes[place]?.source[field] !== undefined)
  return column < keyResult || filled.length > 1
}

import type { ScoredTree } from '../score/scored-tree'
import { idOf, titleOf } from '../tree/node-at'
import { DETACHED } from '../tree/tree'
import { OkrError } from './okr-error'

/** How many names an error offers. */
const OFFERED = 3

/**
 * The node with this id; else with this title; else with one of them in other upper and lower case. An error names a
 * few that there are.
 */
export function nodeNamed(functionName: string, tree: ScoredTree, name: string): number {
  const folded = name.toLowerCase()
  const ways: ((node: number) => boolean)[] = [
    (node) => tree.standing[node] !== DETACHED && idOf(tree, node) === name,
    (node) => idOf(tree, node) === name,
    (node) => titleOf(tree, node) === name,
    (node) => titleOf(tree, node).toLowerCase() === folded || idOf(tree, node)?.toLowerCase() === folded,
  ]
  for (const isMeant of ways) {
    for (let node = 0; node < tree.size; node++) if (isMeant(node)) return node
  }
  throw unknownName(functionName, tree, name)
}

function unknownName(functionName: string, tree: ScoredTree, name: string): OkrError {
  const count = Math.min(OFFERED, tree.size)
  const names = Array.from({ length: count }, (_, node) => `“${idOf(tree, node) ?? titleOf(tree, node)}”`)
  const known =
    names.length > 0 ? `There are, among others, ${names.join(', ')}.` : 'There are no rows below the header.'
  return new OkrError(
    'unknown-id',
    `${functionName}: no objective or key result has the id or title “${name}”. ${known}`,
  )
}

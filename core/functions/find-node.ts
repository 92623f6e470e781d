import type { ScoredNode } from '../score/scored-tree'
import { OkrError } from './okr-error'

/** How many names an error offers. */
const OFFERED = 3

/**
 * The place of the node with this id; else with this title; else with one of them in other upper and lower case. An
 * error names a few that there are.
 */
export function nodeNamed(functionName: string, nodes: readonly ScoredNode[], name: string): number {
  const folded = name.toLowerCase()
  const ways: ((node: ScoredNode) => boolean)[] = [
    ({ id, standing }) => id === name && standing !== 'detached',
    ({ id }) => id === name,
    ({ title }) => title === name,
    ({ title, id }) => title.toLowerCase() === folded || id?.toLowerCase() === folded,
  ]
  const found = ways.map((way) => nodes.findIndex(way)).find((place) => place >= 0)
  if (found === undefined) throw unknownName(functionName, nodes, name)
  return found
}

function unknownName(functionName: string, nodes: readonly ScoredNode[], name: string): OkrError {
  const names = nodes.slice(0, OFFERED).map(({ id, title }) => `“${id ?? title}”`)
  const known =
    names.length > 0 ? `There are, among others, ${names.join(', ')}.` : 'There are no rows below the header.'
  return new OkrError(
    'unknown-id',
    `${functionName}: no objective or key result has the id or title “${name}”. ${known}`,
  )
}

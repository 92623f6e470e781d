import type { ScoredNode } from '../score/scored-tree'

/** The node with this id; else with this title; else with this title in other upper and lower case. */
export function findNode(nodes: readonly ScoredNode[], name: string): ScoredNode | undefined {
  const folded = name.toLowerCase()
  return (
    nodes.find(({ id, standing }) => id === name && standing !== 'detached') ??
    nodes.find(({ id }) => id === name) ??
    nodes.find(({ title }) => title === name) ??
    nodes.find(({ title, id }) => title.toLowerCase() === folded || id?.toLowerCase() === folded)
  )
}

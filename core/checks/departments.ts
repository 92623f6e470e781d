import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { preorder } from '../tree/preorder'
import { TOP } from '../tree/tree'
import { folded } from '../cells/folded'
import { inherited } from './groups-of-objectives'
import { type Rank, ranksOf, topRank } from './ranks'

type Teams = readonly (string | undefined)[]

/**
 * The first row of each department with no objective or key result that serves another department, nor is served by
 * one. Departments are the teams below the top. Undefined where fewer than two are named, or where no parent could be.
 */
export function departmentsWithoutLink(
  tree: ScoredTree,
  nodes: readonly ScoredNode[],
): readonly number[] | undefined {
  if (tree.table.columns.parent === undefined) return undefined
  const teams = inherited(nodes, 'team').map((team) => (team === undefined ? undefined : folded(team)))
  const departments = firstRows(tree, nodes, teams)
  if (departments.size < 2) return undefined
  for (const [from, to] of links(tree, nodes, teams)) {
    const [one, other] = [teams[from], teams[to]]
    if (one === undefined || other === undefined || one === other) continue
    if (!departments.has(one) || !departments.has(other)) continue
    departments.set(one, LINKED).set(other, LINKED)
  }
  return [...departments.values()].filter((row) => row !== LINKED).sort((a, b) => a - b)
}

const LINKED = 0

function firstRows(tree: ScoredTree, nodes: readonly ScoredNode[], teams: Teams): Map<string, number> {
  const ranks = ranksOf(tree, nodes)
  const top = topRank(ranks)
  const rows = new Map<string, number>()
  nodes.forEach(({ kind, depth, source: { row } }, place) => {
    const team = teams[place]
    const isBelow = depth > 0 || (ranks[place] ?? top) > top
    if (kind === 'objective' && isBelow && team !== undefined && !rows.has(team)) rows.set(team, row)
  })
  return rows
}

/** From what serves to what is served, between units of one level as far as levels are known; a second parent always counts. */
function links(
  tree: ScoredTree,
  nodes: readonly ScoredNode[],
  teams: Teams,
): (readonly [from: number, to: number])[] {
  const ranks = unitRanks(ranksOf(tree, nodes), teams)
  const found: (readonly [number, number])[] = []
  nodes.forEach(({ parent }, place) => {
    if (parent === TOP) return
    const own = ranks[place] ?? ranks[parent]
    if (own === ranks[parent]) found.push([place, parent])
  })
  if (tree.shares.length === 0) return found
  const places = new Map(Array.from(preorder(tree), (node, place): [number, number] => [node, place]))
  for (const { node, parent } of tree.shares) found.push([places.get(node) ?? 0, places.get(parent) ?? 0])
  return found
}

/** A unit stands where its highest objective does, whatever the level of the others. */
function unitRanks(ranks: readonly Rank[], teams: Teams): readonly Rank[] {
  const highest = new Map<string, Rank>()
  teams.forEach((team = '', place) => {
    const rank = Math.min(ranks[place] ?? Infinity, highest.get(team) ?? Infinity)
    highest.set(team, rank === Infinity ? undefined : rank)
  })
  return teams.map((team, place) => (team === undefined ? ranks[place] : highest.get(team)))
}

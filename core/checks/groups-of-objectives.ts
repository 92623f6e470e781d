import { readPeriod } from '../cells/period'
import type { ScoredNode } from '../score/scored-tree'
import type { CheckInput } from './check'
import { folded } from '../cells/folded'
import { ranksOf, topRank } from './ranks'

/** The objectives of one team in one cycle. */
export interface ObjectiveGroup {
  /** As written; undefined where no team is named. */
  readonly who: string | undefined
  readonly when: string | undefined
  readonly objectives: readonly ScoredNode[]
  /** Those that are no part of another one of the group and, without a team, stand at the top. */
  readonly topmost: readonly ScoredNode[]
}

interface Draft extends ObjectiveGroup {
  readonly objectives: ScoredNode[]
  readonly topmost: ScoredNode[]
}

/** The objectives by team and cycle. Without a team, what stands on a lower level may belong to several. */
export function groupsOfObjectives({ tree, nodes }: CheckInput): readonly ObjectiveGroup[] {
  const teams = inherited(nodes, 'team')
  const cycles = inherited(nodes, 'cycle')
  const keys = groupKeys(teams, cycles)
  const ranks = ranksOf(tree, nodes)
  const top = topRank(ranks)
  const groups = new Map<string, Draft>()
  nodes.forEach((node, place) => {
    if (node.kind !== 'objective') return
    const [key = '', who, when] = [keys[place], teams[place], cycles[place]]
    const group = groups.get(key) ?? { who, when, objectives: [], topmost: [] }
    groups.set(key, group)
    group.objectives.push(node)
    const isTop = who === undefined ? node.depth === 0 && (ranks[place] ?? top) === top : true
    if (isTop && keys[node.parent] !== key) group.topmost.push(node)
  })
  return [...groups.values()]
}

type Texts = readonly (string | undefined)[]

/** What each row says in a column, else what the nearest above it says. */
export function inherited(nodes: readonly ScoredNode[], field: 'team' | 'cycle'): Texts {
  const texts: (string | undefined)[] = []
  for (const { source, parent } of nodes) texts.push(source[field] ?? texts[parent])
  return texts
}

/** The same for every row of one team in one cycle; two writings of one period are one cycle. */
export function groupKeys(teams: Texts, cycles: Texts): readonly string[] {
  const labels = new Map<string, string>()
  const labelOf = (cycle: string): string => {
    const known = labels.get(cycle) ?? readPeriod(cycle)?.label ?? folded(cycle)
    labels.set(cycle, known)
    return known
  }
  return teams.map((team = '', place) => `${folded(team)}\n${labelOf(cycles[place] ?? '')}`)
}

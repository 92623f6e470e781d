import { KEY_RESULT, NO_KIND, OBJECTIVE } from '../table/row-kind'
import type { Nodes } from './nodes'
import type { Label } from '../table/read-label'
import { TOP } from './tree'

/** Numbered rows under way. */
export interface Numbering {
  readonly nodes: Nodes
  /** What each label says that its row is, by `ROW_KINDS`. */
  readonly kinds: Uint8Array
  /** The last node with each number: numbers may begin again further down, for another team. */
  readonly byPath: Map<string, number>
  /** The last number below each number. */
  readonly lastOf: Map<string, number>
  /** The last node that is no key result by its label, and how long its number is. */
  objective: number
  objectiveDepth: number
  /** Rows whose parent's number has not been met yet, in the end those where it never was. */
  lost: Lost[]
  labelled: number
  nested: number
}

interface Lost {
  readonly node: number
  readonly label: Label
}

export function newNumbering(nodes: Nodes): Numbering {
  return {
    nodes,
    kinds: new Uint8Array(nodes.row.length).fill(NO_KIND),
    byPath: new Map(),
    lastOf: new Map(),
    objective: TOP,
    objectiveDepth: 0,
    lost: [],
    labelled: 0,
    nested: 0,
  }
}

/** A row without a number stands beside the one above it, or below it where that is at the top. */
export function placeRest({ nodes }: Numbering, node: number): void {
  const above = node - 1
  nodes.parent[node] = above < 0 ? TOP : nodes.parent[above] === TOP ? above : (nodes.parent[above] ?? TOP)
}

export function placeLabel(numbering: Numbering, node: number, label: Label): void {
  const { nodes, kinds } = numbering
  const { path, kind } = label
  const isObjective = kind === OBJECTIVE || kind === NO_KIND
  numbering.labelled++
  kinds[node] = kind
  const parent = isObjective && path.length < 2 ? TOP : parentOf(numbering, label)
  nodes.parent[node] = parent ?? TOP
  if (parent === undefined) numbering.lost.push({ node, label })
  else if (parent !== TOP) numbering.nested++
  register(numbering, node, label)
  if (!isObjective) return
  numbering.objective = node
  numbering.objectiveDepth = path.length
}

/** `TOP` when no objective stands above; undefined when the number of the parent is not known. */
function parentOf(numbering: Numbering, { path, kind }: Label): number | undefined {
  const { objective, objectiveDepth } = numbering
  const isObjective = kind === OBJECTIVE || kind === NO_KIND
  // `KR2` counts within its objective, and so does `KR1.2` below `Objective:` without a number.
  if (!isObjective && (path.length < 2 || (objective !== TOP && objectiveDepth === 0))) return objective
  return withPath(numbering, path.slice(0, -1).join('.'))
}

function withPath({ byPath }: Numbering, path: string): number | undefined {
  return byPath.get(path) ?? byPath.get(`KR${path}`)
}

/** Key results have their numbers apart: `KR1.1` may stand beside the objective `O1.1`. */
function register({ byPath, lastOf }: Numbering, node: number, { path, kind }: Label): void {
  const key = path.join('.')
  if (kind === KEY_RESULT) {
    if (path.length > 1) byPath.set(`KR${key}`, node)
    return
  }
  if (kind !== OBJECTIVE && kind !== NO_KIND) return
  if (key === '') return
  byPath.set(key, node)
  lastOf.set(key, 0)
  lastOf.set(path.slice(0, -1).join('.'), path[path.length - 1] ?? 0)
}

/** Looks once more for the parents that were not there yet, because they stand further down. */
export function findLost(numbering: Numbering): void {
  const { nodes } = numbering
  numbering.lost = numbering.lost.filter(({ node, label: { path } }) => {
    const parent = withPath(numbering, path.slice(0, -1).join('.'))
    if (parent === undefined) return true
    nodes.parent[node] = parent
    numbering.nested++
    return false
  })
}

import { isErrorText } from '../cells/cell'
import { readNumber } from '../cells/number'
import type { Issue } from '../table/issue'
import { cellAt, rowNumber } from '../table/row-at'
import { KEY_RESULT, NO_KIND, OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { cutCycles } from './cut-cycles'
import { type Names, newNames } from './names'
import { type Draft, hasParentsFirst, newNodes, type Nodes, parentsOf, standingOf } from './nodes'
import { readParents } from './read-parents'
import { fieldIssue, rowIssue } from './row-issue'
import { DETACHED, TOP } from './tree'

/** Every row names its parent by id, or by title where that has no id. The order of the rows means nothing. */
export function draftIdParent(table: Table, issues: Issue[]): Draft {
  const nodes = newNodes(table.size)
  const names = newNames(table, nodes)
  const { shares, areFirst } = readParents(table, nodes, names, issues)
  const isParentsFirst = areFirst || hasParentsFirst(nodes)
  const inCycle = isParentsFirst ? undefined : cutCycles(nodes.parent, nodes.size)
  const { row, parent, kind, standing, size } = nodes
  const { kinds } = table
  const hasRepeated = names.repeated.size > 0
  // Who repeats an id is taken from its parent on the way, which counts as having it.
  let hasChild = hasRepeated ? parentsOf(nodes) : undefined
  for (let node = 0; node < size; node++) {
    let kindOfNode = kinds === undefined ? NO_KIND : (kinds[row[node] ?? 0] ?? NO_KIND)
    if (kindOfNode === NO_KIND) {
      hasChild ??= parentsOf(nodes)
      kindOfNode = untypedKind(table, nodes, node, hasChild)
    }
    kind[node] = kindOfNode
    standing[node] = standingOf(kindOfNode)
    // Only these can have a problem, and most nodes are none of them.
    if (parent[node] !== TOP && !hasRepeated) continue
    const problem = problemOf(table, nodes, node, { names, inCycle })
    if (kindOfNode === KEY_RESULT && parent[node] === TOP) standing[node] = DETACHED
    if (problem === undefined) continue
    issues.push(problem)
    if (kindOfNode !== OBJECTIVE || problem.code === 'duplicate-id') standing[node] = DETACHED
  }
  return { nodes, shares, isParentsFirst: isParentsFirst || hasParentsFirst(nodes) }
}

/** Without a Type, what has rows below it is an objective, and so is what stands alone at the top. */
function untypedKind(table: Table, nodes: Nodes, node: number, hasChild: Uint8Array): number {
  if (hasChild[node] === 1) return OBJECTIVE
  if (nodes.parent[node] !== TOP) return KEY_RESULT
  return namesNone(table, nodes.row[node] ?? 0) ? OBJECTIVE : KEY_RESULT
}

/** Blank, or a word for nothing such as – or none. */
function namesNone(table: Table, row: number): boolean {
  return readNumber(cellAt(table, 'parent', row)).kind === 'blank'
}

interface Around {
  readonly names: Names
  readonly inCycle: Uint8Array | undefined
}

/** An objective without its parent counts at the top; a key result without one has nowhere to count. */
function problemOf(table: Table, nodes: Nodes, node: number, { names, inCycle }: Around): Issue | undefined {
  const row = nodes.row[node] ?? 0
  const first = names.repeated.get(node)
  if (first !== undefined) {
    nodes.parent[node] = TOP
    const otherRow = rowNumber(table, nodes.row[first] ?? 0)
    return { ...fieldIssue(table, row, 'id', 'duplicate-id'), otherRow }
  }
  if (inCycle?.[node] === 1) return fieldIssue(table, row, 'parent', 'cycle')
  if (nodes.parent[node] !== TOP || isErrorText(cellAt(table, 'parent', row))) return undefined
  if (!namesNone(table, row)) return fieldIssue(table, row, 'parent', 'orphan')
  return nodes.kind[node] === KEY_RESULT ? rowIssue(table, row, 'no-objective') : undefined
}

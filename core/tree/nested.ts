import type { Issue } from '../table/issue'
import { KEY_RESULT, NO_KIND, OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { type Nodes, parentsOf, standingOf } from './nodes'
import { rowIssue } from './row-issue'
import { DETACHED, TOP } from './tree'

export interface Nested {
  /** What rows say that they are, by `ROW_KINDS`; absent where they say nothing. */
  readonly said?: Uint8Array
  /** Nodes at the top whose parent is missing, which has been reported. */
  readonly lost?: ReadonlySet<number>
}

/**
 * Kinds where the rows nest and few say what they are: what has rows below it is an objective, and so is what stands at
 * the top; all else is a key result. A key result at the top has nowhere to count.
 */
export function nameKinds(table: Table, nodes: Nodes, issues: Issue[], nested: Nested = {}): void {
  const hasChild = parentsOf(nodes)
  for (let node = 0; node < nodes.size; node++) {
    const isLost = nested.lost?.has(node) === true
    const isTop = nodes.parent[node] === TOP
    const kind = kindOf(nested.said?.[node], hasChild[node] === 1 || (isTop && !isLost))
    nodes.kind[node] = kind
    const isDetached = kind === KEY_RESULT && isTop
    nodes.standing[node] = isDetached ? DETACHED : standingOf(kind)
    if (isDetached && !isLost) issues.push(rowIssue(table, nodes.row[node] ?? 0, 'no-objective'))
  }
}

function kindOf(said: number | undefined, isObjective: boolean): number {
  if (said !== undefined && said !== NO_KIND) return said
  return isObjective ? OBJECTIVE : KEY_RESULT
}

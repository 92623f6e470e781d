import type { Issue, IssueCode } from '../table/issue'
import type { RowKind } from '../table/row-kind'
import type { TableRow } from '../table/table'
import { cutCycles } from './cut-cycles'
import { type Draft, namedRows, standingOf, titleOf } from './draft'
import { indexNames } from './names'

const NONE = -1

/** Every row names its parent by id, or by title where that has no id. The order of the rows means nothing. */
export function draftIdParent(allRows: readonly TableRow[], issues: Issue[]): Draft[] {
  const rows = namedRows(allRows, issues)
  const names = indexNames(rows)
  const parents = Int32Array.from(rows, ({ parent }) =>
    parent === undefined ? NONE : (names.get(parent) ?? NONE),
  )
  const inCycle = cutCycles(parents)
  const hasChild = new Uint8Array(rows.length)
  for (const parent of parents) if (parent !== NONE) hasChild[parent] = 1
  return rows.map((row, index) => {
    const firstUse = row.id === undefined ? index : (names.get(row.id) ?? index)
    const parent = firstUse === index ? (parents[index] ?? NONE) : NONE
    const kind = row.kind ?? kindByPlace(hasChild[index] === 1, row)
    const problem =
      firstUse === index ? problemAbove(row, { parent, kind, inCycle: inCycle[index] === 1 }) : 'duplicate-id'
    if (problem !== undefined) issues.push(issueOf(problem, row, rows[firstUse]))
    const isDetached = problem !== undefined && (kind !== 'objective' || problem === 'duplicate-id')
    const standing = isDetached ? 'detached' : standingOf(kind)
    return { kind, title: titleOf(row), id: row.id, parent, standing, source: row, ownsNumbers: true }
  })
}

/** Without a Type, what has rows below it is an objective, and so is what stands alone at the top. */
function kindByPlace(hasChild: boolean, { parent }: TableRow): RowKind {
  return hasChild || parent === undefined ? 'objective' : 'keyResult'
}

interface Place {
  readonly parent: number
  readonly kind: RowKind
  readonly inCycle: boolean
}

/** An objective without its parent counts at the top; a key result without one has nowhere to count. */
function problemAbove(row: TableRow, { parent, kind, inCycle }: Place): IssueCode | undefined {
  if (inCycle) return 'cycle'
  if (parent !== NONE || row.unread.includes('parent')) return undefined
  if (row.parent !== undefined) return 'orphan'
  return kind === 'keyResult' ? 'no-objective' : undefined
}

function issueOf(code: IssueCode, row: TableRow, first: TableRow | undefined): Issue {
  const base = { code, severity: 'error' as const, row: row.row }
  if (code === 'no-objective') return { ...base, seen: titleOf(row) }
  if (code !== 'duplicate-id') return { ...base, field: 'parent', seen: row.parent ?? '' }
  return { ...base, field: 'id', seen: row.id ?? '', otherRow: first?.row ?? row.row }
}

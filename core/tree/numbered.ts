import { type Cell, cellText } from '../cells/cell'
import type { Issue } from '../table/issue'
import { cellIn, rowNumber } from '../table/row-at'
import type { Table } from '../table/table'
import { nameKinds } from './nested'
import { type Draft, namedRows, newNodes, type Nodes } from './nodes'
import { findLost, newNumbering, type Numbering, placeLabel, placeRest } from './numbering'
import { readIndent } from './read-indent'
import { type Label, readLabel } from '../table/read-label'
import { rowIssue } from './row-issue'
import { cutMarks, nameAfter, titleColumn } from './title-column'

/** Of the rows with a number, so many may have a parent that is missing; more, and the numbers mean something else. */
const MOST_LOST = 1 / 4

/** Whether most of the first rows have a number, in the ID column or before the title, and the numbers nest. */
export function isNumbered(table: Table): boolean {
  return numberedColumn(table) !== undefined
}

/** Each row stands below the one whose number its own begins with; `KR1` stands below the objective above it. */
export function draftNumbered(table: Table, issues: Issue[]): Draft {
  const column = numberedColumn(table) ?? titleColumn(table.columns) ?? 0
  const { nodes, numbering } = readNumbers(table, column, issues)
  for (const { node, label } of numbering.lost) {
    const seen = label.path.slice(0, -1).join('.')
    const row = rowNumber(table, nodes.row[node] ?? 0)
    issues.push({ code: 'orphan', severity: 'error', row, field: 'id', seen })
  }
  if (column === table.columns.id) cutMarks(table, nodes)
  const lost = new Set(numbering.lost.map(({ node }) => node))
  nameKinds(table, nodes, issues, { said: numbering.kinds, lost })
  return { nodes }
}

/** The ID column is asked first: where both have numbers, those of the titles may well be measures. */
function numberedColumn(table: Table): number | undefined {
  const columns = [table.columns.id, titleColumn(table.columns)]
  return columns.find((column) => column !== undefined && nests(table, column))
}

/** So many rows tell whether the numbers nest. */
const ROWS_ASKED = 1000

function nests(table: Table, column: number): boolean {
  const first = table.size > ROWS_ASKED ? { ...table, size: ROWS_ASKED } : table
  const { nodes, numbering } = readNumbers(first, column, [])
  const { labelled, nested, lost } = numbering
  return labelled * 2 > nodes.size && nested > 0 && lost.length <= labelled * MOST_LOST
}

interface Read {
  readonly nodes: Nodes
  readonly numbering: Numbering
}

function readNumbers(table: Table, column: number, issues: Issue[]): Read {
  const nodes = newNodes(table.size)
  const numbering = newNumbering(nodes)
  const isNamed = namedRows(table)
  const isTitle = column !== table.columns.id
  for (let row = 0; row < table.size; row++) {
    if (!isNamed(row, issues)) continue
    const node = nodes.size++
    nodes.row[node] = row
    const cell = cellIn(table, column, row)
    const text = typeof cell === 'string' ? cell : cellText(cell)
    const label = labelOf(text, isTitle, numbering)
    if (label === undefined) {
      placeRest(numbering, node)
      issues.push({ ...rowIssue(table, row, 'no-number'), severity: 'warning' })
    } else {
      const tenth = tenthOf(numbering, label.path, cell)
      if (tenth !== undefined) issues.push(tenthNote(table, row, tenth))
      placeLabel(numbering, node, tenth === undefined ? label : { ...label, path: tenth })
    }
    if (isTitle) nameAfter(nodes, node, { text, column, cut: label?.end ?? readIndent(text).end })
  }
  findLost(numbering)
  return { nodes, numbering }
}

/** An ID cell is all label. A bare number before a title is one when it counts up: `24 hour support` does not. */
function labelOf(text: string, isTitle: boolean, { lastOf }: Numbering): Label | undefined {
  const label = readLabel(text, readIndent(text).end)
  if (label === undefined) return undefined
  if (!isTitle) return text.slice(label.end).trim() === '' ? label : undefined
  const [first = 0] = label.path
  return label.isBare && first !== 1 && first !== (lastOf.get('') ?? 0) + 1 ? undefined : label
}

/** A sheet keeps no last zero: the number 1.1 after 1.9 was typed as 1.10. */
function tenthOf({ lastOf }: Numbering, path: readonly number[], cell: Cell): readonly number[] | undefined {
  const [first, second] = path
  if (typeof cell !== 'number' || path.length !== 2 || first === undefined || second === undefined)
    return undefined
  const last = lastOf.get(String(first)) ?? 0
  return last >= second && last + 1 === second * 10 ? [first, last + 1] : undefined
}

function tenthNote(table: Table, row: number, [first = 0, tenth = 0]: readonly number[]): Issue {
  return {
    code: 'tenth-number',
    severity: 'note',
    row: rowNumber(table, row),
    field: 'id',
    seen: `${first}.${tenth / 10}`,
    read: Number(`${first}.${tenth - 1}`),
  }
}

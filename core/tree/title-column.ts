import { isBlank } from '../cells/cell'
import { cellIn } from '../table/row-at'
import type { Columns, Table } from '../table/table'
import type { Nodes } from './nodes'
import { isLetterOrDigit, readIndent } from './read-indent'

/** The column with the title of every row; none where objectives and key results have one each. */
export function titleColumn({ title, objective, keyResult }: Columns): number | undefined {
  if (title !== undefined) return title
  return objective === undefined ? keyResult : keyResult === undefined ? objective : undefined
}

/** Names a node by the text behind the first `cut` characters of a cell; all of it where nothing would be left. */
export function nameAfter(
  nodes: Nodes,
  node: number,
  { text, column, cut }: { readonly text: string; readonly column: number; readonly cut: number },
): void {
  if (isBlank(text)) return
  nodes.nameColumn[node] = column
  nodes.cut ??= new Uint16Array(nodes.row.length)
  nodes.cut[node] = isBlank(text.slice(cut)) ? 0 : cut
}

/** Bullets before a title are no part of it, whatever says what belongs where. */
export function cutMarks(table: Table, nodes: Nodes): void {
  const column = titleColumn(table.columns)
  if (column === undefined) return
  for (let node = 0; node < nodes.size; node++) {
    const text = rawText(table, column, nodes.row[node] ?? 0)
    if (text === '' || isLetterOrDigit(text.charCodeAt(0))) continue
    nameAfter(nodes, node, { text, column, cut: readIndent(text).end })
  }
}

/** The text with the blanks before it; `''` for everything that is no text. */
export function rawText(table: Table, column: number, row: number): string {
  const cell = cellIn(table, column, row)
  return typeof cell === 'string' ? cell : ''
}

import type { Okrs } from '../score/read-okrs'
import { rowNumber } from '../table/row-at'

type Value = string | number

/**
 * Columns as long as the rows: headings beside the header, and beside each row what its own node has. A row that names an
 * objective and its first key result shows the key result's.
 */
export function besideRows(
  { table, tree }: Okrs,
  headings: readonly string[],
  valuesOf: (node: number) => readonly Value[],
): Value[][] {
  const last = tree.row
    .subarray(0, tree.size)
    .reduce((most, row) => Math.max(most, rowNumber(table, row)), table.headerRow)
  const rows: Value[][] = Array.from({ length: last }, () => headings.map(() => ''))
  rows[table.headerRow - 1] = [...headings]
  for (let node = 0; node < tree.size; node++) {
    if (tree.owns[node] === 1) rows[rowNumber(table, tree.row[node] ?? 0) - 1] = [...valuesOf(node)]
  }
  return rows
}

import type { Cell, Grid } from '../../core/index'

/** A table whose first row is its heading. */
export function table([head = [], ...rows]: Grid): string {
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

function line(cells: readonly Cell[]): string {
  return `| ${cells.map(cellText).join(' | ')} |`
}

/** Leading blanks are the tree's indent, and Markdown would drop them. */
function cellText(cell: Cell): string {
  return resultOf(cell)
    .replace(/\|/g, '\\|')
    .replace(/^ +/, (blanks) => blanks.replace(/ /g, '&nbsp;'))
}

/** Six digits are enough to compare by eye. */
export function resultOf(cell: Cell): string {
  return typeof cell === 'number' ? String(Number(cell.toPrecision(6))) : String(cell ?? '')
}

import type { Cell } from '../../core/cells/cell'
import { scoredNodes } from '../../core/score/scored-nodes'
import type { ScoredTree } from '../../core/score/scored-tree'
import { readOkrs, type Okrs } from '../../core/score/read-okrs'
import { rowAt } from '../../core/table/row-at'
import type { Table, TableRow } from '../../core/table/table'

/**
 * A grid drawn as a text table: one line a row, `|` between cells, and around them where every line has that. Numbers
 * become numbers, nothing becomes blank.
 */
export function drawn(text: string): Cell[][] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isFramed = lines.every((line) => line.startsWith('|') && line.endsWith('|'))
  return lines.map((line) => (isFramed ? line.slice(1, -1) : line).split('|').map(cellOf))
}

function cellOf(text: string): Cell {
  const trimmed = text.trim()
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed
}

/** Reads a drawn table, which must be one. */
export function okrs(text: string | Cell[][]): Okrs {
  const reading = readOkrs(typeof text === 'string' ? drawn(text) : text)
  if (reading.okrs === undefined) throw new Error(`not readable: ${reading.problem.code}`)
  return reading.okrs
}

/** A scored tree as indented text: title, score in per cent, and why it is not counted. */
export function printed(tree: ScoredTree): string {
  return scoredNodes(tree)
    .map(({ depth, title, score, standing }) => {
      const percent = score === undefined ? '–' : `${Math.round(score * 1000) / 10}%`
      return `${'  '.repeat(depth)}${title} ${percent}${standing === 'counted' ? '' : ` (${standing})`}`
    })
    .join('\n')
}

/** Issues as `row:code`, or `cell:code` such as `C4:error-cell`. */
export function issueList({ issues }: Pick<Okrs, 'issues'>): string[] {
  return issues.map(({ row, column, code }) => {
    const cell = column === undefined ? String(row) : `${String.fromCharCode(64 + column)}${row}`
    return `${cell}:${code}`
  })
}

/** Every row of a table as an object. */
export function rowsOf(table: Table | undefined): TableRow[] {
  return Array.from({ length: table?.size ?? 0 }, (_, row) => rowAt(table as Table, row))
}

export function indented(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(margin).trimEnd()).join('\n')
}

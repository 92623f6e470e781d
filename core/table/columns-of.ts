import { type Cell, isBlank } from '../cells/cell'
import type { Field } from './field'
import type { Columns } from './table'

/** The columns of those fields that the header names. */
export function columnsOf(columns: Columns, fields: readonly Field[]): number[] {
  const found: number[] = []
  for (const field of fields) {
    const column = columns[field]
    if (column !== undefined) found.push(column)
  }
  return found
}

export function isBlankAt(cells: readonly Cell[], columns: readonly number[]): boolean {
  for (const column of columns) if (!isBlank(cells[column])) return false
  return true
}

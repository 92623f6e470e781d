import type { TableRow } from '../table/table'
import { titleOf } from './draft'

/**
 * First row by id, and by title where some Parent cell is no id: what a Parent cell may say. A map, because
 * `__proto__` is an id like any other.
 */
export function indexNames(rows: readonly TableRow[]): Map<string, number> {
  const names = new Map<string, number>()
  rows.forEach(({ id }, index) => {
    if (id !== undefined && !names.has(id)) names.set(id, index)
  })
  const isById = rows.every(({ parent }) => parent === undefined || names.has(parent))
  if (!isById) addTitles(rows, names)
  return names
}

function addTitles(rows: readonly TableRow[], names: Map<string, number>): void {
  rows.forEach((row, index) => {
    const title = titleOf(row)
    if (!names.has(title)) names.set(title, index)
  })
}

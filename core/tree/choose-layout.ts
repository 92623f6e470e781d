import type { Table, TableRow } from '../table/table'
import { titleOf } from './draft'
import type { Layout } from './tree'

/**
 * The first that fits: a Parent cell that names another row; an Objective and a Key Result column; a Type column with
 * an objective in it, or with no rows yet; a Parent column although it names nobody; an Objective column alone.
 */
export function chooseLayout({ columns, rows }: Table): Layout | undefined {
  const { parent, objective, keyResult, type } = columns
  if (parent !== undefined && namesAnotherRow(rows)) return 'id-parent'
  if (objective !== undefined && keyResult !== undefined) return 'outline'
  const isTyped = rows.length === 0 || rows.some(({ kind }) => kind === 'objective')
  if (type !== undefined && isTyped) return 'typed-order'
  if (parent !== undefined) return 'id-parent'
  return objective === undefined ? undefined : 'outline'
}

/** Ends at the first Parent cell that names a row above or below it, mostly the second row of the sheet. */
function namesAnotherRow(rows: readonly TableRow[]): boolean {
  const named = new Set<string>()
  const wanted = new Set<string>()
  return rows.some((row) => {
    const names = [row.id ?? titleOf(row), titleOf(row)]
    for (const name of names) named.add(name)
    if (row.parent !== undefined) wanted.add(row.parent)
    return names.some((name) => wanted.has(name)) || (row.parent !== undefined && named.has(row.parent))
  })
}

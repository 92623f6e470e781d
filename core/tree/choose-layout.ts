import type { Table, TableRow } from '../table/table'
import { indexNames } from './names'
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

function namesAnotherRow(rows: readonly TableRow[]): boolean {
  const names = indexNames(rows)
  return rows.some(({ parent }) => parent !== undefined && names.has(parent))
}

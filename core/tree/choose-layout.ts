import { textAt } from '../table/row-at'
import { OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { rowTitle } from './nodes'
import type { Layout } from './tree'

/**
 * The first that fits: a Parent cell that names another row; an Objective and a Key Result column; a Type column with
 * an objective in it, or with no rows yet; a Parent column although it names nobody; an Objective column alone.
 */
export function chooseLayout(table: Table): Layout | undefined {
  const { parent, objective, keyResult, type } = table.columns
  if (parent !== undefined && namesAnotherRow(table)) return 'id-parent'
  if (objective !== undefined && keyResult !== undefined) return 'outline'
  if (type !== undefined && isTyped(table)) return 'typed-order'
  if (parent !== undefined) return 'id-parent'
  return objective === undefined ? undefined : 'outline'
}

function isTyped({ kinds, size }: Table): boolean {
  return size === 0 || (kinds !== undefined && kinds.subarray(0, size).includes(OBJECTIVE))
}

/** Ends at the first Parent cell that names a row above or below it, mostly the second row of the sheet. */
function namesAnotherRow(table: Table): boolean {
  const named = new Set<string>()
  const wanted = new Set<string>()
  for (let row = 0; row < table.size; row++) {
    const title = rowTitle(table, row)
    const id = textAt(table, 'id', row) ?? title
    named.add(id).add(title)
    const parent = textAt(table, 'parent', row)
    if (parent !== undefined) {
      wanted.add(parent)
      if (named.has(parent)) return true
    }
    if (wanted.has(id) || wanted.has(title)) return true
  }
  return false
}

import { amountAt } from '../../table/row-at'
import type { Table } from '../../table/table'

/** Counts added up before they are divided, as GitLab does: sum(current) / sum(target). What has a start is no count. */
export function pooledShare(table: Table, rows: Iterable<number>): number | undefined {
  let [done, planned] = [0, 0]
  for (const row of rows) {
    if ((amountAt(table, 'start', row) ?? 0) !== 0) return undefined
    done += amountAt(table, 'current', row) ?? 0
    planned += amountAt(table, 'target', row) ?? 0
  }
  return planned === 0 ? undefined : done / planned
}

import { AMOUNT_FIELDS, type Field } from './field'
import type { Table } from './table'

const AMOUNTS: ReadonlySet<string> = new Set(AMOUNT_FIELDS)

/** The fields of a table that are texts and are read. */
export function textFields({ columns }: Pick<Table, 'columns'>): Field[] {
  return (Object.keys(columns) as Field[]).filter((field) => !AMOUNTS.has(field) && field !== 'remark')
}

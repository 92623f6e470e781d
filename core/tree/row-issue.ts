import type { Field } from '../table/field'
import type { Issue, IssueCode } from '../table/issue'
import { rowNumber, textAt } from '../table/row-at'
import type { Table } from '../table/table'
import { rowTitle } from './nodes'

/** What is wrong with a row, called by its name. */
export function rowIssue(table: Table, row: number, code: IssueCode): Issue {
  return { code, severity: 'error', row: rowNumber(table, row), seen: rowTitle(table, row) }
}

/** What is wrong with what a cell of a row says. */
export function fieldIssue(table: Table, row: number, field: Field, code: IssueCode): Issue {
  const seen = textAt(table, field, row) ?? ''
  return { code, severity: 'error', row: rowNumber(table, row), field, seen }
}

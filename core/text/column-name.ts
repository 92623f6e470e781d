import { cellText } from '../cells/cell'
import type { Field } from '../table/field'
import type { Issue } from '../table/issue'
import type { Table } from '../table/table'
import { shortText } from './words/short-text'
import { NAMED_FIELDS, type Words } from './words/words'

/** The part of a table that says what its columns are called. */
export type Header = Pick<Table, 'grid' | 'headerRow' | 'columns'>

/** Longer ones have a remark in them. */
const LONGEST = 40

/** What the column of an issue is called: by the sheet's own header, else by our name; empty when a whole row is meant. */
export function columnName({ column, field }: Issue, words: Words, header: Header | undefined): string {
  const own = column === undefined ? '' : headerText(header, column - 1)
  if (own !== '') return own
  return field === undefined ? '' : fieldName(field, words, header)
}

/** What the column of a field is called: by the sheet's own header, else by our name. */
export function fieldName(field: Field, words: Words, header?: Header): string {
  const column = header?.columns[field]
  const own = column === undefined ? '' : headerText(header, column)
  return own === '' ? ourName(field, words) : own
}

/** In the language of the words. */
export function ourName(field: Field, { fields }: Words): string {
  return fields.split(', ')[NAMED_FIELDS.indexOf(field)] ?? ''
}

function headerText(header: Header | undefined, column: number): string {
  return header === undefined ? '' : shortText(cellText(header.grid[header.headerRow - 1]?.[column]), LONGEST)
}

import type { Field } from './field'
import { levelColumns } from './level-columns'
import type { Columns, LevelColumns } from './table'
import { fieldsOfHeader, headerKey } from './vocabularies'

export interface NamedColumns {
  readonly columns: Columns
  readonly levels: LevelColumns | undefined
  /** Columns whose header names a field that a column further left already has. */
  readonly repeated: readonly { readonly column: number; readonly field: Field }[]
  /** Columns whose header is not known, with that header. */
  readonly unknown: readonly { readonly column: number; readonly text: string }[]
  /** How many columns are known. */
  readonly count: number
  /** Whether one of them says what a row is. */
  readonly namesRow: boolean
}

/** What texts mean as headers, each looked up once in one search. */
export type Wordbook = (text: string) => readonly Field[]

/** The words above columns are few; the titles among rows are not worth keeping. */
const MOST_KEPT = 500

export function newWordbook(): Wordbook {
  const known = new Map<string, readonly Field[]>()
  return (text) => {
    let fields = known.get(text)
    if (fields === undefined) {
      fields = fieldsOfHeader(text.toLowerCase())
      if (fields.length === 0) fields = fieldsOfHeader(headerKey(text))
      if (known.size < MOST_KEPT) known.set(text, fields)
    }
    return fields
  }
}

/** One name a column, `''` where there is none. A name with two meanings takes the one that no other column has. */
export function nameColumns(names: readonly string[], words: Wordbook): NamedColumns {
  const columns: Partial<Record<Field, number>> = {}
  const repeated: { column: number; field: Field }[] = []
  const unclear: number[] = []
  const unknown: { column: number; text: string }[] = []
  for (let column = 0; column < names.length; column++) {
    const text = names[column] ?? ''
    if (text === '') continue
    const [field, other] = words(text)
    if (field === undefined) unknown.push({ column, text })
    else if (other !== undefined) unclear.push(column)
    else if (field in columns) repeated.push({ column, field })
    else columns[field] = column
  }
  for (const column of unclear) {
    const fields = words(names[column] ?? '')
    const free = fields.find((field) => !(field in columns))
    if (free !== undefined) columns[free] = column
    else if (fields[0] !== undefined) repeated.push({ column, field: fields[0] })
  }
  return withLevels({ columns, repeated, unknown, names })
}

interface Named extends Pick<NamedColumns, 'repeated' | 'unknown'> {
  readonly columns: Partial<Record<Field, number>>
  readonly names: readonly string[]
}

function withLevels({ columns, repeated, unknown, names }: Named): NamedColumns {
  const levels = mayHaveLevels({ columns, repeated, unknown }) ? levelColumns(names, columns) : undefined
  const isRead = (column: number): boolean =>
    column === columns.objective || levels?.columns.includes(column) === true
  const found = unknown.filter(({ column }) => isRead(column)).length
  const fields = Object.keys(columns).length
  return {
    columns,
    levels,
    repeated: repeated.filter(({ column }) => !isRead(column)),
    unknown: found === 0 ? unknown : unknown.filter(({ column }) => !isRead(column)),
    count: fields + found - (isNewObjective(columns, unknown) ? 1 : 0),
    namesRow: (columns.objective ?? columns.keyResult ?? columns.title ?? levels) !== undefined,
  }
}

/** Asked first, because the words of the levels are many and few tables need them. */
function mayHaveLevels({ columns, repeated, unknown }: Omit<Named, 'names'>): boolean {
  if (unknown.length > 0) return true
  if (columns.team === undefined || columns.objective !== undefined) return false
  return columns.keyResult !== undefined || repeated.some(({ field }) => field === 'team')
}

/** A lone Team objective column is counted among the fields already. */
function isNewObjective({ objective }: Columns, unknown: NamedColumns['unknown']): boolean {
  return unknown.some(({ column }) => column === objective)
}

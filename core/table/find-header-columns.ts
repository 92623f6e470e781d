import type { Field } from './field'
import { levelColumns } from './level-columns'
import { looseFields } from './loose-header'
import type { Columns, LevelColumns } from './table'
import { fieldsOfHeader, headerKey } from './vocabularies'

export interface NamedColumns {
  readonly columns: Columns
  readonly levels: LevelColumns | undefined
  /** Columns whose header names a field that a column further left already has. */
  readonly repeated: readonly Repeated[]
  /** Columns whose header is not known, with that header. */
  readonly unknown: readonly { readonly column: number; readonly text: string }[]
  /** How many columns are known. */
  readonly count: number
  /** Whether one of them says what a row is. */
  readonly namesRow: boolean
}

interface Repeated {
  readonly column: number
  readonly field: Field
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
      fields = fieldsOfHeader(headerKey(text))
      const loose = fields.length === 1 && !text.startsWith('%') ? [] : looseFields(text)
      if (loose.length > 0) fields = loose
      if (known.size < MOST_KEPT) known.set(text, fields)
    }
    return fields
  }
}

/** One name a column, `''` where there is none. A name with two meanings takes the one that no other column has. */
export function nameColumns(names: readonly string[], words: Wordbook): NamedColumns {
  const columns: Partial<Record<Field, number>> = {}
  const repeated: Repeated[] = []
  const unclear: number[] = []
  const unknown: { column: number; text: string }[] = []
  for (let column = 0; column < names.length; column++) {
    const text = names[column] ?? ''
    if (text === '') continue
    const [field, other] = words(text)
    if (field === undefined) unknown.push({ column, text })
    else if (other !== undefined) unclear.push(column)
    else if (field in columns) repeated.push(second(columns, field, column))
    else columns[field] = column
  }
  for (const [place, column] of unclear.entries()) {
    const fields = words(names[column] ?? '')
    const mayBeLater = unclear.slice(place + 1).some((later) => words(names[later] ?? '').includes('target'))
    const isLeft = mayBeLater || column < (columns.keyResult ?? 0)
    const free = fields.filter((field) => !(field in columns))
    const field = isLeft && free.includes('objective') ? 'objective' : free[0]
    if (field !== undefined) columns[field] = column
    else if (fields[0] !== undefined) repeated.push({ column, field: fields[0] })
  }
  return withLevels({ columns, repeated, unknown, names })
}

/** Objective, KPI, Target, Current: without another column for it, the KPI is the key result. */
function measureByKpi(columns: Partial<Record<Field, number>>, above: number | undefined): void {
  const { keyResult, title, type, parent, kpi, start, target = columns.current } = columns
  const isElse = [keyResult, title, type, parent].some((column) => column !== undefined)
  if (isElse || above === undefined || kpi === undefined) return
  if (!(above < kpi && kpi < (start ?? target ?? -1))) return
  columns.keyResult = kpi
  delete columns.kpi
}

/** What an objective and its key results may each have beside them. */
const OF_BOTH: ReadonlySet<Field> = new Set(['weight', 'progress', 'score', 'status', 'owner', 'due'])

/** Of two columns with one name, the left one counts; left of the key result it is its objective's, so the right one. */
function second(columns: Partial<Record<Field, number>>, field: Field, column: number): Repeated {
  const left = columns[field] ?? 0
  const keyResult = columns.keyResult ?? -1
  if (!(OF_BOTH.has(field) && left < keyResult && keyResult < column)) return { column, field }
  columns[field] = column
  return { column: left, field }
}

interface Named extends Pick<NamedColumns, 'repeated' | 'unknown'> {
  readonly columns: Partial<Record<Field, number>>
  readonly names: readonly string[]
}

function withLevels({ columns, repeated, unknown, names }: Named): NamedColumns {
  const levels = mayHaveLevels({ columns, repeated, unknown }) ? levelColumns(names, columns) : undefined
  measureByKpi(columns, columns.objective ?? levels?.columns[0])
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

import { type Cell, cellText, isBlank } from '../cells/cell'
import { once } from '../cells/once'
import { readPeriod } from '../cells/period'
import { columnsOf } from './columns-of'
import type { Field } from './field'
import type { Header } from './find-header'
import { loneNames } from './lone-names'
import { isLevelName } from './level-words'
import type { AmountReader } from './amount-reader'
import type { Section, SectionField, Sections } from './table'
import { fieldsOfHeader, headerKey } from './vocabularies'

export interface SectionRows {
  /** Whether a row is a section's name and no data. Its team or cycle then holds for the rows below. */
  readonly take: (cells: readonly Cell[], place: number) => boolean
  readonly sections: () => Sections | undefined
}

/** Longer texts are sentences. */
const LONGEST = 60

interface Meaning {
  readonly field: SectionField
  readonly text: string
}

/**
 * Rows with one filled cell that name what stands below them: a period (Q4 2026), a team behind its word (Team: Sales),
 * a level (Company OKRs), something that also stands in the Team column, or whatever stands alone in the Team or Cycle
 * column or left of the names in a column without a header, and `loneNames`. Everything else stays an objective. A period or a team above
 * the header, as in its title, holds for all rows unless they have a column for it.
 */
export function sectionRows(reader: AmountReader, header: Header): SectionRows {
  const found: Record<SectionField, Section[]> = { team: [], cycle: [] }
  const context = once((): Context => ({ ...contextOf(reader, header), teams: once(() => teamsOf(reader)) }))
  const { team, keyResult } = reader.columns
  const names = once(() => (team === undefined && keyResult !== undefined ? loneNames(reader) : new Set()))
  const add = ({ field, text }: Meaning, place: number, cell: Cell): void => {
    found[field].push({ place, text })
    reader.issues.push({ code: 'section-row', severity: 'note', row: place + 1, field, seen: cellText(cell) })
  }
  for (let place = 0; place < header.top; place++) {
    const cells = reader.grid[place] ?? []
    const cell = cells[loneColumn(cells)]
    const meaning = cell === undefined ? undefined : saidMeaning(cellText(cell))
    if (meaning !== undefined && reader.columns[meaning.field] === undefined) add(meaning, place, cell)
  }
  return {
    take(cells, place) {
      const column = loneColumn(cells)
      if (column < 0) return false
      const text = cellText(cells[column])
      const isName = column === reader.columns.objective && names().has(place)
      const meaning = meaningOf(text, column, context()) ?? (isName ? { field: 'team', text } : undefined)
      if (meaning !== undefined) add(meaning, place, cells[column])
      return meaning !== undefined
    },
    sections: () => (found.team.length + found.cycle.length === 0 ? undefined : found),
  }
}

interface Context {
  readonly fieldAt: ReadonlyMap<number, Field>
  readonly levels: readonly number[]
  /** The first column with a name of the row. */
  readonly firstName: number
  /** All that stands in the Team column. */
  readonly teams: () => ReadonlySet<string>
}

function contextOf({ columns }: AmountReader, { levels, unknown }: Header): Omit<Context, 'teams'> {
  const fieldAt = new Map(Object.entries(columns).map(([field, column]) => [column, field as Field]))
  for (const { column } of unknown) fieldAt.set(column, 'remark')
  const names = columnsOf(columns, ['objective', 'keyResult', 'title'])
  return { fieldAt, levels: levels?.columns ?? [], firstName: Math.min(...names) }
}

function teamsOf({ grid, columns: { team }, first }: AmountReader): ReadonlySet<string> {
  const teams = new Set<string>()
  if (team === undefined) return teams
  for (let place = first; place < grid.length; place++) teams.add(cellText(grid[place]?.[team]))
  return teams
}

/** The column of the only filled cell; -1 when there are more or none. An empty checkbox is no content. */
function loneColumn(cells: readonly Cell[]): number {
  let lone = -1
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (cell === false || isBlank(cell)) continue
    if (lone >= 0) return -1
    lone = column
  }
  return lone
}

function meaningOf(text: string, column: number, context: Context): Meaning | undefined {
  const field = context.fieldAt.get(column)
  if (field === 'remark') return undefined
  return (
    saidMeaning(text) ?? (context.levels.includes(column) ? undefined : placedMeaning(text, column, context))
  )
}

/** What a text says wherever it stands. */
export function saidMeaning(text: string): Meaning | undefined {
  if (text.length > LONGEST) return undefined
  if (isPeriod(text)) return { field: 'cycle', text: withoutOkrs(text) }
  const colon = text.search(/[:：]/)
  const rest = text.slice(colon + 1).trim()
  if (colon < 1 || rest === '') return undefined
  const fields = fieldsOfHeader(headerKey(text.slice(0, colon)))
  if (fields.includes('team')) return { field: 'team', text: rest }
  return fields.includes('cycle') ? { field: 'cycle', text: rest } : undefined
}

/** What a text says because of the column it stands in. */
function placedMeaning(
  text: string,
  column: number,
  { fieldAt, firstName, teams }: Context,
): Meaning | undefined {
  const field = fieldAt.get(column)
  if (text.length > LONGEST) return undefined
  if (field === 'team' || field === 'cycle') return { field, text }
  if (isLevelName(text)) return { field: 'team', text: text.replace(OKRS_LAST, '') || text }
  const hasTeamColumn = [...fieldAt.values()].includes('team')
  if (hasTeamColumn) return teams().has(text) ? { field: 'team', text } : undefined
  return field === undefined && column < firstName ? { field: 'team', text } : undefined
}

/** Looked for before a text is taken apart: a year; one of two digits, `FY27`; or none, as in `Q4`. */
const YEAR = /(?:^|[^0-9])(?:19|20|21)[0-9]{2}(?![0-9])|[０-９]{2}/
const SHORT_YEAR = /^[^0-9]{0,4}[0-9][^0-9]{0,4}[0-9]{1,2}(?:\/[0-9]{2})?$/
const PART_OF_YEAR = /^[^0-9]{0,12}[1-4][^0-9]{0,12}$/

function isPeriod(text: string): boolean {
  const period = withoutOkrs(text)
  if (YEAR.test(period) || SHORT_YEAR.test(period)) return readPeriod(period) !== undefined
  return PART_OF_YEAR.test(period) && readPeriod(`${period} 2000`) !== undefined
}

const OKRS_FIRST = /^okrs?[ :–-]{1,3}/i
const OKRS_LAST = /[ –-]{0,3}okrs?$/i

function withoutOkrs(text: string): string {
  return /okr/i.test(text) ? text.replace(OKRS_FIRST, '').replace(OKRS_LAST, '') || text : text
}

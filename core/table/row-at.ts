import { type Cell, cellText, isErrorText } from '../cells/cell'
import { type DayReading, readDay } from '../cells/day'
import { given } from '../cells/given'
import { unitOfFormat } from '../cells/unit-of-format'
import { inTwo } from './cycle-beside'
import type { AmountField, Field } from './field'
import { ROW_KINDS } from './row-kind'
import { sectionAt } from './section-at'
import type { Aside, Table, TableRow } from './table'
import { textFields } from './text-fields'
import { judgedAsOf } from './vocabularies'

/** One row as an object, for what shows rows. What only counts reads the table's arrays. */
export function rowAt(table: Table, row: number): TableRow {
  const text = (field: Field): string | undefined => textAt(table, field, row)
  const amount = (field: AmountField): number | undefined => amountAt(table, field, row)
  const { units = {}, upper, comparator, isDone } = table.asides.get(row) ?? {}
  return {
    row: rowNumber(table, row),
    id: text('id'),
    parent: text('parent'),
    kind: ROW_KINDS[table.kinds?.[row] ?? -1],
    type: text('type'),
    objective: text('objective'),
    keyResult: text('keyResult'),
    title: text('title'),
    start: amount('start'),
    target: amount('target'),
    upper,
    comparator,
    current: amount('current'),
    currentText: currentTextAt(table, row),
    isDone,
    weight: amount('weight'),
    score: amount('score'),
    progress: amount('progress'),
    scoring: text('scoring'),
    judgedAs: judgedAt(table, row),
    isPercent: isPercentAt(table, row),
    unit: text('unit') ?? shownUnit(table, row) ?? typedUnit(units),
    owner: text('owner'),
    team: text('team'),
    level: text('level'),
    status: text('status'),
    ...timesAt(table, row),
    confidence: cellAt(table, 'confidence', row),
    kpi: text('kpi'),
    perspective: text('perspective'),
    reason: text('reason'),
    unread: unreadAt(table, row),
  }
}

type Times = 'due' | 'cycle' | 'begin' | 'checkedIn' | 'delivered' | 'phases'

function timesAt(table: Table, row: number): Pick<TableRow, Times> {
  return {
    due: dayAt(table, 'due', row) ?? textAt(table, 'due', row),
    cycle: textAt(table, 'cycle', row),
    begin: dayAt(table, 'begin', row),
    checkedIn: dayAt(table, 'checkedIn', row),
    delivered: dayAt(table, 'delivered', row),
    phases: textAt(table, 'phases', row),
  }
}

/** 1-based row in the range. */
export function rowNumber({ places }: Table, row: number): number {
  return (places[row] ?? 0) + 1
}

/** What a row without a name is called. */
export function rowName(table: Table, row: number): string {
  return `Row ${rowNumber(table, row)}`
}

export function cellAt(table: Table, field: Field, row: number): Cell {
  return cellIn(table, table.columns[field], row)
}

/** Also of a column that names no field. */
export function cellIn({ grid, places }: Table, column: number | undefined, row: number): Cell {
  return column === undefined ? undefined : grid[places[row] ?? -1]?.[column]
}

/** The cell as text, or what the row's section says; undefined when it is blank or an error. */
export function textAt(table: Table, field: Field, row: number): string | undefined {
  const cell = cellAt(table, field, row)
  if (isErrorText(cell)) return undefined
  const text = cellText(cell)
  if (text !== '' && field === 'cycle' && table.cycleBeside !== undefined)
    return inTwo(text, cellIn(table, table.cycleBeside, row))
  if (text !== '') return text
  return table.sections === undefined ? undefined : sectionAt(table.sections, field, table.places[row] ?? 0)
}

export function amountAt({ amounts }: Table, field: AmountField, row: number): number | undefined {
  return given(amounts[field]?.[row])
}

function dayAt(table: Table, field: DayField, row: number): string | undefined {
  const reading = readDayAt(table, row, field)
  return reading.kind === 'day' ? reading.iso : undefined
}

type DayField = 'due' | 'begin' | 'checkedIn' | 'delivered'

/** The cell as a day; only one with two readings asks which comes first. */
export function readDayAt(table: Table, row: number, field: DayField = 'due'): DayReading {
  const cell = cellAt(table, field, row)
  const reading = readDay(cell)
  return reading.kind === 'day' && reading.isAmbiguous ? readDay(cell, table.dayOrder()) : reading
}

/** The Current cell as typed, with its line breaks: it may be a list. */
export function currentTextAt(table: Table, row: number): string | undefined {
  const cell = cellAt(table, 'current', row)
  return typeof cell === 'string' ? cell : textAt(table, 'current', row)
}

export function judgedAt(table: Table, row: number): TableRow['judgedAs'] {
  const text = textAt(table, 'judgedAs', row)
  return text === undefined ? table.asides.get(row)?.judgedAs : judgedAsOf(text)
}

/** The target speaks for the row: per cent in one cell alone would make 1000 of a plain target 100,000 %. */
function isPercentAt(table: Table, row: number): boolean {
  const speaks = amountAt(table, 'target', row) === undefined ? 'current' : 'target'
  if (amountAt(table, speaks, row) === undefined) return false
  return table.asides.get(row)?.units?.[speaks] === '%' || shownBy(table, speaks, row) === '%'
}

/** Amounts that could not be read, and texts that are errors. */
function unreadAt(table: Table, row: number): readonly Field[] {
  const { unread = NOTHING } = table.asides.get(row) ?? {}
  const errors = textFields(table).filter((field) => isErrorText(cellAt(table, field, row)))
  return errors.length === 0 ? unread : [...unread, ...errors]
}

const NOTHING: readonly Field[] = []

function typedUnit(units: NonNullable<Aside['units']>): string | undefined {
  return [units.target, units.current].find((unit) => unit !== undefined && unit !== '%')
}

/** The unit that the row's own cells show; the target speaks first, because it is always filled. */
function shownUnit(table: Table, row: number): string | undefined {
  const units = (['target', 'current', 'start'] as const).map((field) => shownBy(table, field, row))
  return units.find((unit) => unit !== undefined && unit !== '%')
}

function shownBy(table: Table, field: Field, row: number): string | undefined {
  const column = table.columns[field]
  if (table.formats === undefined || column === undefined) return undefined
  if (typeof cellAt(table, field, row) !== 'number') return undefined
  return unitOfFormat(table.formats[table.places[row] ?? -1]?.[column] ?? '')
}

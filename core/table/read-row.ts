import { type Cell, cellText, isErrorText } from '../cells/cell'
import { readNumber } from '../cells/number'
import type { DecimalMark } from '../cells/digits'
import { unitOfFormat } from '../cells/unit-of-format'
import type { Issue, IssueCode } from './issue'
import type { Field } from './field'
import type { Columns, TableRow } from './table'
import type { KindReader } from './vocabularies'

/** One row of the grid on its way to becoming a `TableRow`; its issues are added as they are found. */
export interface RowSource {
  readonly cells: readonly Cell[]
  readonly formats: readonly string[] | undefined
  readonly row: number
  readonly columns: Columns
  readonly kindOf: KindReader
  /** The decimal mark of numbers that are text. */
  readonly decimal: DecimalMark | undefined
  readonly issues: Issue[]
}

const ALL_READ: readonly Field[] = []

export function readRow(source: RowSource): TableRow {
  const text = (field: Field): string | undefined => readText(source, field)
  const start = readAmount(source, 'start')
  const target = readAmount(source, 'target')
  const current = readAmount(source, 'current')
  const type = text('type')
  const isPercent =
    target === undefined ? isShare(source, 'current', current) : isShare(source, 'target', target)
  return {
    row: source.row,
    id: text('id'),
    parent: text('parent'),
    kind: type === undefined ? undefined : source.kindOf(type),
    type,
    objective: text('objective'),
    keyResult: text('keyResult'),
    title: text('title'),
    start: start?.value,
    target: target?.value,
    current: current?.value,
    weight: readWeight(source),
    score: readScore(source),
    isPercent,
    unit: text('unit') ?? shownUnit(source) ?? target?.unit ?? current?.unit,
    owner: text('owner'),
    team: text('team'),
    status: text('status'),
    due: text('due'),
    cycle: text('cycle'),
    unread: source.issues.length === 0 ? ALL_READ : unreadFields(source.issues),
  }
}

function readText(source: RowSource, field: Field): string | undefined {
  const column = source.columns[field]
  if (column === undefined) return undefined
  const cell = source.cells[column]
  if (isErrorText(cell)) return report(source, field, 'error-cell')
  return cellText(cell) || undefined
}

interface Amount {
  readonly value: number
  readonly isPercent: boolean
  readonly unit: string | undefined
}

function readAmount(source: RowSource, field: Field): Amount | undefined {
  const column = source.columns[field]
  if (column === undefined) return undefined
  const reading = readNumber(source.cells[column], source.decimal)
  switch (reading.kind) {
    case 'number':
      if (reading.isAmbiguous) reportAmbiguous(source, field, reading.value)
      return reading
    case 'blank':
      return undefined
    case 'error':
      return report(source, field, 'error-cell')
    case 'text':
      return report(source, field, 'not-a-number')
  }
}

function readWeight(source: RowSource): number | undefined {
  const weight = readAmount(source, 'weight')?.value
  return weight !== undefined && weight < 0 ? report(source, 'weight', 'negative-weight') : weight
}

/** A score of 50 could be 50 % or a slip of the hand: it is not guessed, the person is asked to write 50% or 0.5. */
function readScore(source: RowSource): number | undefined {
  const score = readAmount(source, 'score')?.value
  return score !== undefined && (score < 0 || score > 1)
    ? report(source, 'score', 'score-out-of-range')
    : score
}

/** The target speaks for the row: per cent in one cell alone would make 1000 of a plain target 100,000 %. */
function isShare(source: RowSource, field: Field, amount: Amount | undefined): boolean {
  return amount !== undefined && (amount.isPercent || shownBy(source, field) === '%')
}

/** The unit that the row's own cells show; the target speaks first, because it is always filled. */
function shownUnit(source: RowSource): string | undefined {
  const units = (['target', 'current', 'start'] as const).map((field) => shownBy(source, field))
  return units.find((unit) => unit !== undefined && unit !== '%')
}

function shownBy({ formats, cells, columns }: RowSource, field: Field): string | undefined {
  const column = columns[field]
  if (formats === undefined || column === undefined || typeof cells[column] !== 'number') return undefined
  return unitOfFormat(formats[column] ?? '')
}

/** The cell counts as empty. */
function report(source: RowSource, field: Field, code: IssueCode): undefined {
  source.issues.push({ ...cellIssue(source, field), code, severity: 'error' })
  return undefined
}

function reportAmbiguous(source: RowSource, field: Field, read: number): void {
  source.issues.push({ ...cellIssue(source, field), code: 'ambiguous-number', severity: 'warning', read })
}

function cellIssue(
  { cells, row, columns }: RowSource,
  field: Field,
): Pick<Issue, 'row' | 'column' | 'field' | 'seen'> {
  const column = columns[field] ?? 0
  return { row, column: column + 1, field, seen: cellText(cells[column]) }
}

function unreadFields(issues: readonly Issue[]): Field[] {
  return issues.flatMap(({ field, severity }) => (field === undefined || severity !== 'error' ? [] : [field]))
}

import type { Grid } from '../cells/cell'
import type { AllSettings } from '../score/read-settings'
import { LARGEST_SHARE } from '../table/check-percents'
import { convertTime, unitName } from '../cells/sentence/units'
import { shareOf } from '../cells/without-noise'

import { type RecordRow, type Records, readRecords } from '../table/records'
import type { Direction, Kpi, ListProblem } from './kpi'
import { KPI_HEADERS, type KpiField } from './kpi-header.words'
import { directionOf, frequencyOf, kindOf, tierOf } from './kpi-word'
import { written } from './written'
import { decimalOf, type ListAmount, readListAmount, seenOf } from './list-amount'

export interface KpiList {
  readonly kpis: readonly Kpi[]
  readonly problems: readonly ListProblem[]
  /** 1-based; absent when no row names a column of KPIs. */
  readonly headerRow?: number
  /** 0-based; absent without one. */
  readonly currentColumn?: number | undefined
}

type AmountName = 'target' | 'upper' | 'current' | 'healthyFrom' | 'watchFrom'

const AMOUNTS: readonly AmountName[] = ['target', 'upper', 'current', 'healthyFrom', 'watchFrom']

/** Reads a list of KPIs, one a row. A row without a name is none. Never throws. */
export function readKpis(grid: Grid, settings: Pick<AllSettings, 'locale'> = {}): KpiList {
  const records = recordsOf(grid)
  if (records === undefined) return { kpis: [], problems: [{ code: 'no-header', row: 1 }] }
  const { rows, columns } = records
  const decimal = decimalOf(
    () => rows.flatMap(({ at }) => AMOUNTS.map((field) => at(field))),
    settings.locale,
  )
  const problems: ListProblem[] = []
  const kpis = rows.flatMap((record): Kpi[] => {
    const name = written(record.at('name'))
    if (name === undefined) return []
    const report = (field: KpiField, problem: ListAmount['problem']): void => {
      if (problem !== undefined)
        problems.push({ ...problem, row: record.row, column: (columns[field] ?? 0) + 1 })
    }
    return [kpiOf(name, { record, report, decimal })]
  })
  return { kpis, problems, headerRow: records.headerRow, currentColumn: columns.current }
}

/** A title above the header may be a word for KPI, too: a row that names one column more is the surer header. */
function recordsOf(grid: Grid): Records<KpiField> | undefined {
  const needed: readonly (readonly KpiField[])[] = [['name', 'target'], ['name', 'current'], ['name']]
  for (const fields of needed) {
    const records = readRecords(grid, KPI_HEADERS, fields)
    if (records !== undefined) return records
  }
  return undefined
}

interface Reader {
  readonly record: RecordRow<KpiField>
  readonly report: (field: KpiField, problem: ListAmount['problem']) => void
  readonly decimal: ReturnType<typeof decimalOf>
}

function kpiOf(name: string, reader: Reader): Kpi {
  const { record } = reader
  const [target, current] = onOneScale(amountOf(reader, 'target'), amountOf(reader, 'current'), reader)
  const text = (field: KpiField): string | undefined => written(record.at(field))
  return {
    row: record.row,
    name,
    id: text('id'),
    current: current.value,
    ...directed(target, reader),
    kind: kindOf(text('kind') ?? ''),
    tier: tierOf(text('tier') ?? ''),
    perspective: text('perspective'),
    frequency: wordOf(reader, 'frequency', frequencyOf),
    owner: text('owner'),
    unit: text('unit') ?? target.unit ?? current.unit,
    healthyFrom: amountOf(reader, 'healthyFrom').value,
    watchFrom: amountOf(reader, 'watchFrom').value,
    feeds: text('feeds'),
    isPercent: target.isPercent === true || current.isPercent === true,
  }
}

/** `95 %` as text beside 93 as a number: beyond any share, the plain number is per cent too. */
function onOneScale(target: ListAmount, current: ListAmount, { report }: Reader): [ListAmount, ListAmount] {
  if (target.isPercent === true && isPlainPercent(current)) {
    report('current', { code: 'read-as-percent', seen: String(current.value) })
    return [target, hundredth(current)]
  }
  if (current.isPercent === true && isPlainPercent(target)) {
    report('target', { code: 'read-as-percent', seen: String(target.value) })
    return [hundredth(target), current]
  }
  const value = convertTime(
    current.value ?? Number.NaN,
    unitName(current.unit ?? ''),
    unitName(target.unit ?? ''),
  )
  return [target, value === undefined ? current : { ...current, value }]
}

function isPlainPercent({ value = 0, isPercent, unit }: ListAmount): boolean {
  return isPercent === false && unit === undefined && Math.abs(value) > LARGEST_SHARE
}

function hundredth(amount: ListAmount): ListAmount {
  const { value, upper } = amount
  return {
    ...amount,
    ...(value === undefined ? {} : { value: shareOf(value) }),
    ...(upper === undefined ? {} : { upper: shareOf(upper) }),
  }
}

const BY_COMPARATOR: Readonly<Record<string, Direction>> = {
  '>=': 'increase',
  '>': 'increase',
  '<=': 'decrease',
  '<': 'decrease',
  between: 'between',
}

type Directed = Pick<Kpi, 'target' | 'upper' | 'direction' | 'directionFrom'>

/** The Direction column says it, else how the target compares, else two bounds; else more is better. */
function directed({ value, upper: inTarget, comparator }: ListAmount, reader: Reader): Directed {
  const upper = inTarget ?? amountOf(reader, 'upper').value
  const typed = wordOf(reader, 'direction', directionOf)
  if (typed !== undefined) return bounded(value, upper, { direction: typed, directionFrom: 'column' })
  const compared = upper === undefined ? BY_COMPARATOR[comparator ?? ''] : 'between'
  if (compared !== undefined) return bounded(value, upper, { direction: compared, directionFrom: 'target' })
  return { target: value, direction: 'increase', directionFrom: 'default' }
}

/** Bounds may have been typed in either order, and one of them alone is a level to stay at. */
function bounded(
  value: number | undefined,
  upper: number | undefined,
  read: Pick<Kpi, 'direction' | 'directionFrom'>,
): Directed {
  if (read.direction !== 'between') return { ...read, target: value }
  if (upper === undefined || value === undefined)
    return { ...read, direction: 'hold', target: value ?? upper }
  return { ...read, target: Math.min(value, upper), upper: Math.max(value, upper) }
}

function amountOf({ record, report, decimal }: Reader, field: AmountName): ListAmount {
  const amount = readListAmount(record.at(field), {
    decimal,
    ...(field === 'target' ? { compares: true } : {}),
  })
  report(field, amount.problem)
  return amount
}

function wordOf<T>(
  { record, report }: Reader,
  field: KpiField,
  read: (text: string) => T | undefined,
): T | undefined {
  const text = written(record.at(field))
  const meaning = text === undefined ? undefined : read(text)
  if (text !== undefined && meaning === undefined) report(field, { code: 'unknown-word', seen: seenOf(text) })
  return meaning
}

import { type Cell, cellText, type Grid, isBlank } from '../cells/cell'
import { readPeriod } from '../cells/period'
import { dayNumber } from '../cells/day-number'
import { type ReadDayCell, dayReaderOf } from '../series/day-cell'
import { decimalOf } from '../kpi/list-amount'
import type { AllSettings } from '../score/read-settings'
import { type RecordRow, type Records, readRecords } from '../table/records'
import type { Bet, BetProblem } from './bet'
import { BET_HEADERS, type BetField } from './bet-header.words'
import { readBetColumns } from './read-bet-columns'
import { type BetContext, readBetSentence } from './read-bet-sentence'

/** Every row that is a bet, or what is wrong with it, in the order of the rows. */
export interface BetList {
  readonly lines: readonly (Bet | BetProblem)[]
  /** 1-based; absent when no row names the columns of bets. */
  readonly headerRow?: number
}

export interface BetOptions {
  readonly settings: Pick<AllSettings, 'locale' | 'fiscalStart'>
  /** Titles and ids of key results, and names of KPIs: a sentence is searched for them. */
  readonly names: readonly string[]
}

/** Reads bets in columns, or in one sentence each. Never throws. */
export function readBets(grid: Grid, { settings, names }: BetOptions): BetList {
  const records = recordsOf(grid)
  if (records === undefined) return { lines: [] }
  const { rows, columns, headerRow } = records
  const dayOf = dayReaderOf(() => rows.map(({ at }) => at('by')), settings)
  const decimal = decimalOf(() => rows.flatMap(({ at }) => [at('moves'), at('reaches')]), settings.locale)()
  const lines = rows.flatMap((record) => {
    const cycleEnd = endOf(record.at('cycle'), dayOf, settings.fiscalStart)
    const line = lineOf(record, { names, dayOf, decimal, cycleEnd })
    return line === undefined ? [] : [typeof line === 'string' ? problemOf(line, record, columns) : line]
  })
  return { lines, headerRow }
}

/** Without columns for the KPI and its movement, one column holds the sentence. */
function recordsOf(grid: Grid): Records<BetField> | undefined {
  return (
    readRecords<BetField>(grid, BET_HEADERS, ['kpi', 'moves']) ??
    readRecords<BetField>(grid, BET_HEADERS, ['bet'])
  )
}

function endOf(cell: Cell, dayOf: ReadDayCell, fiscalStart?: number): number | undefined {
  const last = readPeriod(cellText(cell), fiscalStart)?.last
  return last === undefined ? dayOf(cell) : dayNumber(last)
}

type BetRecord = RecordRow<BetField>

/** The columns hold where they name a KPI or a key result; a row with neither is a sentence, or a heading. */
function lineOf(record: BetRecord, context: BetContext): Bet | BetProblem['code'] | undefined {
  const isColumns = !isBlank(record.at('kpi')) || !isBlank(record.at('moves'))
  if (!isColumns && isBlank(record.at('bet'))) return undefined
  const read = isColumns ? readBetColumns(record.at, context) : readBetSentence(record.at('bet'), context)
  if (typeof read === 'string') return read
  const text = (field: BetField): string | undefined => cellText(record.at(field)) || undefined
  const title = text('bet') ?? `${read.keyResult} → ${read.kpi}`
  return { row: record.row, title, ...read, kind: text('kind'), owner: text('owner'), cycle: text('cycle') }
}

const COLUMN_OF: Readonly<Record<BetProblem['code'], BetField>> = {
  'no-bet': 'bet',
  'no-key-result': 'keyResult',
  'no-kpi': 'kpi',
  'no-movement': 'moves',
  'no-day': 'by',
  'no-lag': 'within',
  'no-bound': 'guardrail',
}

/** A column that is not there is missed in that of the bet, or in the first. */
function problemOf(
  code: BetProblem['code'],
  { row, cells }: BetRecord,
  columns: Records<BetField>['columns'],
): BetProblem {
  const column = columns[COLUMN_OF[code]] ?? columns.bet ?? 0
  return { code, row, column: column + 1, seen: cells[column] }
}

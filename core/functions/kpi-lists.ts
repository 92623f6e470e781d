import { type Grid, isBlank } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import { type KpiList, readKpis } from '../kpi/read-kpis'
import { type KpiSeries, readSeries } from '../kpi/read-series'
import { type AllSettings, OUR_SETTINGS } from '../score/read-settings'
import { nearestWord } from '../score/nearest-word'
import { kpiKey } from '../kpi/kpi-key'
import { type Language, languageOf } from '../table/table-language'
import { OkrError } from './okr-error'
import { optional, type Param, required } from './param'
import { type Call, optionsOf } from './rows-param'
import { todayOf } from './today-param'

export const kpisParam: Param<'rows', false> = required(
  'rows',
  'kpis',
  'Your KPIs with their header row, one a row: KPI, Target and Current at least, such as KPIs!A1:K.',
)

const SERIES_HELP =
  'Dated values: rows of Date, KPI and Value, or dates along one side of a table and KPIs along the other.'

export const seriesParam: Param<'rows', false> = required('rows', 'series', SERIES_HELP)
export const seriesIfAnyParam: Param<'rows', true> = optional('rows', 'series', SERIES_HELP)

/** The settings of a call, with the spreadsheet's locale where they name none. */
export function settingsOf(functionName: string, call: Call): AllSettings {
  const { settings = OUR_SETTINGS } = optionsOf(functionName, call)
  const locale = settings.locale ?? call.workbook.locale?.()
  return locale === undefined ? settings : { ...settings, locale }
}

function kpisOf(functionName: string, grid: Grid, settings: AllSettings): KpiList {
  const list = readKpis(grid, settings)
  if (list.headerRow !== undefined) return list
  throw new OkrError(
    'no-header',
    `${functionName}: no row of kpis reads as a header. Include the row with column names such as KPI, Target and Current.`,
  )
}

const NO_SERIES: KpiSeries = { of: () => [], names: [], problems: [] }

/** None where the range is empty: it may be open for what is still to come. */
export function seriesIn(functionName: string, grid: Grid | undefined, settings: AllSettings): KpiSeries {
  if (grid === undefined || grid.every((row) => row.every(isBlank))) return NO_SERIES
  const series = readSeries(grid, settings)
  if (series.headerRow !== undefined) return series
  throw new OkrError(
    'no-header',
    `${functionName}: series has no dated values. Give it columns Date, KPI and Value, or a table with dates along one ` +
      'side and KPIs along the other.',
  )
}

interface KpiArguments extends Call {
  readonly kpis: Grid
  readonly series: Grid | undefined
  readonly today: string | undefined
}

/** What functions about a list of KPIs work with. */
interface KpiCall {
  readonly settings: AllSettings
  readonly list: KpiList
  readonly series: KpiSeries
  /** As a day number. */
  readonly day: number
  readonly language: Language
}

export function readKpiCall(functionName: string, { kpis, series, today, ...call }: KpiArguments): KpiCall {
  const settings = settingsOf(functionName, call)
  const list = kpisOf(functionName, kpis, settings)
  return {
    settings,
    list,
    series: seriesIn(functionName, series, settings),
    day: dayNumber(todayOf(functionName, { today, settings, workbook: call.workbook })),
    language: languageOfList(kpis, list, settings),
  }
}

/** The name as the series has it, or an error that says which there are. */
export function nameIn(functionName: string, { names }: KpiSeries, kpi: string): string {
  const key = kpiKey(kpi)
  const found = names.find((name) => kpiKey(name) === key)
  if (found !== undefined) return found
  const nearest = nearestWord(key, new Map(names.map((name) => [kpiKey(name), name])))
  throw new OkrError(
    'unknown-id',
    `${functionName}: no KPI is called “${kpi.slice(0, SHOWN)}”. ${hint(names, nearest)}`,
  )
}

/** Enough of a name to know it by, and enough names to see what they look like. */
const SHOWN = 80
const NAMES_SHOWN = 3

function hint(names: readonly string[], nearest: string | undefined): string {
  if (nearest !== undefined) return `Is “${nearest.slice(0, SHOWN)}” meant?`
  if (names.length === 0) return 'There are no KPIs in the series.'
  const some = names.slice(0, NAMES_SHOWN).map((name) => `“${name.slice(0, SHOWN)}”`)
  return `There are, among others, ${some.join(', ')}.`
}

/** The language of the settings, else that of the headings. */
export function languageOfList(
  grid: Grid,
  { headerRow = 1 }: Pick<KpiList, 'headerRow'>,
  { language }: AllSettings,
): Language {
  return language ?? languageOf({ grid, headerRow })
}

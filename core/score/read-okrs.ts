import type { Grid } from '../cells/cell'
import type { Issue } from '../table/issue'
import { readTable } from '../table/read-table'
import type { Formats, Table } from '../table/table'
import { withIssues } from '../table/with-issues'
import { buildTree } from '../tree/build-tree'
import { chooseLayout } from '../tree/choose-layout'
import { readTitles } from '../tree/read-titles'
import { type AllSettings, OUR_SETTINGS } from './read-settings'
import { scoreTree } from './score-tree'
import type { ScoredTree } from './scored-tree'

/** The whole flow for one range: table, scored tree, and every problem met on the way in sheet order. */
export interface Okrs {
  readonly table: Table
  readonly tree: ScoredTree
  /** Made when asked for: a score alone does not need them. */
  readonly issues: readonly Issue[]
}

export type OkrReading =
  | { readonly okrs: Okrs; readonly problem?: undefined }
  | { readonly okrs?: undefined; readonly problem: Issue }

/** What stands around the rows. */
export interface ReadOptions {
  readonly formats?: Formats | undefined
  readonly settings?: AllSettings | undefined
  /** The spreadsheet's locale, such as `de_DE`; asked for only where a text has two readings. */
  readonly locale?: (() => string | undefined) | undefined
}

/** Reads and scores a grid. Never throws; `problem` is why there is nothing to score at all. */
export function readOkrs(grid: Grid, options: ReadOptions = {}): OkrReading {
  const { settings = OUR_SETTINGS } = options
  const locale = settings.locale === undefined ? options.locale : () => settings.locale
  const read = readTable(grid, { formats: options.formats, locale })
  if (read.table === undefined)
    return { problem: read.issues[0] ?? { code: 'no-header', severity: 'error', row: 1 } }
  const built = buildTree(read.table)
  const [noLayout] = built.tree.layout === undefined ? built.issues : []
  if (noLayout !== undefined) return { problem: noLayout }
  const titled = readTitles(built.tree)
  const scoring = scoreTree(titled.tree, settings)
  const okrs = withIssues({ table: titled.tree.table, tree: scoring.scored }, () =>
    [...read.issues, ...built.issues, ...titled.issues, ...scoring.issues].sort(byPlace),
  )
  return { okrs }
}

function byPlace(a: Issue, b: Issue): number {
  return a.row - b.row || (a.column ?? 0) - (b.column ?? 0)
}

/** Whether a tab is an OKR table: its header says what is an objective and what is measured. */
export function readsAsOkrs(grid: Grid): boolean {
  const { table } = readTable(grid)
  if (table === undefined || chooseLayout(table) === undefined) return false
  const { target, current, score, progress } = table.columns
  return (target ?? current ?? score ?? progress) !== undefined
}

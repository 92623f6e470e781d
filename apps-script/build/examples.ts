import {
  type Cell,
  type Example,
  type Grid,
  SAMPLE_RANGE,
  SAMPLE_ROWS,
  type SheetFunction,
} from '../../core/index'
import { resultOf, table } from './markdown-table'

/** Smaller ones are read more easily where they stand in the formula. */
const FEWEST_ROWS = 2

/** The tab that a list of this parameter stands in. */
const TABS: Readonly<Record<string, string>> = {
  rows: 'OKRs',
  log: 'Log',
  kpis: 'KPIs',
  series: 'History',
  bets: 'Bets',
  settings: 'Settings',
}

/** Single answers share a table; each answer with several cells is a table of its own. Lists stand in tabs before them. */
export function examplesText(fn: SheetFunction): string {
  const ranges = rangesOf(fn)
  const lists = [...ranges].map(([grid, range]) => `With these cells in ${range}:\n\n${table(grid)}`)
  const formula = ({ args }: Example): string =>
    `\`=${fn.name}(${args.map((argument) => argumentText(argument, ranges)).join(', ')})\``
  const single = fn.examples.filter(({ result }) => !Array.isArray(result))
  const lines = single.map((example) => [formula(example), answerText(example), example.note ?? ''])
  const grids = fn.examples.flatMap((example) =>
    Array.isArray(example.result) ? `${formula(example)} gives\n\n${table(example.result)}` : [],
  )
  return [
    ...lists,
    ...(lines.length > 0 ? [table([['Formula', 'Answer', ''], ...lines])] : []),
    ...grids,
  ].join('\n\n')
}

/** Where each list of the examples stands; a second one in a tab stands below the first. */
function rangesOf({ forms, examples }: SheetFunction): ReadonlyMap<Grid, string> {
  const ranges = new Map<Grid, string>()
  const filled = new Map<string, number>()
  for (const { args } of examples) {
    for (const [place, argument] of args.entries()) {
      if (!isList(argument) || argument === SAMPLE_ROWS || ranges.has(argument)) continue
      const tab = forms
        .map(({ params }) => TABS[params[place]?.name ?? ''])
        .find((name) => name !== undefined)
      if (tab === undefined) continue
      const first = (filled.get(tab) ?? -1) + 2
      const last = first + argument.length - 1
      filled.set(tab, last)
      ranges.set(argument, `${tab}!A${first}:${column(argument)}${last}`)
    }
  }
  return ranges
}

function isList(argument: Cell | Grid): argument is Grid {
  return Array.isArray(argument) && argument.length >= FEWEST_ROWS
}

/** The letter of the last column; no example has more than 26. */
function column(grid: Grid): string {
  return String.fromCharCode(64 + Math.max(...grid.map((row) => row.length)))
}

function argumentText(argument: Cell | Grid, ranges: ReadonlyMap<Grid, string>): string {
  if (argument === SAMPLE_ROWS) return SAMPLE_RANGE
  if (!Array.isArray(argument)) return argument === '' ? '' : cellLiteral(argument as Cell)
  const grid = argument as Grid
  return ranges.get(grid) ?? `{${grid.map((row) => row.map(cellLiteral).join(', ')).join('; ')}}`
}

/** As a formula writes it: rows of its own stand as an array between braces. */
function cellLiteral(cell: Cell): string {
  return typeof cell === 'string' ? `"${cell}"` : String(cell)
}

function answerText({ result, error }: Example): string {
  if (error !== undefined) return `#ERROR! ${error}`
  return result === '' ? '(blank)' : resultOf(result as Cell)
}

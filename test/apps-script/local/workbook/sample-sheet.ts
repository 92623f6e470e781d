import { sampleWorkbook } from '../../../../apps-script/local/workbook/sample-workbook'
import type { WorkbookTab } from '../../../../apps-script/local/workbook/workbook'
import { ALL_FUNCTIONS, callFunction, type Grid } from '../../../../core/index'

/** The sample as the tests read it: typed values, and what its formulas answer. */
export const tabs: readonly WorkbookTab[] = sampleWorkbook().tabs

export function tab(name: string): WorkbookTab {
  const found = tabs.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no tab ${name}`)
  return found
}

/** Typed values only. */
export function grid({ rows }: WorkbookTab): Grid {
  return rows.map((row) => Array.from({ length: 17 }, (_, i) => row[i]?.value ?? ''))
}

export function formulasOf({ rows }: WorkbookTab): Record<string, string> {
  const cells = rows.flatMap((row, i) =>
    row.map(({ formula }, j) => [`${String.fromCharCode(65 + j)}${i + 1}`, formula] as const),
  )
  return Object.fromEntries(cells.flatMap(([at, formula]) => (formula === undefined ? [] : [[at, formula]])))
}

/** What a formula of a tab answers, with the typed values of the ranges that it names. */
export function answerOf(formula: string, tabName: string): unknown {
  const [, name = '', list = ''] = /^=(\w+)\((.*)\)$/.exec(formula) ?? []
  const args = list === '' ? [] : list.split(',').map((text) => argumentOf(text, tabName))
  return call(name, ...args)
}

function argumentOf(text: string, tabName: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1)
  if (text === '') return ''
  return /^\d+$/.test(text) ? Number(text) : valuesOf(text, tabName)
}

/** Of a cell or a range, which may be open below. */
function valuesOf(text: string, tabName: string): unknown {
  const [, name = tabName, from = '', row = '', to, end = ''] =
    /^(?:(\w+)!)?([A-Z])(\d+)(?::([A-Z])(\d*))?$/.exec(text) ?? []
  const cells = grid(tab(name)).slice(Number(row) - 1, end === '' ? undefined : Number(end))
  if (to === undefined) return cells[0]?.[placeOf(from)]
  return cells.map((line) => line.slice(placeOf(from), placeOf(to) + 1))
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 65
}

export function call(name: string, ...args: unknown[]): unknown {
  const fn = ALL_FUNCTIONS.find((one) => one.name === name)
  if (fn === undefined) throw new Error(`no function ${name}`)
  return callFunction(fn, args, {
    tabs: () => tabs.map((one) => ({ name: one.name, values: () => grid(one) })),
    today: () => '2031-01-01',
  })
}

/** What the formulas read: B1:O. */
export const okrs: Grid = grid(tab('OKRs')).map((row) => row.slice(1, 15))

export const settingsRange: Grid = grid(tab('Settings')).map((row) => row.slice(0, 2))

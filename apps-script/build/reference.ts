import {
  ALL_FUNCTIONS,
  type Form,
  SAMPLE_RANGE,
  SAMPLE_ROWS,
  type SheetFunction,
  signatureOf,
} from '../../core/index'
import { examplesText } from './examples'
import { table } from './markdown-table'

/** What each part of the reference is about, and the functions in it. */
const PARTS: Readonly<Record<string, string>> = {
  Scores: 'OKR_SCORE, OKR_SCORES, OKR_TREE, OKR_PROGRESS, OKR_EXPLAIN, OKR_SUMMARY, OKR_AUDIT, OKR_PARSE',
  'Time and status': 'OKR_STATUS, OKR_STATUSES, OKR_EXPECTED, OKR_FORECAST, OKR_GRADE',
  KPIs: 'KPI_HEALTH, KPI_VALUE, KPI_TREND, KPI_SCORECARD, KPI_LEADS, KPI_PROPOSE',
  'Bets and advice': 'OKR_BETS, OKR_ADVISE',
  Checks: 'OKR_CHECK, OKR_ALIGNMENT',
}

/** The reference of all custom functions, made from their definitions. */
export function functionReference(): string {
  const parts = Object.entries(PARTS).map(([title, names]): [string, SheetFunction[]] => [
    title,
    names.split(', ').map(functionCalled),
  ])
  checkComplete(parts.flatMap(([, functions]) => functions))
  const sample = `Most examples use these rows, which stand in ${SAMPLE_RANGE}:\n\n${table(SAMPLE_ROWS)}`
  const sections = parts.map(([title, functions]) => `### ${title}\n\n${functions.map(section).join('\n\n')}`)
  return [overview(parts), sample, ...sections].join('\n\n')
}

function functionCalled(name: string): SheetFunction {
  const fn = ALL_FUNCTIONS.find((one) => one.name === name)
  if (fn === undefined) throw new Error(`reference.ts names ${name}, which is no function`)
  return fn
}

function checkComplete(placed: readonly SheetFunction[]): void {
  const missing = ALL_FUNCTIONS.filter((fn) => !placed.includes(fn)).map(({ name }) => name)
  if (missing.length > 0) throw new Error(`reference.ts has no part for ${missing.join(', ')}`)
}

function overview(parts: readonly (readonly [string, readonly SheetFunction[]])[]): string {
  return parts.map(([title, functions]) => `- **${title}**: ${functions.map(link).join(', ')}`).join('\n')
}

function link({ name }: SheetFunction): string {
  return `[${name}](#${name.toLowerCase()})`
}

function section(fn: SheetFunction): string {
  const heading = `#### ${fn.name}\n\n${fn.summary}`
  const forms = fn.forms.map((form) => formText(fn.name, form)).join('\n')
  return `${heading}\n\n${forms}\n\nAnswer: ${fn.returns}\n\n${examplesText(fn)}`
}

function formText(name: string, form: Form): string {
  const params = form.params.map((param) => `  - \`${param.name}\`: ${param.help}`)
  return [`- \`=${signatureOf(name, form)}\``, ...params].join('\n')
}

import { ALL_CHECKS, KPI_CHECKS, NAMED_CHECKS } from '../../core/checks/all-checks'
import type { CheckSheet } from '../../core/checks/check'
import { checkInput } from '../../core/checks/check-input'
import { runChecks, runKpiChecks } from '../../core/checks/run-checks'
import { type Grid, readOkrs, SAMPLE_ROWS } from '../../core/index'
import { readKpis } from '../../core/kpi/read-kpis'
import { scoredNodes } from '../../core/score/scored-nodes'
import { findingSentences, kpiFindingSentences } from '../../core/text/checks/finding-sentences'
import { table } from './markdown-table'

type Named = (typeof NAMED_CHECKS)[number]

const HEAD = ['Check', 'Severity', 'What it says', 'Why']

/** All checks, made from their definitions: what each says is its answer to its first bad example. */
export function checksReference(): string {
  const ofKpis = new Set(KPI_CHECKS.map(({ name }) => name))
  const ofRows = NAMED_CHECKS.filter(({ name }) => !ofKpis.has(name))
  const onKpis = NAMED_CHECKS.filter(({ name }) => ofKpis.has(name))
  return [
    `In OKR rows (${ALL_CHECKS.length} checks, and the strength that follows from them):`,
    table([HEAD, ...ofRows.map((check) => lineOf(check, saidOfRows(check)))]),
    `In a list of KPIs (${KPI_CHECKS.length} checks), which OKR_CHECK gets as its last argument:`,
    table([HEAD, ...onKpis.map((check) => lineOf(check, saidOfKpis(check)))]),
  ].join('\n\n')
}

function lineOf({ name, severity, reason }: Named, said: string): string[] {
  return [`\`${name}\``, severity, said, reason]
}

function saidOfRows({ name, fails: [example] }: Named): string {
  if (example === undefined) throw new Error(`The check ${name} has no bad example`)
  const { rows, today, kpis } = example
  const tree = treeOf(rows)
  const input = checkInput(tree, { today, kpis: kpis && readKpis(kpis).kpis })
  const finding = runChecks(input, {}).find(({ check }) => check.name === name)
  return finding === undefined ? missing(name) : findingSentences(finding, 'en', tree.table).problem
}

function saidOfKpis({ name, fails: [example] }: Named): string {
  const { kpis, headerRow = 1 } = readKpis(rowsOf(example))
  const input = { kpis, headerRow, nodes: scoredNodes(treeOf(SAMPLE_ROWS)) }
  const finding = runKpiChecks(input, {}).find(({ check }) => check.name === name)
  return finding === undefined ? missing(name) : kpiFindingSentences(finding, 'en').problem
}

function rowsOf(example: CheckSheet | undefined): Grid {
  return example?.rows ?? []
}

function treeOf(rows: Grid): NonNullable<ReturnType<typeof readOkrs>['okrs']>['tree'] {
  const { okrs, problem } = readOkrs(rows)
  if (okrs === undefined) throw new Error(`An example of a check cannot be read: ${problem.code}`)
  return okrs.tree
}

function missing(name: string): never {
  throw new Error(`The check ${name} says nothing about its bad example`)
}

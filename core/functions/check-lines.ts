import type { Grid } from '../cells/cell'
import { NAMED_CHECKS } from '../checks/all-checks'
import type { CheckFinding, CheckInput } from '../checks/check'
import { checkInput } from '../checks/check-input'
import { unknownChecks } from '../checks/checks-off'
import { runChecks, runKpiChecks } from '../checks/run-checks'
import { type SpareFinding, spareLines } from '../checks/spare-lines'
import { type KpiList, readKpis } from '../kpi/read-kpis'
import type { Okrs } from '../score/read-okrs'
import type { AllSettings } from '../score/read-settings'
import { settingOf } from '../score/setting-words'
import type { Language } from '../table/table-language'
import { CHECK_PHRASES } from '../text/checks/check-phrases.words'
import { findingSentences, kpiFindingSentences } from '../text/checks/finding-sentences'
import { firstRows } from '../text/checks/first-rows'
import { fieldName } from '../text/column-name'
import { type Sentences, sentencesIn, sentencesOf } from '../text/sentences'
import { say } from '../text/words/filled'
import { inARow } from '../text/words/in-a-row'
import { wordsOf } from '../text/words/words-of'

export type Line = [row: number | string, column: string, problem: string, remedy: string]

/** A line, and where in the range it belongs. */
export interface PlacedLine {
  readonly row: number
  /** 1-based; 0 for a whole row, or where the column is not there. */
  readonly column: number
  readonly line: Line
}

/** What checks are made with. */
export interface Around {
  readonly language: Language
  readonly today: string | undefined
  readonly kpis: Grid | undefined
}

export interface CheckLines {
  /** About rows of the range. */
  readonly placed: readonly PlacedLine[]
  /** About the list of KPIs, and how to switch checks off. */
  readonly after: readonly Line[]
}

/** What all checks say about OKRs, and about the KPIs that were passed with them. */
export function checkLines({ tree }: Okrs, { language, today, kpis }: Around): CheckLines {
  const list = kpis === undefined ? undefined : readKpis(kpis, tree.settings)
  const input = checkInput(tree, { today, kpis: list?.kpis })
  const findings = runChecks(input, tree.settings)
  const ofKpis = list === undefined ? [] : kpiFindings(list, input)
  const names = new Set([...findings, ...ofKpis].map(({ check }) => check.name))
  return {
    placed: spareLines(findings).map((one) => placedLine(one, language, input)),
    after: [
      ...(list !== undefined && list.headerRow === undefined
        ? [notInRows(CHECK_PHRASES[language].noKpis)]
        : []),
      ...spareLines(ofKpis).map((one) => kpiLine(one, language)),
      ...(names.size === 0 ? [] : [offLine([...names], language)]),
    ],
  }
}

function kpiFindings(
  { kpis, headerRow }: KpiList,
  { nodes, tree }: CheckInput,
): ReturnType<typeof runKpiChecks> {
  return headerRow === undefined ? [] : runKpiChecks({ kpis, headerRow, nodes }, tree.settings)
}

function placedLine(
  { finding, others }: SpareFinding<CheckFinding>,
  language: Language,
  { tree: { table } }: CheckInput,
): PlacedLine {
  const { row, field } = finding
  const { problem, remedy } = withOthers(findingSentences(finding, language, table), others, language)
  const name = field === undefined ? '' : fieldName(field, wordsOf(language), table)
  const column = field === undefined ? undefined : table.columns[field]
  return { row, column: column === undefined ? 0 : column + 1, line: [row, name, problem, remedy] }
}

function kpiLine(
  { finding, others }: SpareFinding<ReturnType<typeof runKpiChecks>[number]>,
  language: Language,
): Line {
  const { problem, remedy } = withOthers(kpiFindingSentences(finding, language), others, language)
  return ['', '', say(CHECK_PHRASES[language].kpis, { row: String(finding.row), problem }), remedy]
}

function withOthers(
  { problem, remedy }: Sentences,
  others: readonly number[],
  language: Language,
): Sentences {
  if (others.length === 0) return { problem, remedy }
  const more = say(CHECK_PHRASES[language].more, { count: String(others.length), rows: firstRows(others) })
  return { problem: inARow([problem, more], language), remedy }
}

function settingName(): string {
  return settingOf('checks off')?.name ?? ''
}

function offLine(names: readonly string[], language: Language): Line {
  return notInRows(CHECK_PHRASES[language].off, { names: names.join(', '), setting: settingName() })
}

function notInRows(text: string, facts: Readonly<Record<string, string>> = {}): Line {
  const { problem, remedy } = sentencesIn(text, (name) => facts[name] ?? '')
  return ['', '', problem, remedy]
}

/** Names that the settings switch off and no check has. */
export function unknownCheckLines(settings: AllSettings, language: Language): Line[] {
  const names = NAMED_CHECKS.map(({ name }) => name)
  return unknownChecks(names, settings).map(({ seen, nearest }) => {
    const issue = {
      code: 'unknown-setting-value',
      severity: 'error',
      row: 1,
      seen,
      rule: settingName(),
    } as const
    const { problem, remedy } = sentencesOf(nearest === undefined ? issue : { ...issue, nearest }, language)
    return ['', '', problem, remedy]
  })
}

import type { Grid } from '../cells/cell'
import { scoredNodes } from '../score/scored-nodes'
import type { ScoredTree } from '../score/scored-tree'
import { type Stand, SUMMARY_FIELDS, type SummaryField, type SummaryGroup, summaryOf } from '../score/summary'
import { fieldsOfHeader, headerKey } from '../table/vocabularies'
import type { Language } from '../table/table-language'
import { languageFor } from '../text/words/words-of'
import { say } from '../text/words/filled'
import { SUMMARY_WORDS, type SummaryWords } from '../text/explanation/summary.words'
import { TIME_WORDS } from '../text/time/time.words'
import { STATUS_CODES } from '../time/status-code'
import type { StatusContext } from '../time/judging'
import { NEEDS_A_PERSON, type ShownState, shownState } from '../time/shown-state'
import { saysTime, statusesOf } from '../time/statuses'
import { DATED_ROWS, DATED_TODAY } from './dated-rows'
import { logParam, statusContext } from './log-param'
import { OkrError } from './okr-error'
import { required } from './param'
import { answered, okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { dayOf, todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_SUMMARY'

const FIELDS = '"team", "owner", "level", "cycle" or "perspective"'

const byParam = required('text', 'by', `What to group by: ${FIELDS}.`)

const HEADINGS = [
  'OKR score',
  'Number of objectives',
  'Number of key results',
  'Are done',
  'In progress',
  'Need attention',
  'Not started',
  'No target or data',
]

const MIX_HEADINGS = [
  'Status: Done',
  'Status: On track',
  'Status: Behind',
  'Status: At risk',
  'Status: Stale',
  'Status: Not started',
  'Status: No data',
  'Status: Closed',
]

const TEAM_ROWS: Grid = [
  ['Objective', 'Key Result', 'Team', 'Target', 'Current'],
  ['Grow', 'Users', 'Sales', 10, 6],
  ['', 'Trials', '', 10, 10],
  ['Care', 'Answers', 'Support', 10, 2],
]

export const okrSummary: SheetFunction = defineFunction({
  name: NAME,
  summary: `One row for each team, owner, level, cycle or perspective: its score and how its key results stand. ${WHEN_RECALCULATED}`,
  forms: [
    form(
      [rowsParam, byParam, settingsParam, todayParam, logParam],
      ([rows, by, settings, given, log], workbook): Result => {
        const field = fieldOf(by)
        const { tree } = okrsOf(NAME, rows, { settings, workbook, today: given })
        const today = dayOf({ today: given, settings: tree.settings, workbook })
        return summaryRows(tree, field, today === undefined ? undefined : statusContext(tree, today, log))
      },
    ),
  ],
  returns:
    'A heading, a row for each group and one for all: score, objectives, key results, done, in progress, needing ' +
    'attention, not started, without target or data; where the rows have days, on track or stale is in progress, behind ' +
    'or at risk needs attention, and the key results of each status follow. A group’s score is the weighted mean of what is topmost in it, rolled up; ' +
    'a row without a name takes that of the nearest above, and “–” is what has none.',
  examples: [
    {
      args: [TEAM_ROWS, 'team'],
      result: [
        ['By team', ...HEADINGS],
        ['Sales', 0.8, 1, 2, 1, 1, 0, 0, 0],
        ['Support', 0.2, 1, 1, 0, 0, 1, 0, 0],
        ['All', 0.5, 2, 3, 1, 1, 1, 0, 0],
      ],
    },
    {
      args: [SAMPLE_ROWS, 'owner'],
      note: 'nobody owns the objectives of these rows',
      result: [
        ['By owner', ...HEADINGS],
        ['Head of Support', 0.4, 0, 1, 0, 1, 0, 0, 0],
        ['Support Lead', 0.75, 0, 1, 0, 1, 0, 0, 0],
        ['Head of People', 0.375, 0, 3, 0, 1, 1, 1, 0],
        ['–', 0.475, 2, 0, 0, 0, 0, 0, 0],
        ['All', 0.475, 2, 5, 0, 3, 1, 1, 0],
      ],
    },
    {
      args: [DATED_ROWS, 'cycle', '', DATED_TODAY],
      result: [
        ['By cycle', ...HEADINGS, ...MIX_HEADINGS],
        ['Q4 2026', 0.575, 2, 4, 1, 1, 2, 0, 0, 1, 1, 0, 2, 0, 0, 0, 0],
        ['All', 0.575, 2, 4, 1, 1, 2, 0, 0, 1, 1, 0, 2, 0, 0, 0, 0],
      ],
    },
    {
      args: [SAMPLE_ROWS, 'colour'],
      error:
        'OKR_SUMMARY: rows cannot be grouped by “colour”. Write "team", "owner", "level", "cycle" or "perspective".',
    },
  ],
})

/** Longer texts are no word for a column. */
const LONGEST = 60

/** Whatever the header of such a column may say, in any of the languages, and its plural. */
function fieldOf(by: string): SummaryField {
  const key = headerKey(by.slice(0, LONGEST))
  for (const word of [key, key.replace(/s$/, '')]) {
    const [field] = fieldsOfHeader(word)
    const known = SUMMARY_FIELDS.find((one) => one === field)
    if (known !== undefined) return known
  }
  throw new OkrError(
    'wrong-arguments',
    `${NAME}: rows cannot be grouped by “${by.slice(0, LONGEST)}”. Write ${FIELDS}.`,
  )
}

/** What has no team, owner, level, cycle or perspective. */
const NOBODY = '–'

function summaryRows(tree: ScoredTree, by: SummaryField, context: StatusContext | undefined): Result {
  const language = languageFor(tree)
  const words = SUMMARY_WORDS[language]
  const stands = context === undefined ? undefined : standsOf(tree, context)
  const { groups, all } = summaryOf(tree, by, stands)
  const mixOf = ({ mix }: SummaryGroup): number[] =>
    stands === undefined ? [] : STATUS_CODES.map((code) => mix.get(code) ?? 0)
  return [
    [words.by[by], ...words.headings, ...(stands === undefined ? [] : mixHeadings(language))],
    ...groups.map((group) => lineOf(tree, nameOf(group, words), group).concat(mixOf(group))),
    lineOf(tree, words.all, all).concat(mixOf(all)),
  ]
}

/** Undefined where nothing in the rows has to do with time. */
function standsOf(tree: ScoredTree, context: StatusContext): Stand[] | undefined {
  const nodes = scoredNodes(tree)
  const statuses = statusesOf(tree, { ...context, nodes })
  if (!saysTime(statuses)) return undefined
  return nodes.map((node, place) => {
    const state = shownState(node, statuses[place])
    return { code: statuses[place]?.code ?? state, state }
  })
}

function mixHeadings(language: Language): string[] {
  const { mix, statuses } = TIME_WORDS[language]
  return STATUS_CODES.map((code) => say(mix, { status: statuses[code] }))
}

function nameOf({ name = NOBODY }: SummaryGroup, { level }: SummaryWords): string {
  return typeof name === 'number' ? say(level, { level: String(name) }) : name
}

/** What each column counts. What is closed before it was done is in none of them. */
const COLUMNS: readonly (readonly ShownState[])[] = [
  ['done'],
  ['moving', 'on-track', 'stale'],
  NEEDS_A_PERSON,
  ['not-started'],
  ['no-target', 'no-data'],
]

function lineOf(
  tree: ScoredTree,
  name: string,
  { score, objectives, keyResults, states }: SummaryGroup,
): (number | string)[] {
  const shown = score === undefined ? '' : answered(tree, score)
  const counts = COLUMNS.map((column) => column.reduce((sum, state) => sum + (states.get(state) ?? 0), 0))
  return [name, shown, objectives, keyResults].concat(counts)
}

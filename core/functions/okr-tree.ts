import { withoutDrift } from '../cells/without-noise'
import type { Cell } from '../cells/cell'
import { brokenGuardrails } from '../score/guardrails'
import { scoredNodes } from '../score/scored-nodes'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import type { Language } from '../table/table-language'
import { progressBar } from '../text/progress-bar'
import { statusText } from '../text/time/status-text'
import { TIME_WORDS } from '../text/time/time.words'
import type { Words } from '../text/words/words'
import { languageFor, wordsOf } from '../text/words/words-of'
import { dayNumber } from '../cells/day-number'
import { readCheckInLog } from '../time/check-in-log'
import type { ForecastNumbers } from '../time/forecast'
import { forecastsOf } from '../time/forecasts'
import { loggedContext } from '../time/logged-context'
import { confidenceBand } from '../time/confidence'
import type { StatusContext } from '../time/judging'
import { saysTime, statusesOf } from '../time/statuses'
import type { NodeStatus } from '../time/subject-status'
import { preorder } from '../tree/preorder'
import { TOP } from '../tree/tree'
import { DATED_ROWS, DATED_TODAY } from './dated-rows'
import { logParam } from './log-param'
import { answered, okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'
import { dayOf, todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_TREE'

const INDENT = '    '

/** Deeper rows are not indented further: a cell holds 50,000 characters, and nobody can read across them. */
const DEEPEST = 20

/** From here on, an aspirational key result has succeeded; 0.7 itself does (Google re:Work reads 0.7 to 1.0 as green). */
const SUCCESS_FROM = 0.7

export const okrTree: SheetFunction = defineFunction({
  name: NAME,
  summary: `The OKRs as an indented tree with score, owner, a bar and how they stand today. ${WHEN_RECALCULATED}`,
  forms: [
    form([rowsParam, settingsParam, todayParam, logParam], ([rows, settings, given, log], workbook) => {
      const { tree } = okrsOf(NAME, rows, { settings, workbook, today: given })
      const today = dayOf({ today: given, settings: tree.settings, workbook })
      if (today === undefined) return treeOf(tree)
      const read = log && readCheckInLog(log, tree, dayNumber(today))
      const forecasts = read && forecastsOf(tree, read, dayNumber(today))
      return treeOf(tree, { ...loggedContext(read, today), forecasts })
    }),
  ],
  returns:
    'Title, score from 0 to 1, owner and bar; where the rows have days also what is expected by now, status and ' +
    'confidence, and with a log the value at the end. ┃ in the bar is where it should be. “not counted” marks rows left ' +
    'out above, “guardrail broken” a broken guardrail, “typed” a score that nobody measured, “success” an aspirational ' +
    'key result from 0.7 on, “low confidence” one below 0.4.',
  examples: [
    {
      args: [SAMPLE_ROWS],
      result: [
        ['OKR tree', 'Score', 'Owner', 'Progress'],
        ['Improve customer satisfaction', 0.575, '', '██████░░░░'],
        ['    Net promoter score', 0.4, 'Head of Support', '████░░░░░░'],
        ['    Support response time, hours', 0.75, 'Support Lead', '████████░░'],
        ['Enhance employee engagement', 0.375, '', '████░░░░░░'],
        ['    Survey score', 0.5, 'Head of People', '█████░░░░░'],
        ['    Yearly turnover', 0, 'Head of People', '░░░░░░░░░░'],
        ['    Development programs', '', 'Head of People', ''],
      ],
    },
    {
      args: [DATED_ROWS, '', DATED_TODAY],
      result: [
        ['OKR tree', 'Score', 'Owner', 'Progress', 'Expected', 'Status', 'Confidence'],
        ['Grow', 0.35, '', '████░┃░░░░░', 45 / 91, 'Behind', ''],
        ['    Users', 0.5, '', '█████┃░░░░░', 45 / 91, 'On track', ''],
        ['    Trials', 0.2, '', '██░░░┃░░░░░', 45 / 91, 'At risk', ''],
        ['Care', 0.8, '', '█████┃███░░', 45 / 91, 'On track', ''],
        ['    Answers', 0.6, '', '█████┃█░░░░', 45 / 91, 'At risk', ''],
        ['    Articles', 1, '', '██████████', 45 / 91, 'Done', ''],
      ],
    },
  ],
})

interface TreeContext extends StatusContext {
  /** By place in the tree's arrays; absent without a log. */
  readonly forecasts: ReadonlyMap<number, ForecastNumbers> | undefined
}

/** Without days, in the rows or outside, there is nothing to say about time. */
function treeOf(tree: ScoredTree, context?: TreeContext): Result {
  const language = languageFor(tree)
  const words = wordsOf(language)
  const order = preorder(tree)
  const broken = brokenGuardrails(tree)
  const nodes = scoredNodes(tree)
  const judged = context && statusesOf(tree, { ...context, nodes })
  const statuses = judged && saysTime(judged) ? judged : undefined
  const lines = nodes.map((node, place) => {
    const { score, source, ownsNumbers } = node
    const at = order[place] ?? TOP
    const status = statuses?.[place]
    const marks = broken.has(at) ? [words.phrases.guardrailBroken] : []
    const owner = ownsNumbers ? (source.owner ?? '') : ''
    const shown = score === undefined ? '' : answered(tree, score)
    const bar = barOf(node, words, noted(status, language))
    const line: Cell[] = [nameOf(node, words, marks), shown, owner, bar]
    return status === undefined
      ? line
      : line.concat(statusCells(status, language), endCells(at, context?.forecasts))
  })
  return [headingsOf(words, language, statuses && context), ...lines]
}

function headingsOf({ headings }: Words, language: Language, context: TreeContext | undefined): string[] {
  if (context === undefined) return [...headings.tree]
  const { tree, forecast } = TIME_WORDS[language]
  return [...headings.tree, ...tree, ...(context.forecasts ? [forecast] : [])]
}

function endCells(node: number, forecasts: TreeContext['forecasts']): Cell[] {
  return forecasts === undefined ? [] : [forecasts.get(node)?.value ?? '']
}

function statusCells(status: NodeStatus, language: Language): Cell[] {
  return [status.expected ?? '', statusText(status, language), status.confidence ?? '']
}

/** What of a status stands in and behind the bar. */
interface Noted {
  readonly expected: number | undefined
  readonly marks: readonly string[]
}

function noted(status: NodeStatus | undefined, language: Language): Noted {
  const { expected, confidence, draft } = status ?? {}
  const { lowConfidence, drafts } = TIME_WORDS[language]
  const marks: string[] = []
  if (confidence !== undefined && confidenceBand(confidence) === 'low') marks.push(lowConfidence)
  if (draft !== undefined && draft !== 'sweet-spot') marks.push(drafts[draft])
  return { expected, marks }
}

function nameOf({ title, depth, standing }: ScoredNode, { phrases }: Words, more: readonly string[]): string {
  const marks = standing === 'counted' ? more : [phrases.notCounted, ...more]
  const after = marks.length === 0 ? '' : ` (${marks.join(', ')})`
  return INDENT.repeat(Math.min(depth, DEEPEST)) + title + after
}

function barOf(node: ScoredNode, { phrases }: Words, { expected, marks: more }: Noted): string {
  const { score, basis } = node
  if (score === undefined) return more.join(', ')
  const marks: string[] = []
  if (basis === 'typed') marks.push(phrases.typed)
  if (isSuccess(node)) marks.push(phrases.success)
  return [progressBar(score, expected), [...marks, ...more].join(', ')].join(' ').trim()
}

function isSuccess({ score = 0, source, ownsNumbers }: ScoredNode): boolean {
  return ownsNumbers && source.judgedAs === 'aspirational' && withoutDrift(score) >= SUCCESS_FROM
}

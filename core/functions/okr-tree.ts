import { withoutDrift } from '../cells/without-noise'
import { brokenGuardrails } from '../score/guardrails'
import type { Okrs } from '../score/read-okrs'
import { scoredNodes } from '../score/scored-nodes'
import type { ScoredNode } from '../score/scored-tree'
import { progressBar } from '../text/progress-bar'
import type { Words } from '../text/words/words'
import { languageFor, wordsOf } from '../text/words/words-of'
import { preorder } from '../tree/preorder'
import { TOP } from '../tree/tree'
import { answered, okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_TREE'

const INDENT = '    '

/** Deeper rows are not indented further: a cell holds 50,000 characters, and nobody can read across them. */
const DEEPEST = 20

/** From here on, an aspirational key result has succeeded; 0.7 itself does (Google re:Work reads 0.7 to 1.0 as green). */
const SUCCESS_FROM = 0.7

export const okrTree: SheetFunction = defineFunction({
  name: NAME,
  summary: 'The OKRs as an indented tree with score, owner and a bar.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook) =>
      treeOf(okrsOf(NAME, rows, { settings, workbook })),
    ),
  ],
  returns:
    'Four columns with a heading: title, score from 0 to 1, owner, bar. “not counted” marks rows left out above, ' +
    '“guardrail broken” objectives with such a guardrail, “typed” scores that nobody measured, and “success” ' +
    'aspirational key results from 0.7 on.',
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
  ],
})

function treeOf({ tree }: Okrs): Result {
  const words = wordsOf(languageFor(tree))
  const order = preorder(tree)
  const broken = brokenGuardrails(tree)
  const lines = scoredNodes(tree).map((node, place) => {
    const { score, source, ownsNumbers } = node
    const marks = broken.has(order[place] ?? TOP) ? [words.phrases.guardrailBroken] : []
    const owner = ownsNumbers ? (source.owner ?? '') : ''
    const shown = score === undefined ? '' : answered(tree, score)
    return [nameOf(node, words, marks), shown, owner, barOf(node, words)]
  })
  return [[...words.headings.tree], ...lines]
}

function nameOf({ title, depth, standing }: ScoredNode, { phrases }: Words, more: readonly string[]): string {
  const marks = standing === 'counted' ? more : [phrases.notCounted, ...more]
  const after = marks.length === 0 ? '' : ` (${marks.join(', ')})`
  return INDENT.repeat(Math.min(depth, DEEPEST)) + title + after
}

function barOf(node: ScoredNode, { phrases }: Words): string {
  const { score, basis } = node
  if (score === undefined) return ''
  const marks: string[] = []
  if (basis === 'typed') marks.push(phrases.typed)
  if (isSuccess(node)) marks.push(phrases.success)
  return [progressBar(score), marks.join(', ')].join(' ').trim()
}

function isSuccess({ score = 0, source, ownsNumbers }: ScoredNode): boolean {
  return ownsNumbers && source.judgedAs === 'aspirational' && withoutDrift(score) >= SUCCESS_FROM
}

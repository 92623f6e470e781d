import type { Okrs } from '../score/read-okrs'
import { scoredNodes } from '../score/scored-nodes'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { progressBar } from '../text/progress-bar'
import { answered, okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_TREE'

/** The first heading is no word of the header vocabulary, so that a tab with this answer is not taken for OKR rows. */
const HEADINGS = ['OKR tree', 'Score', 'Owner', 'Progress']

const INDENT = '    '

/** Deeper rows are not indented further: a cell holds 50,000 characters, and nobody can read across them. */
const DEEPEST = 20

export const okrTree: SheetFunction = defineFunction({
  name: NAME,
  summary: 'The OKRs as an indented tree with score, owner and a bar.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook) =>
      treeOf(okrsOf(NAME, rows, { settings, workbook })),
    ),
  ],
  returns:
    'Four columns with a heading: title, score from 0 to 1, owner, bar. “not counted” marks rows left out above.',
  examples: [
    {
      args: [SAMPLE_ROWS],
      result: [
        HEADINGS,
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

function treeOf(okrs: Okrs): Result {
  const { tree } = okrs
  return [HEADINGS, ...scoredNodes(tree).map((node) => lineOf(node, tree))]
}

function lineOf(
  { title, depth, score, ownsNumbers, source, standing }: ScoredNode,
  tree: ScoredTree,
): (string | number)[] {
  const name =
    INDENT.repeat(Math.min(depth, DEEPEST)) + (standing === 'counted' ? title : `${title} (not counted)`)
  const owner = ownsNumbers ? (source.owner ?? '') : ''
  return [
    name,
    score === undefined ? '' : answered(tree, score),
    owner,
    score === undefined ? '' : progressBar(score),
  ]
}

import type { Grid } from '../cells/cell'
import { type Alignment, alignmentOf, HEALTHY_ALIGNMENT } from '../checks/alignment'
import { scoredNodes } from '../score/scored-nodes'
import type { Language } from '../table/table-language'
import { ALIGNMENT_WORDS, type AlignmentWords } from '../text/checks/alignment.words'
import { headingsOf } from '../text/headings-of'
import { firstRows } from '../text/checks/first-rows'
import { filled } from '../text/words/filled'
import { languageFor } from '../text/words/words-of'
import { okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_ALIGNMENT'

const LEVEL_ROWS: Grid = [
  ['ID', 'Parent', 'Title', 'Level', 'Target', 'Current'],
  ['C', '', 'Grow', 'Company', '', ''],
  ['D', 'C', 'Sell', 'Department', '', ''],
  ['K', 'D', 'Shops', '', 10, 6],
  ['T', 'C', 'Sell online', 'Team', '', ''],
  ['L', 'T', 'Orders', '', 10, 5],
  ['U', '', 'Care', 'Team', '', ''],
  ['M', 'U', 'Answers', '', 10, 2],
]

export const okrAlignment: SheetFunction = defineFunction({
  name: NAME,
  summary: 'How well the objectives hang together: points out of 100, and what costs how many.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook): Result => {
      const { tree } = okrsOf(NAME, rows, { settings, workbook })
      return linesOf(alignmentOf(tree, scoredNodes(tree)), languageFor(tree))
    }),
  ],
  returns:
    'A heading, the points with their band (healthy from 75 on, never below 5), a line for all that takes points off, ' +
    'with how many there are and in which rows, and a line with what the rows do not tell. No company objective takes ' +
    '10 points, each objective of a lower level without a parent 12, each without key results 4, each that skips a ' +
    'level 3, and each department without a link to another 8, as in OpenOKR.',
  examples: [
    {
      args: [LEVEL_ROWS],
      result: [
        ['Alignment health', 'Points', 'How many', 'Rows'],
        ['Healthy', 81, '', ''],
        ['Objectives of a lower level without a parent', -12, 1, '7'],
        ['Objectives without key results', -4, 1, '2'],
        ['Objectives that skip a level', -3, 1, '5'],
        ['Not judged, because the rows do not tell: Departments without a link to another', '', '', ''],
      ],
    },
    {
      args: [SAMPLE_ROWS],
      note: 'a plain list says nothing about levels',
      result: [
        ['Alignment health', 'Points', 'How many', 'Rows'],
        ['Healthy, as far as the rows tell', 100, '', ''],
        [
          'Not judged, because the rows do not tell: No company objective; Objectives of a lower level without a parent; Objectives that skip a level; Departments without a link to another',
          '',
          '',
          '',
        ],
      ],
    },
  ],
})

function linesOf(alignment: Alignment, language: Language): (string | number)[][] {
  const { health, deductions, unknown } = alignment
  const words = ALIGNMENT_WORDS[language]
  const open = unknown.map((cost) => words.costs[cost]).join('; ')
  return [
    headingsOf(words.headings),
    [bandOf(alignment, words), health, '', ''],
    ...deductions.map(({ cost, count, points, rows }) => [
      words.costs[cost],
      -points,
      count,
      firstRows(rows),
    ]),
    ...(unknown.length === 0 ? [] : [[filled(words.unknown, () => open), '', '', '']]),
  ]
}

function bandOf({ isHealthy, unknown }: Alignment, words: AlignmentWords): string {
  if (!isHealthy) return filled(words.weak, () => String(HEALTHY_ALIGNMENT))
  return unknown.length > MOST_KNOWN ? words.healthyAsFar : words.healthy
}

/** Of five things; where more are not known, the points say little. */
const MOST_KNOWN = 2

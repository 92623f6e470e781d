import { clampBy } from '../score/clamp'
import type { Okrs } from '../score/read-okrs'
import { progress } from '../score/progress'
import { scoreAt } from '../score/scored-nodes'
import { nodeNamed } from './find-node'
import { ownOkrs } from './own-okrs'
import { currentParam, startParam, targetParam } from './okr-progress'
import { optional } from './param'
import { answered, okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_SCORE'

const idParam = optional('text', 'id', 'The id or the title of one objective or key result.')

export const okrScore: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'The score from 0 to 1 of a range of OKR rows, of one objective or key result in it, or of one key result’s start, ' +
    'target and current. Without arguments it scores the first tab that reads as OKRs, but Sheets recalculates that ' +
    'only when the formula is edited: pass the range instead.',
  forms: [
    form([rowsParam, idParam, settingsParam], ([rows, id, settings], workbook) =>
      scoreIn(okrsOf(NAME, rows, { settings, workbook }), id),
    ),
    form([startParam, targetParam, currentParam], ([start, target, current]) =>
      current === undefined ? '' : clampBy('both', progress({ start, target, current })),
    ),
    form([], (_, workbook) => scoreIn(ownOkrs(NAME, workbook))),
  ],
  returns: 'A number from 0 to 1. Blank when nothing has a score yet.',
  examples: [
    { args: [SAMPLE_ROWS], result: 0.475, note: 'the mean of both objectives' },
    {
      args: [SAMPLE_ROWS, 'Improve customer satisfaction'],
      result: 0.575,
      note: 'one objective, by its title',
    },
    { args: [SAMPLE_ROWS, 'Yearly turnover'], result: 0, note: 'one key result' },
    { args: [24, 12, 15], result: 0.75, note: 'three cells of one key result' },
    { args: [0, 100, 125], result: 1, note: 'never above 1' },
    {
      args: [SAMPLE_ROWS, 'O9'],
      error:
        'OKR_SCORE: no objective or key result has the id or title “O9”. There are, among others, ' +
        '“Improve customer satisfaction”, “Net promoter score”, “Support response time, hours”.',
    },
  ],
})

function scoreIn({ tree }: Okrs, id?: string): Result {
  const score = id === undefined ? tree.overall : scoreAt(tree, nodeNamed(NAME, tree, id))
  return score === undefined ? '' : answered(tree, score)
}

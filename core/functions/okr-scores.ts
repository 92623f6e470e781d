import { scoreAt } from '../score/scored-nodes'
import { languageFor, wordsOf } from '../text/words/words-of'
import { besideRows } from './beside-rows'
import { answered, okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type SheetFunction } from './sheet-function'

const NAME = 'OKR_SCORES'

export const okrScores: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'One score from 0 to 1 per row, to stand beside the rows: put it in the first row of the same range.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook) => {
      const okrs = okrsOf(NAME, rows, { settings, workbook })
      const { tree } = okrs
      return besideRows(okrs, [wordsOf(languageFor(tree)).headings.scores], (node) => {
        const score = scoreAt(tree, node)
        return [score === undefined ? '' : answered(tree, score)]
      })
    }),
  ],
  returns: 'One column as long as the rows: a heading beside the header, blank where a row has no score.',
  examples: [{ args: [SAMPLE_ROWS], result: [['OKR score'], [0.4], [0.75], [0.5], [0], ['']] }],
})

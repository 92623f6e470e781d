import type { Okrs } from '../score/read-okrs'
import { scoreAt } from '../score/scored-nodes'
import { rowNumber } from '../table/row-at'
import { languageFor, wordsOf } from '../text/words/words-of'
import { answered, okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_SCORES'

export const okrScores: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'One score from 0 to 1 per row, to stand beside the rows: put it in the first row of the same range.',
  forms: [
    form([rowsParam, settingsParam], ([rows, settings], workbook) =>
      scoresBeside(okrsOf(NAME, rows, { settings, workbook })),
    ),
  ],
  returns: 'One column as long as the rows: a heading beside the header, blank where a row has no score.',
  examples: [{ args: [SAMPLE_ROWS], result: [['OKR score'], [0.4], [0.75], [0.5], [0], ['']] }],
})

/** A row that names an objective and its first key result shows the key result's score. */
function scoresBeside(okrs: Okrs): Result {
  const { table, tree } = okrs
  const last = tree.row
    .subarray(0, tree.size)
    .reduce((most, row) => Math.max(most, rowNumber(table, row)), table.headerRow)
  const column: (string | number)[][] = Array.from({ length: last }, () => [''])
  column[table.headerRow - 1] = [wordsOf(languageFor(tree)).headings.scores]
  for (let node = 0; node < tree.size; node++) {
    const score = tree.owns[node] === 1 ? scoreAt(tree, node) : undefined
    if (score !== undefined) column[rowNumber(table, tree.row[node] ?? 0) - 1] = [answered(tree, score)]
  }
  return column
}

import { explainAll, explainNode } from '../text/explanation'
import { nodeNamed } from './find-node'
import { optional } from './param'
import { okrsOf, rowsParam, settingsParam } from './rows-param'
import { SAMPLE_ROWS } from './sample-rows'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_EXPLAIN'

const idParam = optional('text', 'id', 'The id or the title of the objective or key result to explain.')

export const okrExplain: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'How a score came about, in plain sentences: its rule, its inputs with their cells, what was typed, rolled up or left ' +
    'out and why, down to the number.',
  forms: [
    form([rowsParam, idParam, settingsParam], ([rows, id, settings], workbook): Result => {
      const { tree } = okrsOf(NAME, rows, { settings, workbook })
      const lines = id === undefined ? explainAll(tree) : explainNode(tree, nodeNamed(NAME, tree, id))
      return lines.map((line) => [line])
    }),
  ],
  returns: 'One column, a line in each row, in the language that the settings name.',
  examples: [
    {
      args: [SAMPLE_ROWS, 'Support response time, hours'],
      result: [
        ['“Support response time, hours” (row 3): 75%.'],
        [
          'Rule: linear, (current − start) / (target − start). How far the value has come from start to target, for rising and falling targets.',
        ],
        ['Start (row 3) is 24. Target (row 3) is 12. Current (row 3) is 15.'],
        ['(15 − 24) / (12 − 24) = 0.75'],
        ['It counts in “Improve customer satisfaction” (row 2) with weight 1.'],
      ],
    },
    {
      args: [SAMPLE_ROWS, 'Enhance employee engagement'],
      result: [
        ['“Enhance employee engagement” (row 4): 38%.'],
        ['Rule: the weighted mean of what is directly below, sum(score × weight) / sum(weight).'],
        ['“Survey score” (row 4) has 50%, weight 3.'],
        ['“Yearly turnover” (row 5) has 0%, weight 1.'],
        ['“Development programs” (row 6) is left out: it has no current value.'],
        ['(0.5 × 3 + 0 × 1) / 4 = 0.375'],
        ['It counts in the score of all objectives with weight 1 because none is given.'],
      ],
    },
  ],
})

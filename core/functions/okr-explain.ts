import { nodePlace, scoredNodes } from '../score/scored-nodes'
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
  summary: 'How a score came about, in plain sentences: its rule, its inputs, what was left out and why.',
  forms: [
    form([rowsParam, idParam, settingsParam], ([rows, id, settings], workbook): Result => {
      const { tree } = okrsOf(NAME, rows, { settings, workbook })
      const nodes = scoredNodes(tree)
      const lines =
        id === undefined
          ? explainAll(nodes, tree.overall)
          : explainNode(nodes, nodePlace(tree, nodeNamed(NAME, tree, id)))
      return lines.map((line) => [line])
    }),
  ],
  returns: 'One column, a sentence in each row.',
  examples: [
    {
      args: [SAMPLE_ROWS, 'Support response time, hours'],
      result: [
        ['“Support response time, hours” (row 3): 75%.'],
        ['Rule: linear, (current − start) / (target − start).'],
        ['In row 3, start is 24, target is 12, current is 15.'],
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
        ['It counts in the score of all objectives with weight 1.'],
      ],
    },
  ],
})

import { statusText } from '../text/time/status-text'
import { languageFor } from '../text/words/words-of'
import { judge } from '../time/statuses'
import { DATED_ROWS, DATED_TODAY } from './dated-rows'
import { nodeNamed } from './find-node'
import { logParam, statusContext } from './log-param'
import { optional } from './param'
import { datedOkrsOf, rowsParam, settingsParam } from './rows-param'
import { defineFunction, form, type SheetFunction } from './sheet-function'
import { todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_STATUS'

const idParam = optional('text', 'id', 'The id or the title of one objective or key result.')

export const okrStatus: SheetFunction = defineFunction({
  name: NAME,
  summary: `How all rows, or one objective or key result of them, stand against what is expected by now. ${WHEN_RECALCULATED}`,
  forms: [
    form(
      [rowsParam, idParam, settingsParam, todayParam, logParam],
      ([rows, id, settings, given, log], workbook) => {
        const { tree, today } = datedOkrsOf(NAME, rows, { settings, workbook, today: given })
        const { whole, ofNode } = judge(tree, statusContext(tree, today, log))
        const status = id === undefined ? whole : ofNode(nodeNamed(NAME, tree, id))
        return statusText(status, languageFor(tree))
      },
    ),
  ],
  returns:
    'Done, on track, behind, at risk, stale, not started, no data or closed, in the language of the rows; what somebody ' +
    'typed as a status, as typed; with a dialect, in its words.',
  examples: [
    { args: [DATED_ROWS, '', '', DATED_TODAY], result: 'On track', note: '0.575 where 0.495 is expected' },
    { args: [DATED_ROWS, 'Grow', '', DATED_TODAY], result: 'Behind', note: '0.35 is 71% of 0.495' },
    { args: [DATED_ROWS, 'Trials', '', DATED_TODAY], result: 'At risk' },
    {
      args: [DATED_ROWS, 'Trials', 'viva', DATED_TODAY],
      result: 'At Risk',
      note: 'in the words of Viva Goals',
    },
  ],
})

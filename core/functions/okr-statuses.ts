import { languageFor } from '../text/words/words-of'
import { statusText } from '../text/time/status-text'
import { TIME_WORDS } from '../text/time/time.words'
import { judge } from '../time/statuses'
import { besideRows } from './beside-rows'
import { DATED_ROWS, DATED_TODAY } from './dated-rows'
import { logParam, statusContext } from './log-param'
import { datedOkrsOf, rowsParam, settingsParam } from './rows-param'
import { defineFunction, form, type SheetFunction } from './sheet-function'
import { todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_STATUSES'

export const okrStatuses: SheetFunction = defineFunction({
  name: NAME,
  summary: `The status of each row, to stand beside the rows, and what it is by the numbers. ${WHEN_RECALCULATED}`,
  forms: [
    form([rowsParam, settingsParam, todayParam, logParam], ([rows, settings, given, log], workbook) => {
      const okrs = datedOkrsOf(NAME, rows, { settings, workbook, today: given })
      const { tree, today } = okrs
      const language = languageFor(tree)
      const { ofNode } = judge(tree, statusContext(tree, today, log))
      return besideRows(okrs, TIME_WORDS[language].beside, (node) => {
        const status = ofNode(node)
        return [statusText(status, language), statusText(status.computed, language)]
      })
    }),
  ],
  returns:
    'Two columns as long as the rows: the status, as typed where somebody typed one, and the status by the numbers.',
  examples: [
    {
      args: [DATED_ROWS, '', DATED_TODAY],
      result: [
        ['OKR status', 'By the numbers'],
        ['On track', 'On track'],
        ['At risk', 'At risk'],
        ['At risk', 'On track'],
        ['Done', 'Done'],
      ],
      note: 'somebody thinks that the answers are at risk',
    },
  ],
})

import { dayNumber } from '../cells/day-number'
import { settingOf, valueOf } from '../score/setting-words'
import { TIME_WORDS } from '../text/time/time.words'
import { languageFor } from '../text/words/words-of'
import { elapsed } from '../time/span'
import { judge } from '../time/statuses'
import { besideRows } from './beside-rows'
import { DATED_ROWS, DATED_TODAY } from './dated-rows'
import { OkrError } from './okr-error'
import { optional, required } from './param'
import { datedOkrsOf, rowsParam, settingsParam } from './rows-param'
import { defineFunction, form, type SheetFunction } from './sheet-function'
import { todayOf, todayParam, WHEN_RECALCULATED } from './today-param'

const NAME = 'OKR_EXPECTED'

const startParam = required('day', 'start', 'The first day; nothing is expected on it yet.')
const endParam = required('day', 'end', 'The last day; all of it is expected on it.')
const daysParam = optional('text', 'days', '"calendar" for all days, "working" for Monday to Friday.')

export const okrExpected: SheetFunction = defineFunction({
  name: NAME,
  summary: `The share that should be reached by now: of two days, or of each row, to stand beside the rows. ${WHEN_RECALCULATED}`,
  forms: [
    form([rowsParam, settingsParam, todayParam], ([rows, settings, given], workbook) => {
      const okrs = datedOkrsOf(NAME, rows, { settings, workbook, today: given })
      const { tree, today } = okrs
      const { ofNode } = judge(tree, { today })
      const heading = TIME_WORDS[languageFor(tree)].expected
      return besideRows(okrs, [heading], (node) => [ofNode(node).expected ?? ''])
    }),
    form([startParam, endParam, todayParam, daysParam], ([start, end, today, days], workbook) => {
      const span = { first: dayNumber(start), last: dayNumber(end) }
      if (span.first > span.last)
        throw new OkrError('wrong-arguments', `${NAME}: end ${end} lies before start ${start}.`)
      return elapsed(span, dayNumber(todayOf(NAME, { today, workbook })), countedDays(days))
    }),
  ],
  returns:
    'A share from 0 on the first day to 1 on the last. For rows, a column as long as they are: by their own days, else ' +
    'their cycle, else that of the settings, with the Phases column; blank where no days are known. An objective’s is the ' +
    'mean of what is below it, with the weights of its score.',
  examples: [
    { args: ['2026-10-01', '2026-12-31', '2026-10-01'], result: 0 },
    { args: ['2026-10-01', '2026-12-31', '2026-11-15'], result: 45 / 91 },
    {
      args: ['2026-10-01', '2026-12-31', '2026-11-15', 'working'],
      result: 31 / 65,
      note: 'Monday to Friday',
    },
    { args: ['2026-10-01', '2026-12-31', '2026-12-31'], result: 1 },
    {
      args: [DATED_ROWS, '', DATED_TODAY],
      result: [['OKR expected'], [45 / 91], [45 / 91], [45 / 91], [45 / 91]],
    },
  ],
})

function countedDays(text: string | undefined): 'calendar' | 'working' | undefined {
  if (text === undefined) return undefined
  const setting = settingOf('days')
  const value = setting && valueOf(setting, text)
  if (value === 'calendar' || value === 'working') return value
  const problem = `days must be "calendar" or "working", but it is “${text.slice(0, LONGEST)}”.`
  throw new OkrError('wrong-arguments', `${NAME}: ${problem}`)
}

/** What a person would see of a text in a message. */
const LONGEST = 60

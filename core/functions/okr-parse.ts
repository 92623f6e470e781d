import { parseSentence } from '../cells/sentence/parse-sentence'
import { required } from './param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const textParam = required('text', 'text', 'A key result written as one sentence.')

export const okrParse: SheetFunction = defineFunction({
  name: 'OKR_PARSE',
  summary:
    'What a key result written as one sentence says, in English, German, Spanish, French, Portuguese or Japanese: how it is compared, start, target and unit.',
  forms: [
    form([textParam], ([text]): Result => {
      const { comparator, start, target, upper, unit, isSure } = parseSentence(text)
      return [[comparator ?? '', start ?? '', target ?? '', upper ?? '', unit ?? '', isSure]]
    }),
  ],
  returns:
    'One row of six cells: comparator, start, target, upper target of between, unit, and TRUE when it is sure. Per cent stay as written: 75% is 75. A sentence without a target, or with more than 300 characters, gives blanks and FALSE.',
  examples: [
    { args: ['Increase NPS from 40 to 50'], result: [['from-to', 40, 50, '', '', true]] },
    {
      args: ['Reduce employee turnover rate by 15%'],
      result: [['decrease by', '', 15, '', 'percent', true]],
      note: 'needs a start to become a number',
    },
    { args: ['Achieve a rating of 90% or higher'], result: [['>=', '', 90, '', 'percent', true]] },
    { args: ['Launch two features'], result: [['count', '', 2, '', 'count', true]] },
    {
      args: ['Antwortzeit von 2 Tagen auf 4 Stunden senken'],
      result: [['from-to', 48, 4, '', 'hours', true]],
      note: 'the start in the unit of the target',
    },
    { args: ['評価を4〜5に保つ'], result: [['between', '', 4, 5, '', true]] },
    {
      args: ['Ship v2.0 by 31 December'],
      result: [['', '', '', '', '', false]],
      note: 'versions and dates are no targets',
    },
    {
      args: ['Revenue 50'],
      result: [['', '', 50, '', '', false]],
      note: 'not sure: a number without a word',
    },
  ],
})

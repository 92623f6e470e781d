import { describe, expect, test } from 'vitest'
import { isBlank, isErrorText, cellText } from '../../../core/cells/cell'
import { readDay } from '../../../core/cells/day'
import { readDone } from '../../../core/cells/done-word'
import { readNumber } from '../../../core/cells/number'
import { readNumberText } from '../../../core/cells/number-text'
import { readPeriod } from '../../../core/cells/period'
import { parseSentence } from '../../../core/cells/sentence/parse-sentence'
import { readMeasure } from '../../../core/cells/sentence/read-measure'
import { unitOfFormat } from '../../../core/cells/unit-of-format'
import { readOkrs } from '../../../core/score/read-okrs'
import { readSettings } from '../../../core/score/read-settings'
import { readCounts } from '../../../core/score/rules/count'
import { readPoints } from '../../../core/score/rules/points'
import { readRule } from '../../../core/score/rules/read-rule'
import { isLevelName } from '../../../core/table/level-words'
import { headerKey, isTotal } from '../../../core/table/vocabularies'
import { readIndent } from '../../../core/tree/read-indent'
import { readLabel } from '../../../core/table/read-label'
import { growth, MOST } from './growth'
import { severalParents } from '../../../core/tree/several-parents'

const COLUMNS =
  'Objective,Key Result,ID,Parent,Type,Start,Target,Current,Weight,Score,Scoring,Judged as,Team,Cycle,Due'.split(
    ',',
  )

/** Every reader of text that a sheet reaches. */
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['readNumberText', (text) => readNumberText(text, undefined)],
  ['readNumber', readNumber],
  ['readMeasure', (text) => readMeasure(text)],
  ['parseSentence', parseSentence],
  ['readDay', readDay],
  ['readPeriod', (text) => readPeriod(text)],
  ['readRule', (text) => readRule(text)],
  ['readPoints', (text) => readPoints(text)],
  ['readCounts', readCounts],
  ['readDone', readDone],
  ['readSettings', readSettings],
  ['headerKey', headerKey],
  ['isTotal', isTotal],
  ['isLevelName', isLevelName],
  ['isBlank', isBlank],
  ['isErrorText', isErrorText],
  ['cellText', cellText],
  ['readIndent', readIndent],
  ['readLabel', (text) => readLabel(text, 0)],
  ['severalParents', (text) => severalParents(text, 0, () => undefined)],
  ['unitOfFormat', unitOfFormat],
  ['readOkrs, in every column', (text) => readOkrs([COLUMNS, COLUMNS.map(() => text)]).okrs?.issues],
  ['readOkrs, as header', (text) => readOkrs([COLUMNS.concat(text), COLUMNS]).okrs?.issues],
  ['readOkrs, above and between', (text) => readOkrs([[text], COLUMNS, [text]]).okrs?.issues],
]

/** What is repeated; together with the ends it drives patterns that try every way to divide a text. */
const PUMPS = [
  '0',
  ' ',
  '(',
  ')',
  '()',
  '[',
  '"',
  '=',
  '-',
  '.',
  ',',
  '1,',
  '1.',
  '1 ',
  'a',
  'a ',
  '%',
  '1%',
  '/',
  '1/',
  '#A',
  '\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u0301',
  'ß',
  '✓',
  'KR',
  'Q1 ',
  '2026-',
  ': ',
  'to ',
  '[x] ',
  '🎯',
  '\ud800',
  '\u202e',
  '\0',
  '$',
  '7,9;',
]

const ENDS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['1', '!'],
  ['(', 'x'],
  ['#', '?'],
  ['total ', ' x'],
  ['from 1', 'to\u0000'],
]

/** Less is the clock's own noise, in milliseconds. */
const NOISE = 0.3

function growthOf(read: (text: string) => unknown, [first, pump = '', last]: readonly string[]): number {
  const text = (n: number): string => `${first}${pump.repeat(Math.ceil(n / pump.length))}${last}`
  const [short, long] = [text(1000), text(10_000)]
  return growth(
    () => read(short),
    () => read(long),
    NOISE,
  )
}

const CASES = PUMPS.flatMap((pump) => ENDS.map(([first, last]) => [first, pump, last]))

describe('ten times the text costs about ten times the work', () => {
  test.each(READERS)('%s', (_, read) => {
    const slow = CASES.filter((one) => growthOf(read, one) > MOST)
    expect(slow).toEqual([])
  })

  test('a pattern that backtracks would be found', () => {
    expect(growthOf((text) => /^\s*\s*x$/.test(text), ['', ' ', '!'])).toBeGreaterThan(MOST)
  })
})

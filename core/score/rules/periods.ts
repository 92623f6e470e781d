import { readDone } from '../../cells/done-word'
import { readNumber } from '../../cells/number'
import { readCounts } from './count'
import { defineRule, type Solved } from './define-rule'
import { equation } from './figure'
import { readPieces } from './list'
import { reached } from './reached'
import type { RuleDefinition, RuleInputs } from './rule'
import { solveCount, solvePool, unreadCount } from './solve-count'

export const periods: RuleDefinition<'periods'> = defineRule({
  name: 'periods',
  words: {
    en: 'periods, share of periods, periods met, share of periods met, successful check-ins',
    de: 'perioden, zeiträume, anteil der perioden, erfüllte perioden',
    es: 'períodos, períodos cumplidos, proporción de períodos',
    fr: 'périodes, périodes tenues, part des périodes',
    pt: 'períodos cumpridos, períodos atingidos, parte dos períodos',
    ja: '期間, 達成期間, 期間の割合',
  },
  summary:
    'In how many of the periods the target was met: a count, in which periods still to come are not met, or a list of values, in which blanks are left out.',
  formula: 'periods met / periods',
  source: 'Profit.co (between), Oboard, ServiceNow',
  solve: (_, inputs) => solve(inputs),
  examples: [
    {
      scoring: 'periods',
      inputs: { currentText: '9/13' },
      result: { progress: 9 / 13 },
      note: '9 of 13 planned weeks; those to come count as not met',
    },
    {
      scoring: 'periods',
      inputs: { target: 4, current: 3 },
      result: { progress: 0.75 },
      note: 'the same as numbers',
    },
    {
      scoring: 'periods',
      inputs: { target: 4, upper: 5, currentText: '4,2; 4,8; 5,1; 4,0' },
      result: { progress: 0.75 },
      note: 'values, three of them between target and upper bound',
    },
    {
      scoring: 'periods',
      inputs: { target: 8, currentText: '8.1; ; 7.9' },
      result: { progress: 0.5 },
      note: 'values of at least the target; the blank is left out',
    },
  ],
})

function solve(inputs: RuleInputs): Solved {
  const { current, currentText = '', target } = inputs
  if (current !== undefined) return solveCount(inputs)
  const counts = readCounts(currentText)
  if (counts !== undefined) return solvePool(counts, inputs)
  const entries = readEntries(currentText)
  if (entries === undefined) return unreadCount(inputs)
  if (target === undefined && entries.some((entry) => typeof entry === 'number'))
    return { waitsFor: 'target' }
  return shareMet(entries, inputs)
}

/** A value, whether a period was met, or null for a blank. */
type Entry = number | boolean | null

/** Longer texts are no list of periods. */
const LONGEST = 5000

/** A comma without a blank behind it is a decimal comma here. */
function readEntries(text: string): readonly Entry[] | undefined {
  if (text.length > LONGEST) return undefined
  const plain = text.normalize('NFKC')
  return (
    readPieces(plain.split(/[;\n\r、]/), readEntry) ??
    readPieces(plain.split(/,\s/), readEntry) ??
    readPieces(plain.split(/\s/), readDone)
  )
}

function readEntry(piece: string): Entry | undefined {
  const reading = readNumber(piece)
  if (reading.kind === 'number') return reading.value
  return reading.kind === 'blank' ? null : readDone(piece)
}

function shareMet(entries: readonly Entry[], inputs: RuleInputs): Solved {
  const isMet = (entry: Entry): boolean =>
    typeof entry === 'number' ? reached(entry, inputs.target ?? 0, inputs).progress === 1 : entry === true
  const known = entries.filter((entry) => entry !== null)
  const met = known.filter(isMet).length
  if (known.length === 0) return { waitsFor: 'current' }
  return equation(met / known.length, () => `${met} / ${known.length}`)
}

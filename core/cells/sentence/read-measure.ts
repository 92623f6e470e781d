import type { DecimalMark } from '../digits'
import type { Measure } from '../measure'
import { readNumberText } from '../number-text'
import { percentOf } from '../without-noise'
import { chooseLexicons, NO_LANGUAGE } from './choose-lexicon'
import { agreed, plainText, provenDecimal, sentenceOf } from './parse-sentence'
import { type Picked, pickReading } from './pick-reading'
import { NOTHING, single, STRENGTH } from './reading'
import type { Sentence } from './sentence'
import type { Token } from './token'
import { tokenize } from './tokenize'
import { unitName } from './units'

/** A cell of amounts holds a few words; more are a sentence. */
const LONGEST = 60

/**
 * Reads what stands in a cell of amounts, such as `≥ 95`, `at most 5`, `24 hours` or `10:1`; undefined when it is something
 * else. Here a lone number is a target. `decimal` is the mark that the column's other cells prove.
 */
export function readMeasure(text: string, decimal?: DecimalMark): Measure | undefined {
  if (text.length > LONGEST) return undefined
  const plain = plainText(text)
  if (/^[(+-]/.test(plain)) return signed(plain, decimal)
  const tokens = tokenize(plain).map(asRatio)
  const mark = decimal ?? provenDecimal(tokens)
  const lexicons = chooseLexicons(tokens, plain)
  const readings = (lexicons.length > 0 ? lexicons : [NO_LANGUAGE])
    .map((lexicon) => readCell(sentenceOf(tokens, lexicon, mark)))
    .filter((one): one is Picked => one !== undefined)
  return readings.length === 0 ? undefined : agreed(readings)
}

/** Between meetings 1:1 is no ratio, in a cell of amounts it is. */
function asRatio(token: Token): Token {
  return token.kind === 'ratio' ? { ...token, isOneToOne: false } : token
}

/** (5) and -5 are five below zero; +20% may be a target or a change. */
function signed(text: string, decimal: DecimalMark | undefined): Measure | undefined {
  const read = readNumberText(text, decimal)
  if (read === undefined) return undefined
  const { value, isPercent, unit, isAmbiguous } = read
  return {
    ...NOTHING,
    target: isPercent ? percentOf(value) : value,
    unit: isPercent ? 'percent' : unit === undefined ? undefined : unitName(unit),
    isSure: !(isPercent || (isAmbiguous && decimal === undefined)),
  }
}

function readCell(sentence: Sentence): Picked | undefined {
  const [seen] = sentence.seen
  if (seen === undefined) return yearOrChange(sentence)
  if (!isCell(sentence)) return undefined
  if (isLone(sentence)) {
    // 3x may be a level or a change.
    const isSure = seen.amount.unit !== 'times'
    return single(seen, { comparator: undefined, isSure, strength: STRENGTH.lone })
  }
  const reading = pickReading(sentence)
  return reading.comparator === undefined ? undefined : reading
}

/** 2026 alone in a cell of amounts is a number; `double` needs none. */
function yearOrChange(sentence: Sentence): Picked | undefined {
  const [only, more] = sentence.items
  if (only?.kind === 'mask' && only.year !== undefined && more === undefined) {
    return { ...NOTHING, target: only.year, isSure: true, strength: STRENGTH.lone }
  }
  const reading = pickReading(sentence)
  return reading.target === undefined || sentence.items.length > 3 ? undefined : reading
}

/** At most two unknown words, and no date or version. */
function isCell({ items }: Sentence): boolean {
  return items.every(({ kind }) => kind !== 'mask') && items.filter(({ kind }) => kind === 'word').length <= 2
}

/** One number, and nothing around it but its unit and words such as about. */
function isLone({ items, seen }: Sentence): boolean {
  const [first] = seen
  return (
    seen.length === 1 &&
    items.every((item, i) => {
      if (item.kind === 'amount') return !item.isOpen
      if (item.kind === 'mark')
        return [...item.roles].every((role) => role === 'filler' || role === 'falling')
      return item.kind === 'word' && i > (first?.place ?? 0)
    })
  )
}

import type { DecimalMark } from '../cells/digits'
import { chooseLexicons, NO_LANGUAGE } from '../cells/sentence/choose-lexicon'
import type { Item } from '../cells/sentence/item'
import type { Lexicon } from '../cells/sentence/lexicon'
import { plainText, provenDecimal, sentenceOf } from '../cells/sentence/parse-sentence'
import { is, type Seen } from '../cells/sentence/sentence'
import { tokenize } from '../cells/sentence/tokenize'
import type { Level, Movement } from './bet'
import { sameLength } from '../kpi/find-name'
import { findWord } from './find-word'

/** How the numbers of a text are written. */
export interface Writing {
  readonly lexicon: Lexicon
  readonly decimal: DecimalMark | undefined
}

/** The language that the words of a text speak for, and the decimal mark that its numbers prove. */
export function writingOf(text: string, decimal?: DecimalMark): Writing {
  const tokens = tokenize(text)
  const [lexicon = NO_LANGUAGE] = chooseLexicons(tokens, text)
  return { lexicon, decimal: provenDecimal(tokens) ?? decimal }
}

/** Numbers with what stands around them; dates and numbered things are none. */
function numbersIn(text: string, { lexicon, decimal }: Writing): readonly Seen[] {
  return sentenceOf(tokenize(plainText(text)), lexicon, decimal).seen
}

/** A value to reach or to keep, such as `12 h` or `at least 90 %`. */
export function readLevel(text: string, writing: Writing): Level | undefined {
  const [seen] = numbersIn(text, writing)
  if (seen === undefined) return undefined
  return { value: seen.amount.value, isPercent: seen.amount.unit === 'percent', side: sideOf(seen) }
}

function sideOf(seen: Seen): Level['side'] {
  if (is(seen, 'atLeast', 'atLeastAfter', 'moreThan', 'moreThanAfter')) return 'at least'
  return is(seen, 'atMost', 'atMostAfter', 'lessThan', 'lessThanAfter', 'within', 'withinAfter')
    ? 'at most'
    : undefined
}

/** How far a KPI is to move: `falls by 0.5 points`, `+10 %`, `from 5 to 4.5`, `to 4.5`. */
export function readMovement(text: string, writing: Writing): Movement | undefined {
  const [first, second] = numbersIn(text, writing)
  if (first === undefined) return undefined
  const { unit, value } = first.amount
  const isPercent = unit === 'percent' || unit === 'points'
  if (second !== undefined && is(first, 'from', 'fromAfter') && is(second, 'to', 'toAfter', 'upTo')) {
    return byDifference(second.amount.value - value, isPercent || second.amount.unit === 'percent')
  }
  const sign = signOf(text, first)
  if (sign === undefined || value === 0) return undefined
  if (is(first, 'to', 'toAfter') && !is(first, 'by')) return { sign, how: 'to', amount: value, isPercent }
  const isRelative = unit === 'percent'
  const amount = Math.abs(value)
  return isRelative
    ? { sign, how: 'relative', amount: Number((amount / 100).toPrecision(15)), isPercent: false }
    : { sign, how: 'by', amount, isPercent }
}

function byDifference(change: number, isPercent: boolean): Movement | undefined {
  const amount = Number(Math.abs(change).toPrecision(12))
  return amount === 0 ? undefined : { sign: change > 0 ? 1 : -1, how: 'by', amount, isPercent }
}

/** By the verb, else by the sign of the number. */
function signOf(text: string, { amount }: Seen): 1 | -1 | undefined {
  const folded = sameLength(text)
  const [up, down] = [findWord(folded, 'up'), findWord(folded, 'down')]
  if (up !== undefined && (down === undefined || up.at < down.at)) return 1
  if (down !== undefined) return -1
  return amount.sign === '' ? undefined : amount.sign === '-' ? -1 : 1
}

/** The name that a text uses where no known name is in it: its words before the number, without verbs around them. */
export function wordsBefore(text: string, { lexicon, decimal }: Writing): string {
  const { items } = sentenceOf(tokenize(plainText(text)), lexicon, decimal)
  const number = items.findIndex(({ kind }) => kind === 'amount')
  const words = items.slice(0, number < 0 ? undefined : number).map(wordOf)
  const first = words.findIndex((word) => word !== '')
  const length = words.slice(Math.max(0, first)).findIndex((word) => word === '')
  return words
    .slice(Math.max(0, first), length < 0 ? undefined : first + length)
    .join(' ')
    .trim()
}

/** Empty for what is no part of a name: verbs, prepositions, articles. */
function wordOf(item: Item): string {
  if (item.kind === 'word') return isDirection(item.text) ? '' : item.text
  return item.kind === 'mark' && item.roles.has('falling') && !isDirection(item.text) ? item.text : ''
}

function isDirection(word: string): boolean {
  const folded = sameLength(word)
  return [findWord(folded, 'up'), findWord(folded, 'down')].some((found) => found?.at === 0)
}

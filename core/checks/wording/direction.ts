import type { Measure } from '../../cells/measure'
import { parseSentence } from '../../cells/sentence/parse-sentence'
import type { Role } from '../../cells/sentence/role'
import type { ScoredNode } from '../../score/scored-tree'
import { isNamed, isWord, isWordIn, leadOf, mentions } from './matches'
import type { Wording } from './wording'

/** Which way the words or the numbers of a key result go. */
export type Direction = 'up' | 'down'

const OPPOSITES: Readonly<Record<Direction, readonly Role[]>> = {
  up: ['down', 'fewer', 'halve', 'not', 'none'],
  down: ['up', 'more', 'double', 'triple', 'quadruple', 'not', 'none'],
}

/**
 * The way that start and target go, where a title can contradict it. Not from 0, because that counts how much has been
 * saved so far; not below 0, where a smaller loss is a higher number; not where a bound or a rule says how to judge.
 */
export function wayOfNumbers({ node }: Wording): Direction | undefined {
  const { comparator, upper } = node.source
  const { start = 0, target = 0 } = spanOf(node)
  const isJudgedOtherwise = comparator !== undefined || upper !== undefined || isRuled(node.rule?.name)
  if (start <= 0 || target < 0 || start === target || isJudgedOtherwise) return undefined
  return target > start ? 'up' : 'down'
}

/** In the cells, else in the title: numbers that its verb contradicts have not been taken from there. */
function spanOf({ source, title }: ScoredNode): Pick<Measure, 'start' | 'target'> {
  if (source.target !== undefined) return source
  const measure = parseSentence(title)
  return measure.comparator === 'from-to' ? measure : source
}

function isRuled(rule: string | undefined): boolean {
  return rule !== undefined && rule !== 'linear'
}

/** The way that the title asks for, by the verb that governs it or by the name of a measure; undefined when in doubt. */
export function wayOfWords(wording: Wording): Direction | undefined {
  if (mentions(wording, 'inverse')) return undefined
  if ((isAsking(wording, 'up') && !mentions(wording, 'spans')) || isNamed(wording, 'rises')) return 'up'
  return isAsking(wording, 'down') || isNamed(wording, 'falls') ? 'down' : undefined
}

/** Increase churn; but not Increase in churn, and not Increase revenue by reducing churn. */
function isAsking(wording: Wording, way: Direction): boolean {
  const lead = leadOf(wording, way)
  if (lead === undefined || OPPOSITES[way].some((role) => wording.roles().has(role))) return false
  const end = lead.at + lead.length
  return (
    !isWordIn(wording, 'nounMarks', end) &&
    !CLAUSE.test(wording.keys.join(' ')) &&
    !isNamedApart(wording, end)
  )
}

/** Reduce churn by improving the first week; Anteil der Teams, die Kosten senken: the number may be that of something else. */
const CLAUSE = /\bby \w+ing\b|\ben \w+ant\b|, (?:d(?:ie|er|as|en|eren|enen|ass)|welche|um|indem) /

/** Raise quality: defects per week; reduce paper – share of digital bills; be safer (accidents). */
function isNamedApart({ tokens, keys }: Wording, from: number): boolean {
  return tokens.some(
    (one, at) =>
      at >= from &&
      one.kind === 'sign' &&
      (/[:–—(]/.test(one.text) || (one.text === '-' && !one.isTight)) &&
      keys.slice(at).some(isWord),
  )
}

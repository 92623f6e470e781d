import type { Comparator } from '../../measure'
import { type Amount, hasRole, type Item, reads } from '../item'
import { type Reading, single, STRENGTH } from '../reading'
import type { Role } from '../role'
import { is, isBreak, isOfOther, type Seen, type Sentence } from '../sentence'
import { isCounter, isTime } from '../units'

const BOUNDS: readonly (readonly [Role, Role, Comparator])[] = [
  ['atLeast', 'atLeastAfter', '>='],
  ['atMost', 'atMostAfter', '<='],
  ['moreThan', 'moreThanAfter', '>'],
  ['lessThan', 'lessThanAfter', '<'],
]

/** `at least 5`, `below 2500 ms`, `90% or higher`, `50+`, `within 4 hours`. */
export function bound(sentence: Sentence): readonly Reading[] {
  return sentence.seen.flatMap((seen) => {
    if (isDescribing(sentence, seen)) return []
    const found = BOUNDS.filter(([left, right]) => is(seen, left, right)).map(
      ([, , comparator]) => comparator,
    )
    const comparators: readonly Comparator[] = found.length === 0 && seen.amount.isOpen ? ['>='] : found
    // In 3 months, but in 5 days or fewer.
    const isOver = isTime(seen.amount.unit) && is(seen, 'during') && !is(seen, 'atMost', 'atMostAfter')
    const isSpan = comparators.length === 0 || isOver || is(seen, 'within', 'withinAfter')
    return isSpan ? within(seen, comparators[0]) : [reading(sentence, seen, comparators)]
  })
}

/** 5 customers with more than 100 employees, 60 from at least 100 answers: the bound says which ones are counted. */
function isDescribing({ items, seen: [first] }: Sentence, seen: Seen): boolean {
  const isWith = reads(items[seen.stop], /^(?:with|mit|con|avec|com)$/)
  const isSource = is(seen, 'from') && isOfOther(seen, undefined)
  return (isWith || isSource) && first !== undefined && first.place < seen.place
}

function reading(sentence: Sentence, seen: Seen, comparators: readonly Comparator[]): Reading {
  const { amount, verb } = seen
  const negation = comparators.length === 1 ? negationOf(sentence, seen) : undefined
  const comparator = negation === undefined ? comparators[0] : OPPOSITES[comparators[0] ?? '>']
  const isSense = negation === undefined ? !isAgainst(seen, comparator) : isClear(negation, comparator)
  const measure = single(seen, {
    comparator,
    isSure: comparators.length === 1 && isSense && !isAround(sentence, seen),
    strength: strengthOf(sentence, seen),
  })
  const isMade = isThings(amount) && verb === undefined && isMaking(sentence, seen)
  return isMade ? { ...measure, unit: 'count' } : measure
}

/** 500 ± 50 is neither of the two, and €95k > €120k is rather an arrow. */
function isAround({ items }: Sentence, { before, place }: Seen): boolean {
  return items[place - 1]?.kind === 'sign' && before?.kind === 'amount'
}

/** A whole number of what is counted, in Japanese with a counter such as 件. */
function isThings({ unit, value, isPlain, isWord }: Amount): boolean {
  if (unit !== undefined) return value % 1 === 0 && isCounter(unit)
  return isPlain || isWord || value >= 1000
}

/** Reduce to at least 5: one of the two is not meant so. */
function isAgainst({ verb }: Seen, comparator: Comparator | undefined): boolean {
  const isRising = comparator === '>=' || comparator === '>'
  return verb === (isRising ? 'down' : 'up')
}

function strengthOf(sentence: Sentence, seen: Seen): number {
  if (isBehindShare(sentence, seen)) return STRENGTH.within
  if (is(seen, 'to', 'at', 'toAfter')) return STRENGTH.to
  return STRENGTH.bound + (hasRole(seen.before, 'up', 'down', 'improve', 'reach', 'keep') ? 1 : 0)
}

/** A span of time is a bound only where nothing else is one; in less than 2 hours has both marks. */
function within(seen: Seen, comparator: Comparator = '<='): readonly Reading[] {
  if (!is(seen, 'within', 'withinAfter')) return []
  const { unit } = seen.amount
  const strength = isTime(unit) ? STRENGTH.within : STRENGTH.bound
  const isSure = unit !== undefined && (isTime(unit) || unit === 'percent' || isCounter(unit))
  return [single(seen, { comparator, isSure, strength })]
}

/** Launch at least two: in German and Japanese the verb stands behind. */
function isMaking({ items, language }: Sentence, { place }: Seen): boolean {
  const isVerbLast = language === 'de' || language === 'ja'
  return (isVerbLast ? items : items.slice(0, place)).some((item) => hasRole(item, 'make'))
}

/** 95 % of tickets answered in under 24 hours, 80 % of employees with 2 trainings or more: the share is the target. */
function isBehindShare({ items, seen }: Sentence, { place, amount }: Seen): boolean {
  return seen.some(
    (one) =>
      one.place < place &&
      one.amount.unit === 'percent' &&
      (isTime(amount.unit) || hasRole(items[one.place + 1], 'of')) &&
      !items.slice(one.place, place).some(isBreak),
  )
}

/** Never more than 2 is at most 2; the other way round people seldom mean it so. */
const OPPOSITES: Readonly<Partial<Record<Comparator, Comparator>>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
}

interface Negation {
  readonly item: Item | undefined
  /** How many items lie between it and the marks of the number. */
  readonly distance: number
}

function negationOf({ items }: Sentence, { stop, place, roles }: Seen): Negation | undefined {
  for (let i = place - 1; i >= 0 && !isBreak(items[i]); i--) {
    const item = items[i]
    if (item?.kind === 'amount') return undefined
    if (hasRole(item, 'not', 'none')) return { item, distance: roles.has('not') ? 0 : stop - i }
  }
  return undefined
}

/** Do not fall below is at least; from afar, or behind without and a noun, nobody knows. */
function isClear({ item, distance }: Negation, comparator: Comparator | undefined): boolean {
  if (distance > 0 && (!hasRole(item, 'not') || reads(item, /^(?:without|ohne|sans|sin|sem)$/))) return false
  return comparator === '<=' || (comparator === '>=' && distance < 3)
}

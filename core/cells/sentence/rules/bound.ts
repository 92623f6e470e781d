import type { Comparator } from '../../measure'
import type { Amount } from '../item'
import { hasRole } from '../mask-items'
import { type Reading, single, STRENGTH } from '../reading'
import type { Role } from '../role'
import { amountAt, isBreak, leftOf, rightOf, type Sentence, verbOfAmount } from '../sentence'
import { isTime } from '../units'

const BOUNDS: readonly (readonly [Role, Comparator])[] = [
  ['atLeast', '>='],
  ['atMost', '<='],
  ['moreThan', '>'],
  ['lessThan', '<'],
]

/** `at least 5`, `below 2500 ms`, `90% or higher`, `50+`, `within 4 hours`. */
export function bound(sentence: Sentence): readonly Reading[] {
  return sentence.places.flatMap((place) => {
    const amount = amountAt(sentence, place)
    if (amount === undefined) return []
    const left = leftOf(sentence, place).roles
    const right = rightOf(sentence, place).roles
    const found = boundsOf(left, right, amount)
    const isOver = isTime(amount.unit) && left.has('during')
    const isDetail = isTime(amount.unit) && isBehindShare(sentence, place)
    if (found.length === 0 || isOver) return withinOf(sentence, place, amount)
    return [reading(sentence, place, amount, { comparators: found, isAimed: isAimed(left, right) })].map(
      (one) => (isDetail ? { ...one, strength: STRENGTH.within } : one),
    )
  })
}

function isAimed(left: ReadonlySet<Role>, right: ReadonlySet<Role>): boolean {
  return left.has('to') || left.has('at') || right.has('toAfter')
}

function boundsOf(left: ReadonlySet<Role>, right: ReadonlySet<Role>, amount: Amount): readonly Comparator[] {
  const found = BOUNDS.flatMap(([role, comparator]) =>
    left.has(role) || right.has(`${role}After` as Role) ? [comparator] : [],
  )
  return found.length === 0 && amount.isOpen ? ['>='] : found
}

interface Found {
  readonly comparators: readonly Comparator[]
  readonly isAimed: boolean
}

function reading(
  sentence: Sentence,
  place: number,
  amount: Amount,
  { comparators, isAimed: aimed }: Found,
): Reading {
  const isDenied = comparators.length === 1 && isNegated(sentence, place)
  const comparator = isDenied ? OPPOSITES[comparators[0] ?? '>'] : comparators[0]
  const verb = verbOfAmount(sentence, place)
  const isRising = comparator === '>=' || comparator === '>'
  // Reduce to at least 5: one of the two is not meant so.
  const isAgainst = (verb === 'down' && isRising) || (verb === 'up' && !isRising)
  const isVerb = verb !== undefined && place - leftOf(sentence, place).stop <= 2
  const how = {
    comparator,
    isSure: comparators.length === 1 && (isDenied ? comparator === '<=' : !isAgainst),
    strength: aimed ? STRENGTH.to : STRENGTH.bound + (isVerb ? 1 : 0),
  }
  const measure = single(sentence, place, amount, how)
  const isMade = amount.unit === undefined && isMaking(sentence, place) && verb === undefined
  return isMade ? { ...measure, unit: 'count' } : measure
}

/** A span of time is a bound only where nothing else is one. */
function withinOf(sentence: Sentence, place: number, amount: Amount): readonly Reading[] {
  const isWithin =
    leftOf(sentence, place).roles.has('within') || rightOf(sentence, place).roles.has('withinAfter')
  if (!isWithin) return []
  const isSure = isTime(amount.unit) || amount.unit === 'percent'
  const strength = isTime(amount.unit) ? STRENGTH.within : STRENGTH.bound
  return [single(sentence, place, amount, { comparator: '<=', isSure, strength })]
}

/** Launch at least two: in German and Japanese the verb stands behind. */
function isMaking({ items, language }: Sentence, place: number): boolean {
  const isVerbLast = language === 'de' || language === 'ja'
  return (isVerbLast ? items : items.slice(0, place)).some((item) => hasRole(item, 'make'))
}

/** 95 % of tickets answered in under 24 hours: the share is the target. */
function isBehindShare(sentence: Sentence, place: number): boolean {
  return sentence.places.some((one) => {
    if (one >= place || amountAt(sentence, one)?.unit !== 'percent') return false
    return !sentence.items.slice(one, place).some(isBreak)
  })
}

/** Never more than 2 is at most 2; the other way round people seldom mean it so. */
const OPPOSITES: Readonly<Partial<Record<Comparator, Comparator>>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
}

function isNegated({ items }: Sentence, place: number): boolean {
  for (let i = place - 1; i >= 0 && !isBreak(items[i]); i--) {
    if (items[i]?.kind === 'amount') return false
    if (hasRole(items[i], 'not')) return true
  }
  return false
}

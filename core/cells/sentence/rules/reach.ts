import type { Comparator } from '../../measure'
import type { Amount } from '../item'
import { hasRole } from '../mask-items'
import { type Reading, type Single, single, STRENGTH } from '../reading'
import {
  amountAt,
  has,
  leftOf,
  nounBehind,
  rightOf,
  type Sentence,
  type Verb,
  verbOfAmount,
} from '../sentence'
import { isCurrency, isTime } from '../units'

/** `increase to 50`, `cut to 12 hours`, `reach 500 customers`, `maintain uptime at 99.9%`. */
export function reach(sentence: Sentence): readonly Reading[] {
  return sentence.places.flatMap((place) => {
    const amount = amountAt(sentence, place)
    const how = amount === undefined ? undefined : howOf(sentence, place, amount)
    return amount === undefined || how === undefined ? [] : [single(sentence, place, amount, how)]
  })
}

function howOf(sentence: Sentence, place: number, amount: Amount): Single | undefined {
  const left = leftOf(sentence, place)
  const right = rightOf(sentence, place)
  const verb = verbOfAmount(sentence, place)
  if (left.roles.has('within') || right.roles.has('withinAfter')) return undefined
  const isTo = left.roles.has('to') || left.roles.has('upTo') || right.roles.has('toAfter')
  if (isTo && isDownTo(sentence)) return { comparator: '<=', isSure: true, strength: STRENGTH.to }
  if (isTo && verb !== undefined) return { ...directed(sentence, verb, amount), strength: STRENGTH.to }
  if (left.roles.has('upTo'))
    return { comparator: '<=', isSure: isUpTo(sentence, verb), strength: STRENGTH.bound }
  if (isSpan(left.roles, amount) || (left.roles.has('by') && !isAt(left.roles, verb))) return undefined
  if (isHolding(sentence, place, amount)) return undefined
  if (verb === 'reach' || verb === 'keep') {
    const isNext = hasRole(sentence.items[left.stop], verb)
    const strength = isNext ? STRENGTH.reach + 5 : STRENGTH.reach
    return { ...directed(sentence, verb, amount), strength }
  }
  return isMade(sentence, left.stop, amount)
    ? { comparator: '>=', isSure: true, strength: STRENGTH.reach }
    : undefined
}

/** Mantener en 50, un taux de 90 %: en and de are by as well. */
function isAt(roles: ReadonlySet<string>, verb: Verb | undefined): boolean {
  return roles.has('of') || (verb === 'keep' && roles.has('at'))
}

/** Bring costs down to 5: a verb that says nothing about the direction. */
function isDownTo({ items }: Sentence): boolean {
  return items.some((item) => item.kind === 'mark' && item.key === 'down to')
}

/** In German a lone bis is rather a day or the end of a range. */
function isUpTo({ language }: Sentence, verb: Verb | undefined): boolean {
  return language === 'en' || (language !== 'de' && verb === undefined)
}

/** Hold 10 workshops: they are made, not kept. */
function isHolding(sentence: Sentence, place: number, { unit }: Amount): boolean {
  const { roles, stop } = leftOf(sentence, place)
  const isHeld = hasRole(sentence.items[stop], 'keep') && hasRole(sentence.items[stop], 'make')
  return isHeld && roles.size === 0 && unit === undefined && nounBehind(sentence, place) !== undefined
}

/** In 3 months, over 2 years. */
function isSpan(roles: ReadonlySet<string>, { unit }: Amount): boolean {
  return isTime(unit) && (roles.has('during') || roles.has('within'))
}

/** Raise and deliver with money, time or a share: no count of things. */
function isMade({ items }: Sentence, stop: number, { unit }: Amount): boolean {
  return hasRole(items[stop], 'make') && (isCurrency(unit) || isTime(unit) || unit === 'percent')
}

function directed(
  sentence: Sentence,
  verb: Verb,
  { unit, value }: Amount,
): { readonly comparator: Comparator; readonly isSure: boolean } {
  if (value === 0) return { comparator: '<=', isSure: verb !== 'up' }
  const isFalling = has(sentence, 'falling')
  switch (verb) {
    case 'up':
      return { comparator: '>=', isSure: true }
    case 'down':
      return { comparator: '<=', isSure: true }
    case 'improve':
      return { comparator: isFalling || isTime(unit) ? '<=' : '>=', isSure: isFalling || !isTime(unit) }
    case 'reach':
    case 'keep':
      // Less is better: reaching 2 % of churn says so only between the lines.
      return isFalling
        ? { comparator: '<=', isSure: false }
        : { comparator: '>=', isSure: !(verb === 'keep' && isTime(unit)) }
  }
}

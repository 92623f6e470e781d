import type { Amount } from '../item'
import { hasRole } from '../mask-items'
import { type Reading, single, STRENGTH } from '../reading'
import {
  amountAt,
  has,
  leftOf,
  nounBehind,
  rightOf,
  type Sentence,
  type Side,
  verbOfAmount,
} from '../sentence'
import { isTime } from '../units'

type Change = 'increase by' | 'decrease by'

/** `by 15%`, `20% more`, `a 30% reduction`, `+5%`, `3x`. */
export function by(sentence: Sentence): readonly Reading[] {
  return sentence.places.flatMap((place) => {
    const amount = amountAt(sentence, place)
    if (amount === undefined) return []
    if (amount.unit === 'times') return times(sentence, place, amount)
    const change = changeOf(sentence, place, amount)
    if (change === undefined) return []
    const isSure =
      change.isSure &&
      !(change.comparator === 'decrease by' && amount.unit === 'percent' && amount.value > 100)
    const plain: Amount = { ...amount, value: Math.abs(amount.value) }
    return [single(sentence, place, plain, { ...change, isSure, strength: STRENGTH.by })]
  })
}

interface Changed {
  readonly comparator: Change
  readonly isSure: boolean
}

const sure = (comparator: Change): Changed => ({ comparator, isSure: true })

function changeOf(sentence: Sentence, place: number, amount: Amount): Changed | undefined {
  const left = leftOf(sentence, place)
  const right = rightOf(sentence, place)
  const isTo = left.roles.has('to') || left.roles.has('upTo') || right.roles.has('toAfter')
  const isPercent = amount.unit === 'percent' || amount.unit === 'points'
  const behind = isHeld(left.roles) || isHeldAfter(right.roles) ? undefined : behindOf(sentence, right)
  if (left.roles.has('by') && !isTo) {
    const verb = directionOf(sentence, place, behind)
    // By 5 engineers, en 3 países: no change without a verb of change.
    if (verb !== undefined && (isPercent || isBy(sentence, place, left))) return verb
  }
  if (isTo && !left.roles.has('by')) return undefined
  if (behind !== undefined && (isPercent || sentence.language === 'ja')) return sure(behind)
  if (amount.sign !== '' && isPercent && !left.roles.has('from')) {
    return has(sentence, 'up', 'down') ? undefined : sure(amount.sign === '+' ? 'increase by' : 'decrease by')
  }
  return nounOf(sentence, place, left)
}

/** Words that are by and something else: en 15 minutos and en 2 millones de euros, but en 3 países and en 6 meses. */
function isBy(sentence: Sentence, place: number, { stop }: Side): boolean {
  const { items } = sentence
  if (!hasRole(items[stop + 1], 'at', 'of', 'during') || hasRole(items[stop], 'up', 'down')) return true
  const unit = amountAt(sentence, place)?.unit
  if (unit !== undefined) return !isTime(unit) || /^(?:ms|seconds|minutes|hours)$/.test(unit)
  return nounBehind(sentence, place) === undefined
}

/** Under 4 % and to 4 % are levels, whatever stands behind. */
function isHeld(roles: Side['roles']): boolean {
  return (['atMost', 'moreThan', 'lessThan', 'within', 'between', 'to', 'from'] as const).some((role) =>
    roles.has(role),
  )
}

function isHeldAfter(roles: Side['roles']): boolean {
  return roles.has('atMostAfter') || roles.has('lessThanAfter') || roles.has('withinAfter')
}

/** `20% more`, `30% fewer`, `a 30% reduction`, 15%削減. */
function behindOf({ items, language }: Sentence, { stop }: Side): Change | undefined {
  const item = items[stop]
  if (hasRole(item, 'of')) {
    // 20 % de candidatures en plus; de plus is a phrase, plus alone is none.
    const later = items
      .slice(stop, stop + 6)
      .find((one) => one.kind === 'mark' && /^(?:en|de|a) /.test(one.key))
    return hasRole(later, 'more') ? 'increase by' : hasRole(later, 'fewer') ? 'decrease by' : undefined
  }
  // In German the verb stands behind a number of any kind; a noun has a capital.
  if (
    language === 'de' &&
    hasRole(item, 'up', 'down') &&
    !/^\p{Lu}/u.test(item?.kind === 'mark' ? item.text : '')
  )
    return undefined
  if (hasRole(item, 'more', 'up')) return 'increase by'
  return hasRole(item, 'fewer', 'down') ? 'decrease by' : undefined
}

function directionOf(sentence: Sentence, place: number, behind: Change | undefined): Changed | undefined {
  if (behind !== undefined) return sure(behind)
  switch (verbOfAmount(sentence, place, ['up', 'down', 'improve'])) {
    case 'up':
      return sure('increase by')
    case 'down':
      return sure('decrease by')
    case 'improve':
      return sure(has(sentence, 'falling') ? 'decrease by' : 'increase by')
    case 'reach':
    case 'keep':
    case undefined:
      return undefined
  }
}

/** `a reduction of 30%`; `increase revenue 20%` may be meant as a level. */
function nounOf({ items, ...rest }: Sentence, place: number, { roles, stop }: Side): Changed | undefined {
  const noun = items[stop]
  const comparator = hasRole(noun, 'up') ? 'increase by' : hasRole(noun, 'down') ? 'decrease by' : undefined
  // Aumentar de 3 is the beginning of a span, un aumento de 3 is none.
  const isVerb = noun?.kind === 'mark' && /^(?:es|pt)$/.test(rest.language) && noun.key.endsWith('r')
  if (comparator !== undefined && roles.has('of')) return { comparator, isSure: !isVerb }
  const amount = amountAt({ items, ...rest }, place)
  const verb = verbOfAmount({ items, ...rest }, place)
  if ((amount?.unit !== 'percent' && amount?.unit !== 'points') || bounded(roles)) return undefined
  if (verb !== 'up' && verb !== 'down') return undefined
  return {
    comparator: verb === 'up' ? 'increase by' : 'decrease by',
    isSure: amount.unit === 'points' && roles.size === 0,
  }
}

function bounded(roles: Side['roles']): boolean {
  return (['atLeast', 'atMost', 'moreThan', 'lessThan', 'within', 'between', 'from', 'during'] as const).some(
    (role) => roles.has(role),
  )
}

/** 3x is three times as much, hence 200 per cent more; beside to or above it is a level. */
function times(sentence: Sentence, place: number, amount: Amount): readonly Reading[] {
  const { roles } = leftOf(sentence, place)
  const isLevel =
    roles.has('to') || roles.has('of') || bounded(roles) || rightOf(sentence, place).roles.has('atLeastAfter')
  const isSmaller = has(sentence, 'down') || amount.value <= 1
  if ((isLevel && sentence.language !== 'ja') || isSmaller) return []
  const more: Amount = {
    ...amount,
    value: Number(((amount.value - 1) * 100).toPrecision(12)),
    unit: 'percent',
  }
  const isSure = !has(sentence, 'reach', 'keep', 'make')
  return [single(sentence, place, more, { comparator: 'increase by', isSure, strength: STRENGTH.by })]
}

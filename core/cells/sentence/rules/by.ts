import { type Amount, hasRole, isSign, type Item, reads } from '../item'
import { type How, type Reading, single, STRENGTH } from '../reading'
import { has, is, type Seen, type Sentence } from '../sentence'
import { isTime } from '../units'

type Change = 'increase by' | 'decrease by'

interface Changed {
  readonly comparator: Change
  readonly isSure: boolean
}

/** `by 15%`, `20% more`, `a 30% reduction`, `+5%`, `3x`. */
export function by(sentence: Sentence): readonly Reading[] {
  return sentence.seen.flatMap((seen) => {
    const { amount } = seen
    if (isFactor(sentence, seen)) return times(sentence, seen)
    const change = isLevel(sentence, seen) ? undefined : changeOf(sentence, seen)
    if (change === undefined) return []
    // By up to 10 %: any change would do.
    const isAny = is(seen, 'atMost', 'upTo')
    // Nothing can lose more than all of itself.
    const isTooMuch = change.comparator === 'decrease by' && amount.unit === 'percent' && amount.value > 100
    return [
      reading(seen, Math.abs(amount.value), { ...change, isSure: change.isSure && !isAny && !isTooMuch }),
    ]
  })
}

/** To 5 is a level; in à 4 % (de 6 %) the number behind another one is the start. */
function isLevel({ seen: [first] }: Sentence, seen: Seen): boolean {
  const isStart = is(seen, 'from') && isSign(seen.before, '(') && first !== seen
  return isStart || is(seen, 'to', 'toAfter') || (is(seen, 'upTo') && !is(seen, 'by'))
}

function reading(seen: Seen, value: number, change: Changed, unit = seen.amount.unit): Reading {
  const how: How = { ...change, strength: STRENGTH.by }
  return single({ ...seen, amount: { ...seen.amount, value, unit } }, how)
}

const sure = (comparator: Change): Changed => ({ comparator, isSure: true })

function changeOf(sentence: Sentence, seen: Seen): Changed | undefined {
  const isShare = isShareOf(seen.amount)
  const behind = isHeld(seen) ? undefined : behindOf(sentence, seen)
  const isBy = is(seen, 'by') ? isByHere(seen) : isImproved(sentence, seen)
  if (behind !== undefined && (isBy || isShare || sentence.language === 'ja')) return sure(behind)
  // By 5 engineers, en 3 países: no change without a verb of change.
  const change = isBy ? changeOfVerb(sentence, seen) : undefined
  if (change !== undefined) return sure(change)
  return isShare && isSigned(seen) ? signed(sentence, seen) : nounOf(sentence, seen)
}

/** 2ポイント改善する. */
function isImproved({ items, language }: Sentence, { after, amount }: Seen): boolean {
  return language === 'ja' && isShareOf(amount) && hasRole(items[after], 'improve')
}

function isSigned(seen: Seen): boolean {
  return seen.amount.sign !== '' && !is(seen, 'from')
}

function isShareOf({ unit }: Amount): boolean {
  return unit === 'percent' || unit === 'points'
}

/** Words that are by and something else: en 15 minutos and en 2 millones de euros, but en 3 países and en 6 meses. */
function isByHere({ amount, mark, before, noun }: Seen): boolean {
  const { unit } = amount
  if (isShareOf(amount) || !hasRole(mark, 'at', 'of', 'during') || hasRole(before, 'up', 'down')) return true
  return unit === undefined
    ? noun === undefined
    : !isTime(unit) || /^(?:ms|seconds|minutes|hours)$/.test(unit)
}

/** Under 4 % and to 4 % are levels, whatever stands behind. */
function isHeld(seen: Seen): boolean {
  return (
    is(seen, 'atMost', 'lessThan', 'within', 'between', 'from') ||
    is(seen, 'atMostAfter', 'lessThanAfter', 'withinAfter')
  )
}

/** `20% more`, `30% fewer`, `a 30% reduction`, 15%削減. */
function behindOf({ items, language }: Sentence, { after }: Seen): Change | undefined {
  const next = items[after]
  // 20 % de candidatures en plus; de plus is a phrase, plus alone is none.
  const item = hasRole(next, 'of')
    ? items.slice(after, after + 6).find((one) => reads(one, /^(?:en|de|a) /))
    : next
  // In German the verb stands behind a number of any kind; a noun has a capital.
  const isVerb = language === 'de' && item?.kind === 'mark' && !/^\p{Lu}/u.test(item.text)
  if (isVerb && hasRole(item, 'up', 'down')) return undefined
  return directionOf(hasRole(item, 'more', 'up'), hasRole(item, 'fewer', 'down'))
}

function directionOf(isUp: boolean, isDown: boolean): Change | undefined {
  return isUp ? 'increase by' : isDown ? 'decrease by' : undefined
}

function changeOfVerb(sentence: Sentence, { change }: Seen): Change | undefined {
  const isBetter = change === 'improve'
  const isFalling = isBetter && has(sentence, 'falling')
  return directionOf(change === 'up' || (isBetter && !isFalling), change === 'down' || isFalling)
}

/** Umsatz +20 %. */
function signed(sentence: Sentence, { amount }: Seen): Changed | undefined {
  if (has(sentence, 'up', 'down')) return undefined
  return sure(amount.sign === '+' ? 'increase by' : 'decrease by')
}

/** `a reduction of 30%`; `increase revenue 20%` may be meant as a level. */
function nounOf({ language }: Sentence, seen: Seen): Changed | undefined {
  const { before, verb, amount } = seen
  const noun = directionOf(hasRole(before, 'up'), hasRole(before, 'down'))
  // Aumentar de 3 is the beginning of a span, un aumento de 3 is none.
  const isVerb = /^(?:es|pt)$/.test(language) && reads(before, /r$/)
  if (noun !== undefined && is(seen, 'of')) return { comparator: noun, isSure: !isVerb }
  const comparator = directionOf(verb === 'up', verb === 'down')
  if (comparator === undefined || !isShareOf(amount) || isBound(seen)) return undefined
  return { comparator, isSure: amount.unit === 'points' && seen.roles.size === 0 }
}

function isBound(seen: Seen): boolean {
  return is(seen, 'atLeast', 'atMost', 'moreThan', 'lessThan', 'within', 'between', 'from', 'during')
}

/** Multiply by 3, multiplier par trois, multiplicar por 3. */
function isFactor({ items }: Sentence, seen: Seen): boolean {
  const { unit } = seen.amount
  return unit === 'times' || (unit === undefined && is(seen, 'by') && items.some(isMultiplying))
}

function isMultiplying(item: Item): boolean {
  return reads(item, /^multipl[iy]/)
}

/** 3x is three times as much, hence 200 per cent more; beside to or above it is a level. */
function times(sentence: Sentence, seen: Seen): readonly Reading[] {
  const { value, unit } = seen.amount
  const isBounded =
    unit === 'times' &&
    sentence.language !== 'ja' &&
    (isBound(seen) || is(seen, 'to', 'of', 'at', 'atLeastAfter'))
  if (isBounded || value <= 1 || has(sentence, 'down')) return []
  const isMade = sentence.language !== 'ja' && has(sentence, 'make')
  const isSure = !isMade && !has(sentence, 'reach', 'keep')
  const more = Number(((value - 1) * 100).toPrecision(12))
  return [reading(seen, more, { comparator: 'increase by', isSure }, 'percent')]
}

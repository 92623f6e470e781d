import type { Measure } from '../measure'
import { hasRole } from './mask-items'
import { NOTHING, type Reading, type Rule, single, STRENGTH } from './reading'
import { bound } from './rules/bound'
import { by } from './rules/by'
import { count } from './rules/count'
import { fromTo, unite } from './rules/from-to'
import { multiple } from './rules/multiple'
import { range } from './rules/range'
import { reach } from './rules/reach'
import { share } from './rules/share'
import { zero } from './rules/zero'
import { amountAt, isBreak, leftOf, type Sentence } from './sentence'
import { isTime } from './units'

const RULES: readonly Rule[] = [fromTo, range, by, multiple, bound, reach, share, count, zero]

/** What one language makes of a sentence, and how sure its wording is. */
export type Picked = Measure & Pick<Reading, 'strength'>

/** The strongest reading; it is sure when no other number wants to be the target as well. */
export function pickReading(sentence: Sentence): Picked {
  const readings = withoutTaken(RULES.flatMap((rule) => rule(sentence)))
  const leader = strongest(readings)
  if (leader === undefined) return picked(loneReading(sentence), STRENGTH.lone)
  const started = withStart(sentence, leader)
  const isAlone = rivalsOf(sentence, readings, started).length === 0
  const isSure = started.isSure && isAlone && !isOpenStart(sentence, started) && !isDenied(sentence, started)
  return picked({ ...started, isSure }, started.strength)
}

/** The ends of a range are no bounds of their own. */
function withoutTaken(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    (one) =>
      !readings.some(
        (other) =>
          other.first < other.last &&
          other !== one &&
          other.first <= one.first &&
          one.last <= other.last &&
          other.strength >= one.strength,
      ),
  )
}

function strongest(readings: readonly Reading[]): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (best, one) => (best === undefined || one.strength > best.strength ? one : best),
    undefined,
  )
}

function picked({ comparator, start, target, upper, unit, isSure }: Measure, strength: number): Picked {
  return { comparator, start, target, upper, unit, isSure, strength }
}

/** `Revenue 50`: a number without a word that says what it is. */
function loneReading(sentence: Sentence): Measure {
  const [place] = sentence.places
  const amount = amountAt(sentence, place)
  const isOnly = sentence.places.length === 1
  if (place === undefined || amount === undefined || !isOnly) return NOTHING
  const { roles } = leftOf(sentence, place)
  if (roles.has('by') || (roles.has('during') && isTime(amount.unit)) || roles.has('within')) return NOTHING
  const lone = single(sentence, place, amount, {
    comparator: undefined,
    strength: STRENGTH.lone,
    isSure: false,
  })
  return roles.has('from') && !roles.has('of') ? { ...lone, target: undefined, start: lone.target } : lone
}

/** `Reach 50 (baseline 40)`: a number marked as the start belongs to the one target. */
function withStart(sentence: Sentence, leader: Reading): Reading {
  if (leader.start !== undefined || leader.target === undefined) return leader
  const place = sentence.places.find((one) => one !== leader.first && isStart(sentence, one))
  const [start, target] = [amountAt(sentence, place), amountAt(sentence, leader.first)]
  if (place === undefined || start === undefined || target === undefined) return leader
  const span = { first: Math.min(place, leader.first), last: Math.max(place, leader.last) }
  if (leader.comparator === 'increase by' || leader.comparator === 'decrease by') {
    return { ...leader, ...span, start: start.value, isSure: leader.isSure && !start.isDoubtful }
  }
  const united =
    leader.comparator === 'between' || leader.comparator === 'count' ? undefined : unite(start, target)
  if (united === undefined) return leader
  const isSure = leader.isSure && united.isSure && !start.isDoubtful
  return {
    ...leader,
    ...span,
    comparator: 'from-to',
    start: united.start,
    target: united.target,
    unit: united.unit ?? leader.unit,
    isSure,
  }
}

function isStart(sentence: Sentence, place: number): boolean {
  const { roles } = leftOf(sentence, place)
  return roles.has('from') && !roles.has('of')
}

/** Other numbers that could be the target. What comes before in the same clause belongs to the subject. */
function rivalsOf(sentence: Sentence, readings: readonly Reading[], leader: Reading): readonly number[] {
  return sentence.places.filter((place) => {
    if (place >= leader.first && place <= leader.last) return false
    const own = readings.find((one) => one.first <= place && place <= one.last)
    if (isSpan(sentence, place) || isSameChange(own, leader)) return false
    if (leader.comparator === 'from-to' && isChange(own)) return true
    const isApart = isBroken(sentence, place, leader)
    // At least 95 % of tickets answered in under 24 hours.
    if (!isApart && leader.unit === 'percent' && isTime(amountAt(sentence, place)?.unit)) return false
    if (own === undefined || own.strength <= STRENGTH.within) return isApart && place > leader.last
    if (place < leader.first) return isApart || own.strength === leader.strength
    return isApart || !isRelative(sentence, place, leader)
  })
}

/** In 6 months, within 90 days: when, not how much. */
function isSpan(sentence: Sentence, place: number): boolean {
  const { roles } = leftOf(sentence, place)
  return isTime(amountAt(sentence, place)?.unit) && (roles.has('during') || roles.has('within'))
}

function isChange(own: Reading | undefined): boolean {
  return own?.comparator === 'increase by' || own?.comparator === 'decrease by'
}

/** `by 25% from 40 to 50` says one thing twice. */
function isSameChange(own: Reading | undefined, { comparator, start, target, unit }: Reading): boolean {
  if (comparator !== 'from-to' || start === undefined || target === undefined) return false
  if (own?.target === undefined || (own.comparator !== 'increase by' && own.comparator !== 'decrease by'))
    return false
  const change = Math.abs(target - start)
  const isShare = own.unit === 'percent' && Math.abs((change / Math.abs(start)) * 100 - own.target) < 0.5
  return isShare || (change === own.target && (own.unit !== 'percent' || unit === 'percent'))
}

function isBroken({ items }: Sentence, place: number, { first, last }: Reading): boolean {
  const [from, to] = place < first ? [place, first] : [last, place]
  return items.slice(from + 1, to).some(isBreak)
}

/** Customers with 3 or more orders: behind with, who and the like a number describes. */
function isRelative({ items }: Sentence, place: number, { last }: Reading): boolean {
  return items.slice(last + 1, place).some((item) => hasRole(item, 'preposition', 'falling'))
}

/** From X to 50, from 2025 to 2500: the start is not known, so nothing is sure. */
function isOpenStart({ items }: Sentence, { start, first }: Reading): boolean {
  if (items.some((item) => item.kind === 'word' && /^(?:x+%?|yy?|tbd|tba|xyz)$/.test(item.key))) return true
  return (
    start === undefined &&
    items
      .slice(0, first)
      .some((item, i) => isYear(item) && hasRole(items[i - 1], 'from') && hasRole(items[i + 1], 'to'))
  )
}

function isYear(item: Sentence['items'][number]): boolean {
  return item.kind === 'mask' && item.year !== undefined
}

/** Do not reduce …: bounds have looked at that themselves. */
function isDenied({ items }: Sentence, { first, comparator }: Reading): boolean {
  const isBound = comparator === '<=' || comparator === '>=' || comparator === '<' || comparator === '>'
  return !isBound && items.slice(0, first).some((item) => hasRole(item, 'not'))
}

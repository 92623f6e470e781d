import type { Measure } from '../measure'
import { hasRole, isSign, type Item } from './item'
import { NOTHING, type Reading, type Rule, single, STRENGTH } from './reading'
import { hasRival, isChange } from './rivals'
import { bound } from './rules/bound'
import { by } from './rules/by'
import { count } from './rules/count'
import { fromTo } from './rules/from-to'
import { multiple } from './rules/multiple'
import { range } from './rules/range'
import { reach } from './rules/reach'
import { share } from './rules/share'
import { zero } from './rules/zero'
import { is, isOfOther, type Seen, type Sentence } from './sentence'
import { unite } from './unite'
import { isTime } from './units'

const RULES: readonly Rule[] = [fromTo, range, by, multiple, bound, reach, share, count, zero]

/** What one language makes of a sentence, and how clear its wording is. */
export type Picked = Measure & Pick<Reading, 'strength'>

/** The strongest reading; it is sure when no other number wants to be the target as well. */
export function pickReading(sentence: Sentence): Picked {
  const readings = withoutTaken(RULES.flatMap((rule) => rule(sentence)))
  const [leader] = [...readings].sort((a, b) => b.strength - a.strength)
  if (leader === undefined) return picked(loneReading(sentence), STRENGTH.lone)
  const started = withStart(sentence, leader)
  const isDoubted =
    hasRival(sentence, readings, started) || isOpenStart(sentence, started) || isDenied(sentence, started)
  return picked({ ...started, isSure: started.isSure && !isDoubted }, started.strength)
}

/** The ends of a range are no bounds of their own. */
function withoutTaken(readings: readonly Reading[]): readonly Reading[] {
  const spans = readings.filter(({ first, last }) => first < last)
  return readings.filter((one) => !spans.some((span) => isWithin(one, span)))
}

function isWithin(one: Reading, span: Reading): boolean {
  const isInside = span.first <= one.first && one.last <= span.last
  return one !== span && isInside && span.strength >= one.strength
}

function picked({ comparator, start, target, upper, unit, isSure }: Measure, strength: number): Picked {
  return { comparator, start, target, upper, unit, isSure, strength }
}

/** `Revenue 50`: a number without a word that says what it is. */
function loneReading({ seen }: Sentence): Measure {
  const [only, more] = seen
  if (only === undefined || more !== undefined || is(only, 'by', 'within')) return NOTHING
  if (is(only, 'during') && isTime(only.amount.unit)) return NOTHING
  const lone = single(only, { comparator: undefined, strength: STRENGTH.lone, isSure: false })
  return is(only, 'from') && !is(only, 'of') ? { ...lone, target: undefined, start: lone.target } : lone
}

/** `Reach 50 (baseline 40)`: a number marked as the start belongs to the one target. */
function withStart({ seen }: Sentence, leader: Reading): Reading {
  const from = seen.find((one) => one.place !== leader.first && isStart(one, leader))
  const to = seen.find(({ place }) => place === leader.first)
  if (leader.start !== undefined || from === undefined) return leader
  const span = { first: Math.min(from.place, leader.first), last: Math.max(from.place, leader.last) }
  const isClear = leader.isSure && !from.amount.isDoubtful
  if (isChange(leader)) return { ...leader, ...span, start: from.amount.value, isSure: isClear }
  if (to === undefined) return leader
  const isLevel = leader.comparator !== 'between' && leader.comparator !== 'count'
  const united = isLevel ? unite(from.amount, to.amount) : undefined
  if (united === undefined) return leader
  const { start, target, unit = leader.unit, isSure } = united
  return { ...leader, ...span, comparator: 'from-to', start, target, unit, isSure: isClear && isSure }
}

/** Where from and of are one word, brackets tell: auf 4 % (von 6 %). */
function isStart(seen: Seen, { unit }: Reading): boolean {
  return is(seen, 'from') && !isOfOther(seen, unit) && (!is(seen, 'of') || isSign(seen.before, '('))
}

/** From X to 50, from 2025 to 2500: the start is not known, so nothing is sure. */
function isOpenStart({ items }: Sentence, { start, first }: Reading): boolean {
  if (items.some((item) => item.kind === 'word' && /^(?:x+|yy?|tbd|tba|xyz)$/.test(item.key))) return true
  const isFromYear = (item: Item, i: number): boolean =>
    item.kind === 'mask' &&
    item.year !== undefined &&
    hasRole(items[i - 1], 'from') &&
    hasRole(items[i + 1], 'to')
  return start === undefined && items.slice(0, first).some(isFromYear)
}

function isNot(item: Item): boolean {
  return hasRole(item, 'not')
}

/** Do not reduce …: bounds have looked at that themselves. */
function isDenied({ items, language }: Sentence, { first, comparator }: Reading): boolean {
  // In Japanese it stands at the end: 3社以上失わない.
  if (language === 'ja') return items.some(isNot)
  return !/^[<>]=?$/.test(comparator ?? '') && items.slice(0, first).some(isNot)
}

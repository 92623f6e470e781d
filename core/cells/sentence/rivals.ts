import { hasRole, isSign } from './item'
import { type Reading, STRENGTH } from './reading'
import { is, isBreak, type Seen, type Sentence } from './sentence'
import { isTime } from './units'

/** Whether another number could be the target as well. What comes before in the same clause belongs to the subject. */
export function hasRival(sentence: Sentence, readings: readonly Reading[], leader: Reading): boolean {
  return sentence.seen.some((seen) => {
    if (seen.place >= leader.first && seen.place <= leader.last) return false
    const own = readings.find(({ first, last }) => first <= seen.place && seen.place <= last)
    // In 6 months, within 90 days: when, not how much.
    const isSpan = isTime(seen.amount.unit) && is(seen, 'during', 'within')
    if (isSpan || (own !== undefined && isSameChange(own, leader))) return false
    // From 15 % to 20 % (baseline 15 %).
    if (seen.amount.value === leader.start) return false
    return isTimed(seen, own, leader) || isRival(sentence, seen, own, leader)
  })
}

/** 9 out of 10 calls in under 60 seconds, 500 applications in under 5 days. */
function isTimed({ amount, noun, place }: Seen, own: Reading | undefined, leader: Reading): boolean {
  if (!isTime(leader.unit) || leader.comparator === 'from-to') return false
  return amount.isDoubtful || (own === undefined && noun !== undefined && place < leader.first)
}

function isRival(sentence: Sentence, seen: Seen, own: Reading | undefined, leader: Reading): boolean {
  const { place, amount } = seen
  const isApart = isBroken(sentence, place, leader)
  // At least 95 % of tickets answered in under 24 hours.
  if (!isApart && leader.unit === 'percent' && isTime(amount.unit)) return false
  if (own === undefined || own.strength <= STRENGTH.within)
    return (isApart || isAimed(sentence, seen, leader)) && place > leader.last
  if (isApart || (leader.comparator === 'from-to' && isChange(own))) return true
  return place > leader.last ? !isRelative(sentence, place, leader) : isEqual(own, leader)
}

/** Hire 3 nurses to reduce the wait to 2 hours: the things to make may be the target. */
function isEqual(own: Reading, leader: Reading): boolean {
  return own.strength === leader.strength || (own.comparator === 'count' && own.isSure)
}

/** Double revenue to 2 million; 100 → 200 → 300. */
function isAimed({ items }: Sentence, seen: Seen, leader: Reading): boolean {
  return (is(seen, 'to') && items[leader.first]?.kind === 'mark') || isSign(items[seen.place - 1], '→')
}

export function isChange({ comparator }: Reading): boolean {
  return comparator === 'increase by' || comparator === 'decrease by'
}

/** `by 25% from 40 to 50` says one thing twice; half a per cent is rounding. */
function isSameChange(own: Reading, { comparator, start, target, unit }: Reading): boolean {
  if (comparator !== 'from-to' || start === undefined || target === undefined || !isChange(own)) return false
  const change = Math.abs(target - start)
  const isShare =
    own.unit === 'percent' && Math.abs((change / Math.abs(start)) * 100 - (own.target ?? 0)) < 0.5
  return isShare || (change === own.target && (own.unit !== 'percent' || unit === 'percent'))
}

function isBroken({ items }: Sentence, place: number, { first, last }: Reading): boolean {
  const [from, to] = place < first ? [place, first] : [last, place]
  return items.slice(from + 1, to).some(isBreak)
}

/** Customers with 3 or more orders: behind with, who and the like a number describes. */
function isRelative({ items }: Sentence, place: number, { last }: Reading): boolean {
  return items.slice(last + 1, place).some((item) => hasRole(item, 'preposition', 'falling', 'from'))
}

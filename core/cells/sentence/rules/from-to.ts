import { hasRole, isSign, type Item } from '../item'
import { NOTHING, type Reading, STRENGTH, unitOf } from '../reading'
import { has, is, isBreak, isOfOther, type Seen, type Sentence } from '../sentence'
import { unite } from '../unite'
import { isTime } from '../units'

/** `from 40 to 50`, `to 50 from 40`, `40 → 50`, `NPS 40 to 50`. */
export function fromTo(sentence: Sentence): readonly Reading[] {
  const readings: Reading[] = []
  for (let i = 0; i + 1 < sentence.seen.length; i++) {
    const [a, b] = [sentence.seen[i], sentence.seen[i + 1]]
    const order = a === undefined || b === undefined ? undefined : orderOf(sentence, a, b)
    if (order === undefined) continue
    const isRanged = isRangeEnd(sentence, order.from) || isRangeEnd(sentence, order.to)
    readings.push(pair({ ...order, isSure: order.isSure && !isRanged }))
    i++
  }
  return readings
}

interface Order {
  readonly from: Seen
  readonly to: Seen
  readonly isSure: boolean
}

function orderOf(sentence: Sentence, a: Seen, b: Seen): Order | undefined {
  if (is(b, 'betweenAfter')) return undefined
  if (isArrow(sentence, a, b)) return { from: a, to: b, isSure: true }
  const isTo = is(b, 'to', 'upTo', 'toAfter')
  if (isTo && is(a, 'from', 'fromAfter')) return { from: a, to: b, isSure: !isRange(sentence, a, b) }
  if (is(a, 'fromAfter')) return { from: a, to: b, isSure: has(sentence, 'up', 'down') }
  if (is(a, 'to', 'upTo') && isFromBehind(a, b)) return { from: b, to: a, isSure: true }
  if (isStartBehind(a, b)) return { from: b, to: a, isSure: true }
  return isBareTo(sentence, a, b) ? { from: a, to: b, isSure: isSureBare(sentence, a, b) } : undefined
}

/** From 3-4 to 5: the start is not one number. */
function isRangeEnd({ items }: Sentence, { place }: Seen): boolean {
  return isSign(items[place - 1], '-', '–') && items[place - 2]?.kind === 'amount'
}

/** Auf 50 von 40: where from and of are one word, the order of size tells. */
function isFromBehind(a: Seen, b: Seen): boolean {
  if (isOfOther(b, a.noun)) return false
  return is(b, 'from') && (!is(b, 'of') || (b.place === a.place + 2 && a.amount.value > b.amount.value))
}

/** NPS 50 (was 40). */
function isStartBehind({ roles, amount: a }: Seen, b: Seen): boolean {
  return roles.size === 0 && is(b, 'from') && isSign(b.before, '(') && a.unit === b.amount.unit
}

/** An arrow may have marks beside it: `40 → at least 50`, `40 (baseline) → 50`. */
function isArrow({ items }: Sentence, a: Seen, b: Seen): boolean {
  const between = items.slice(a.place + 1, b.place)
  return between.some((item) => isSign(item, '→')) && between.every((item) => isAside(item))
}

function isAside(item: Item): boolean {
  return item.kind === 'mark' ? !hasRole(item, 'make') : item.kind === 'sign' && !isBreak(item)
}

/** Von 4 bis 5 and signer de 3 à 5 contrats are rather ranges, without a verb of change. */
function isRange(sentence: Sentence, a: Seen, b: Seen): boolean {
  const isTill = is(b, 'upTo') && !is(b, 'to') && sentence.language !== 'en'
  const isMade = is(a, 'of') && sentence.language !== 'de' && has(sentence, 'make')
  return (isTill || isMade || isOpeningTime(a, b)) && !has(sentence, 'up', 'down', 'improve')
}

/** De 9h à 17h. */
function isOpeningTime({ amount: a }: Seen, { amount: b }: Seen): boolean {
  return b.unit === 'hours' && a.value < b.value && b.value <= 24
}

/** `NPS 40 to 50`: in other languages than English that is rather a range. */
function isBareTo(sentence: Sentence, a: Seen, b: Seen): boolean {
  const joint = sentence.items[a.place + 1]
  if (b.place !== a.place + 2 || !hasRole(joint, 'to') || hasRole(joint, 'filler')) return false
  if (is(a, 'by', 'during', 'within') || has(sentence, 'make', 'keep', 'within', 'between')) return false
  return sentence.language === 'en' || has(sentence, 'up', 'down', 'improve')
}

/** Without a verb, 2 to 3 conferences and 3 to 5 days are rather ranges. */
function isSureBare(sentence: Sentence, a: Seen, b: Seen): boolean {
  if (a.before === undefined) return false
  if (has(sentence, 'up', 'down', 'improve') || a.amount.value > b.amount.value) return true
  return !isTime(b.amount.unit) && b.noun === undefined
}

function pair({ from, to, isSure }: Order): Reading {
  const [first, last] = [Math.min(from.place, to.place), Math.max(from.place, to.place)]
  const nothing: Reading = { ...NOTHING, strength: STRENGTH.fromTo, first, last }
  const united = unite(from.amount, to.amount)
  if (united === undefined) return { ...nothing, target: to.amount.value, unit: to.amount.unit }
  const { start, target } = united
  const verb = from.place < to.place ? from.verb : to.verb
  const isAgainst =
    start === target || (verb === 'up' && start > target) || (verb === 'down' && start < target)
  return {
    ...nothing,
    comparator: 'from-to',
    start,
    target,
    unit: united.unit ?? unitOf(to) ?? unitOf(from),
    isSure: isSure && united.isSure && !isAgainst,
  }
}

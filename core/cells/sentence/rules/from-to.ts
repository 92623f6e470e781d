import type { Amount } from '../item'
import { hasRole } from '../mask-items'
import { NOTHING, type Reading, STRENGTH, unitOf } from '../reading'
import { amountAt, has, leftOf, nounBehind, rightOf, type Sentence, verbOfAmount } from '../sentence'
import { convertTime, isTime } from '../units'

/** `from 40 to 50`, `to 50 from 40`, `40 → 50`, `NPS 40 to 50`. */
export function fromTo(sentence: Sentence): readonly Reading[] {
  const readings: Reading[] = []
  for (let i = 0; i + 1 < sentence.places.length; i++) {
    const [a, b] = [sentence.places[i] ?? 0, sentence.places[i + 1] ?? 0]
    const order = orderOf(sentence, a, b)
    if (order === undefined) continue
    readings.push(pair(sentence, order))
    i++
  }
  return readings
}

interface Order {
  readonly start: number
  readonly target: number
  readonly isSure: boolean
}

function orderOf(sentence: Sentence, a: number, b: number): Order | undefined {
  const [left, right] = [leftOf(sentence, a).roles, leftOf(sentence, b).roles]
  const [afterA, afterB] = [rightOf(sentence, a).roles, rightOf(sentence, b).roles]
  const isTo = right.has('to') || right.has('upTo') || afterB.has('toAfter')
  const forward = { start: a, target: b, isSure: true }
  if (afterB.has('betweenAfter')) return undefined
  if (isArrow(sentence, a, b)) return forward
  if ((left.has('from') || afterA.has('fromAfter')) && isTo) {
    // von 4 bis 5 without a verb is as well a range.
    // So is signer de 3 à 5 contrats.
    const isTill = right.has('upTo') && !right.has('to') && sentence.language !== 'en'
    const isMade = left.has('of') && has(sentence, 'make') && sentence.language !== 'de'
    const isRange = (isTill || isMade) && !has(sentence, 'up', 'down', 'improve')
    return { ...forward, isSure: !isRange }
  }
  if (afterA.has('fromAfter')) return { ...forward, isSure: has(sentence, 'up', 'down') }
  if ((left.has('to') || left.has('upTo')) && right.has('from') && !right.has('of'))
    return { start: b, target: a, isSure: true }
  return isBareTo(sentence, a, b) ? { ...forward, isSure: isSureBare(sentence, a, b) } : undefined
}

function isArrow({ items }: Sentence, a: number, b: number): boolean {
  const between = items[a + 1]
  return between?.kind === 'sign' && between.text === '→' && leftmost(items, b) === a + 1
}

/** An arrow may be followed by a mark: `40 → at least 50`. */
function leftmost(items: Sentence['items'], b: number): number {
  return items[b - 1]?.kind === 'mark' ? b - 2 : b - 1
}

/** `NPS 40 to 50`: in other languages than English that is rather a range. */
function isBareTo({ items, ...sentence }: Sentence, a: number, b: number): boolean {
  const { roles } = leftOf({ items, ...sentence }, a)
  if (roles.has('by') || roles.has('during') || roles.has('within')) return false
  if (b !== a + 2 || !hasRole(items[a + 1], 'to') || hasRole(items[a + 1], 'filler')) return false
  return isMoving({ items, ...sentence }) && !has({ items, ...sentence }, 'make', 'keep', 'within', 'between')
}

/** Without a verb, 2 to 3 conferences and 3 to 5 days are rather ranges. */
function isSureBare(sentence: Sentence, a: number, b: number): boolean {
  const [from, to] = [amountAt(sentence, a), amountAt(sentence, b)]
  if (from === undefined || to === undefined || leftOf(sentence, a).stop < 0) return false
  if (has(sentence, 'up', 'down', 'improve') || from.value > to.value) return true
  return !isTime(to.unit) && nounBehind(sentence, b) === undefined
}

function isMoving(sentence: Sentence): boolean {
  return sentence.language === 'en' || has(sentence, 'up', 'down', 'improve')
}

function pair(sentence: Sentence, { start, target, isSure }: Order): Reading {
  const [from, to] = [amountAt(sentence, start), amountAt(sentence, target)]
  const [first, last] = [Math.min(start, target), Math.max(start, target)]
  const nothing: Reading = { ...NOTHING, strength: STRENGTH.fromTo, first, last }
  if (from === undefined || to === undefined) return nothing
  const verb = verbOfAmount(sentence, first)
  const united = unite(from, to)
  if (united === undefined) return { ...nothing, target: to.value, unit: to.unit }
  const isAgainst =
    (verb === 'up' && united.start > to.value) || (verb === 'down' && united.start < united.target)
  return {
    ...nothing,
    comparator: 'from-to',
    start: united.start,
    target: united.target,
    unit: united.unit ?? unitOf(sentence, target, to) ?? unitOf(sentence, start, from),
    isSure:
      isSure &&
      united.isSure &&
      !isAgainst &&
      united.start !== united.target &&
      !from.isDoubtful &&
      !to.isDoubtful,
  }
}

interface United {
  readonly start: number
  readonly target: number
  readonly unit: string | undefined
  readonly isSure: boolean
}

/** Both sides in one unit: that of one side is that of both. Undefined where the units do not go together. */
export function unite(from: Amount, to: Amount): United | undefined {
  const [a, b] = [from.unit === 'times' ? 'ratio' : from.unit, to.unit === 'times' ? 'ratio' : to.unit]
  const { start, target, isSure } = sized(from, to)
  if (a === b || a === undefined || b === undefined) return { start, target, unit: b ?? a, isSure }
  const converted = convertTime(from.value, a, b)
  return converted === undefined ? undefined : { start: converted, target: to.value, unit: b, isSure: true }
}

/** Digits of one length share the size: `from 1.2 to 2 million`, but not `from 500 to 2k`. The bound of ten is ours. */
function sized(
  from: Amount,
  to: Amount,
): { readonly start: number; readonly target: number; readonly isSure: boolean } {
  const isShared =
    from.size === 1 && to.size > 1 && to.mantissa > 0 && ratioOf(from.mantissa, to.mantissa) < 10
  if (!isShared) return { start: from.value, target: to.value, isSure: true }
  const start = Number((from.mantissa * to.size).toPrecision(15))
  // A start of 5 and a target of 10k may be meant.
  return { start, target: to.value, isSure: to.size >= 1e6 || from.mantissa % 1 !== 0 }
}

function ratioOf(a: number, b: number): number {
  return a === 0 ? Infinity : Math.max(a / b, b / a)
}

import { hasRole, isSign } from '../item'
import { NOTHING, type Reading, STRENGTH, unitOf } from '../reading'
import { has, is, type Seen, type Sentence } from '../sentence'
import { unite } from '../unite'
import { isTime } from '../units'

/** `between 4 and 5`, `4-5`, `within 10 to 12 %`. */
export function range(sentence: Sentence): readonly Reading[] {
  return sentence.seen.flatMap((a, i) => {
    const b = sentence.seen[i + 1]
    const isSure = b === undefined ? undefined : sureness(sentence, a, b)
    return b === undefined || isSure === undefined ? [] : [reading(sentence, a, b, isSure)]
  })
}

function reading(sentence: Sentence, a: Seen, b: Seen, isSure: boolean): Reading {
  const united = unite(a.amount, b.amount)
  const how = { strength: STRENGTH.range, first: a.place, last: b.place }
  if (united === undefined) return { ...NOTHING, ...how }
  const isMade = united.unit === undefined && has(sentence, 'make') && !has(sentence, 'keep')
  return {
    ...NOTHING,
    ...how,
    comparator: 'between',
    target: united.start,
    upper: united.target,
    unit: isMade ? 'count' : (united.unit ?? unitOf(b)),
    isSure: isSure && united.isSure && united.start < united.target && !isSpan(a, united.unit),
  }
}

/** Within 24 to 48 hours: sooner is no harm. */
function isSpan(a: Seen, unit: string | undefined): boolean {
  return is(a, 'within') && isTime(unit)
}

/** Undefined where it is no range. */
function sureness(sentence: Sentence, a: Seen, b: Seen): boolean | undefined {
  const joint = sentence.items[a.place + 1]
  if ((is(a, 'between') && b.place - a.place <= 4) || is(b, 'betweenAfter')) return true
  const isNext = b.place === a.place + 2 || (b.place === a.place + 3 && hasRole(b.mark, 'filler'))
  if (!isNext) return undefined
  const isMoving = has(sentence, 'up', 'down') && !is(a, 'to')
  if (isSign(joint, '-', '–', '~', '〜')) return !isMoving && !is(a, 'by')
  return hasRole(joint, 'to', 'upTo') ? tillSureness(sentence, a, isMoving) : undefined
}

/** 2 bis 3 Workshops; in other languages than English 4 a 5 is a range as well, but nobody knows. */
function tillSureness(sentence: Sentence, a: Seen, isMoving: boolean): boolean | undefined {
  const isTill = hasRole(sentence.items[a.place + 1], 'upTo')
  if (sentence.language !== 'en' && !isTill) return false
  const isKept = isTill || is(a, 'within') || has(sentence, 'keep', 'make')
  return isKept && !isMoving ? true : undefined
}

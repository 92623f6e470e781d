import type { Amount } from '../item'
import { hasRole } from '../mask-items'
import { NOTHING, type Reading, STRENGTH, unitOf } from '../reading'
import { amountAt, has, leftOf, rightOf, type Sentence } from '../sentence'
import { unite } from './from-to'

/** `between 4 and 5`, `4-5`, `within 10 to 12 %`. */
export function range(sentence: Sentence): readonly Reading[] {
  return sentence.places.flatMap((a, i) => {
    const b = sentence.places[i + 1]
    const sureness = b === undefined ? undefined : rangeOf(sentence, a, b)
    const [lower, upper] = [amountAt(sentence, a), amountAt(sentence, b)]
    if (b === undefined || sureness === undefined || lower === undefined || upper === undefined) return []
    return [reading(sentence, [a, lower], [b, upper], sureness)]
  })
}

type Placed = readonly [number, Amount]

function reading(sentence: Sentence, [a, lower]: Placed, [b, upper]: Placed, isSure: boolean): Reading {
  const united = unite(lower, upper)
  const isDoubtful = lower.isDoubtful || upper.isDoubtful
  const how = { strength: STRENGTH.range, first: a, last: b }
  if (united === undefined) return { ...NOTHING, ...how }
  return {
    ...NOTHING,
    ...how,
    comparator: 'between',
    target: united.start,
    upper: united.target,
    unit:
      has(sentence, 'make') && !has(sentence, 'keep') && united.unit === undefined
        ? 'count'
        : (united.unit ?? unitOf(sentence, b, upper)),
    isSure: isSure && united.isSure && united.start < united.target && !isDoubtful,
  }
}

/** Whether the reading is sure; undefined where it is no range. */
function rangeOf(sentence: Sentence, a: number, b: number): boolean | undefined {
  const { items } = sentence
  const { roles } = leftOf(sentence, a)
  const joint = items[a + 1]
  const isNext = b === a + 2 || (b === a + 3 && hasRole(items[a + 2], 'filler'))
  if (roles.has('between') && b - a <= 4) return true
  if (rightOf(sentence, b).roles.has('betweenAfter')) return true
  if (!isNext) return undefined
  const isMoving = has(sentence, 'up', 'down') && !roles.has('to')
  const isDash = joint?.kind === 'sign' && /^[-–~〜～]$/.test(joint.text)
  if (isDash) return !isMoving && !roles.has('by')
  if (!hasRole(joint, 'to', 'upTo')) return undefined
  if (sentence.language === 'en' || hasRole(joint, 'upTo')) {
    return !isMoving && (roles.has('within') || has(sentence, 'keep', 'make') || hasRole(joint, 'upTo'))
      ? true
      : undefined
  }
  return false
}

import { hasRole, reads } from '../item'
import { type How, type Reading, single, STRENGTH } from '../reading'
import { has, is, type Seen, type Sentence, type Verb } from '../sentence'
import { isCurrency, isTime } from '../units'

/** `increase to 50`, `cut to 12 hours`, `reach 500 customers`, `maintain uptime at 99.9%`. */
export function reach(sentence: Sentence): readonly Reading[] {
  return sentence.seen.flatMap((seen) => {
    if (is(seen, 'within', 'withinAfter')) return []
    const how = is(seen, 'to', 'upTo', 'toAfter') ? aimed(sentence, seen) : undefined
    const reached = how ?? reachedBy(sentence, seen)
    return reached === undefined ? [] : [single(seen, reached)]
  })
}

function aimed(sentence: Sentence, seen: Seen): How | undefined {
  const { verb } = seen
  // Bring costs down to 5: the verb says nothing about the direction.
  const isDown = sentence.items.some((item) => reads(item, /^down to$/))
  if (isDown) return { comparator: '<=', isSure: true, strength: STRENGTH.to }
  if (verb !== undefined) return { ...directed(sentence, verb, seen), strength: STRENGTH.to }
  // In German a lone bis is rather a day or the end of a range, in English up to 85 % may be reached.
  const isSure = sentence.language !== 'de' && (sentence.language !== 'en' || seen.before === undefined)
  return is(seen, 'upTo') ? { comparator: '<=', isSure, strength: STRENGTH.bound } : undefined
}

function reachedBy(sentence: Sentence, seen: Seen): How | undefined {
  const { verb, before } = seen
  if (isElsewhere(seen)) return undefined
  if (verb === 'reach' || verb === 'keep') {
    const strength = STRENGTH.reach + (hasRole(before, verb) ? 5 : 0)
    return { ...directed(sentence, verb, seen), strength }
  }
  return isMade(seen) ? { comparator: '>=', isSure: true, strength: STRENGTH.reach } : undefined
}

/** In 3 months, by 5, and hold 10 workshops, which are made and not kept. */
function isElsewhere(seen: Seen): boolean {
  const { amount, before, verb, noun } = seen
  if (isTime(amount.unit) && is(seen, 'during')) return true
  // Mantener en 50, un taux de 90 %: en and de are by as well.
  if (is(seen, 'by') && !is(seen, 'of') && !(verb === 'keep' && is(seen, 'at'))) return true
  const isHeld = hasRole(before, 'keep') && hasRole(before, 'make')
  return isHeld && seen.roles.size === 0 && amount.unit === undefined && noun !== undefined
}

/** Raise and deliver with money, time or a share: no count of things. */
function isMade({ before, amount: { unit } }: Seen): boolean {
  if (isCurrency(unit) && reads(before, /^rais/)) return true
  return hasRole(before, 'make') && (isCurrency(unit) || isTime(unit) || unit === 'percent')
}

function directed(sentence: Sentence, verb: Verb, { amount: { unit, value } }: Seen): Omit<How, 'strength'> {
  if (value === 0) return { comparator: '<=', isSure: verb !== 'up' }
  const isFalling = has(sentence, 'falling')
  const isTimed = isTime(unit)
  switch (verb) {
    case 'up':
      return { comparator: '>=', isSure: true }
    case 'down':
      return { comparator: '<=', isSure: true }
    case 'improve':
      return isFalling || isTimed
        ? { comparator: '<=', isSure: isFalling }
        : { comparator: '>=', isSure: true }
    case 'reach':
    case 'keep':
      // Less is better: reaching 2 % of churn says so only between the lines.
      if (isFalling) return { comparator: '<=', isSure: false }
      return { comparator: '>=', isSure: verb === 'reach' || !isTimed }
  }
}

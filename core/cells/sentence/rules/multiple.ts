import { hasRole, isSign, type Item, reads } from '../item'
import { NOTHING, type Reading, STRENGTH } from '../reading'
import type { Role } from '../role'
import { isBreak, type Sentence } from '../sentence'

/** A double is 100 per cent more, half is 50 per cent less. */
const CHANGES: readonly (readonly [Role, number])[] = [
  ['double', 100],
  ['triple', 200],
  ['quadruple', 300],
  ['halve', -50],
]

/** `double revenue`, `cut costs in half`. */
export function multiple(sentence: Sentence): readonly Reading[] {
  return sentence.items.flatMap((item, place): Reading[] => {
    const [, change] = CHANGES.find(([role]) => hasRole(item, role)) ?? []
    if (change === undefined || !isVerb(sentence, place)) return []
    const comparator = change > 0 ? 'increase by' : 'decrease by'
    const how = { strength: STRENGTH.by, first: place, last: place, isSure: true }
    return [{ ...NOTHING, ...how, comparator, target: Math.abs(change), unit: 'percent' }]
  })
}

/** A double room is no doubling: in English the word must begin what is to be done. */
function isVerb({ items, language }: Sentence, place: number): boolean {
  const [before, item, next] = [items[place - 1], items[place], items[place + 1]]
  if (language !== 'en' || !reads(item, /^(?:double|triple|quadruple)$/)) return true
  if (reads(next, /^down$/) || isSign(next, '-')) return false
  return before === undefined || isStart(before)
}

function isStart(before: Item): boolean {
  return before.kind === 'sign' || isBreak(before) || hasRole(before, 'to', 'filler')
}

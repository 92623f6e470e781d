import { hasRole } from '../mask-items'
import { type Reading, single, STRENGTH } from '../reading'
import { amountAt, leftOf, type Sentence, verbOfAmount } from '../sentence'

/** `100% of teams have set OKRs`: a share of something is to be reached. */
export function share(sentence: Sentence): readonly Reading[] {
  return sentence.places.flatMap((place) => {
    const amount = amountAt(sentence, place)
    const { roles, stop } = leftOf(sentence, place)
    // All of something needs no other word.
    const isAll = amount?.value === 100 && stop < 0 && roles.size === 0
    if (amount?.unit !== 'percent' || (!isAll && !isOf(sentence, place))) return []
    if (roles.has('from') && !roles.has('of')) return []
    const verb = verbOfAmount(sentence, place)
    const isSure = verb !== 'up' && verb !== 'down'
    return [single(sentence, place, amount, { comparator: '>=', isSure, strength: STRENGTH.share })]
  })
}

function isOf({ items, language }: Sentence, place: number): boolean {
  const next = items[place + 1]
  if (language === 'ja') return next?.kind === 'mark' && /^[のが]$/.test(next.key)
  return hasRole(next, 'of')
}

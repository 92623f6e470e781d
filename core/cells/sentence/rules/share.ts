import { hasRole } from '../mask-items'
import { type Reading, single, STRENGTH } from '../reading'
import { amountAt, leftOf, type Sentence, verbOfAmount } from '../sentence'

/** `100% of teams have set OKRs`: a share of something is to be reached. */
export function share(sentence: Sentence): readonly Reading[] {
  return sentence.places.flatMap((place) => {
    const amount = amountAt(sentence, place)
    if (amount?.unit !== 'percent' || !isOf(sentence, place)) return []
    const { roles } = leftOf(sentence, place)
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

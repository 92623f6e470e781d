import { hasRole, type Item, reads } from '../item'
import { type Reading, single, STRENGTH } from '../reading'
import { is, type Seen, type Sentence } from '../sentence'

/** `100% of teams have set OKRs`: a share of something is to be reached. */
export function share(sentence: Sentence): readonly Reading[] {
  return sentence.seen.flatMap((seen) => {
    if (seen.amount.unit !== 'percent' || !isShare(sentence, seen)) return []
    if (is(seen, 'from') && !is(seen, 'of')) return []
    const isSure = seen.verb !== 'up' && seen.verb !== 'down'
    return [single(seen, { comparator: '>=', isSure, strength: STRENGTH.share })]
  })
}

function isShare({ items, language }: Sentence, { amount, place, before, roles }: Seen): boolean {
  // All of something needs no other word.
  if (amount.value === 100 && before === undefined && roles.size === 0) return true
  const next = items[place + 1]
  if (language !== 'ja') return hasRole(next, 'of')
  // 社員の80%が, 手続きの80%を.
  return isKana(next) || isKana(items[place - 1])
}

function isKana(item: Item | undefined): boolean {
  return reads(item, /^[のが]$/)
}

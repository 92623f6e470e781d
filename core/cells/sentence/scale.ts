import { type Amount, hasRole, isSign, type Item, reads } from './item'

/** What marks are given out of. */
const SCALES: ReadonlySet<number> = new Set([4, 5, 6, 7, 10, 15, 20, 100])

function isScale(part: Amount, whole: Amount): boolean {
  return whole.unit !== 'percent' && part.value <= whole.value && SCALES.has(whole.value)
}

/** Numbers around a slash that are no mark on a scale, such as 12/31, and the scale itself. */
export function isHalfOfDate(items: readonly Item[], i: number): boolean {
  const [far, before, item, next] = [items[i - 2], items[i - 1], items[i], items[i + 2]]
  if (isSign(before, '/') && far?.kind === 'amount') return true
  if (!isSign(items[i + 1], '/') || next?.kind !== 'amount' || item?.kind !== 'amount') return false
  return !isScale(item, next) || (hasRole(before, 'by', 'upTo') && !hasRole(before, 'from'))
}

/** The 5 of `4.5 out of 5`, or the 7 of `5 of 7 milestones`. */
export function isWhole(items: readonly Item[], i: number): boolean {
  const [part, joint, whole] = [partOf(items, i), items[i - 1], items[i]]
  if (part?.kind !== 'amount' || whole?.kind !== 'amount' || part.value > whole.value) return false
  if (part.unit !== undefined || whole.unit === 'percent') return false
  if (!hasRole(joint, 'scale')) return hasRole(joint, 'of') && !hasRole(joint, 'from', 'to')
  return !hasRole(joint, 'from') || isFromScale(items, i, isScale(part, whole))
}

/** The 9 of `9 sur 10`, and of `9 clients sur 10`. */
function partOf(items: readonly Item[], i: number): Item | undefined {
  const isFar = items[i - 2]?.kind === 'word' && reads(items[i - 1], /^(?:sur|out of)$/)
  return items[i - (isFar ? 3 : 2)]
}

/** Where from and out of are one word: von 3 von 5 auf …, but um 5 von 10 auf 15. */
function isFromScale(items: readonly Item[], i: number, isOnScale: boolean): boolean {
  if (isOnScale && hasRole(items[i - 3], 'from')) return true
  return !hasRole(items[i + 1], 'to', 'upTo') && !hasRole(items[i - 3], 'by')
}

/** A mark such as 4.5 lies on a scale; 9 out of 10 customers, or 9 customers out of 10, are a share. */
export function isDoubtfulPart(items: readonly Item[], i: number): boolean {
  const isFar = items[i + 1]?.kind === 'word'
  const at = isFar ? i + 3 : i + 2
  const [part, whole] = [items[i], items[at]]
  if (part?.kind !== 'amount' || whole?.kind !== 'amount' || !isWhole(items, at)) return false
  return isFar || !isScale(part, whole) || isOfThings(part, whole, items[at + 1])
}

function isOfThings(part: Amount, whole: Amount, next: Item | undefined): boolean {
  return part.value % 1 === 0 && whole.unit !== 'points' && next?.kind === 'word'
}

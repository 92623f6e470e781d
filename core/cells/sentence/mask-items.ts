import { MONTHS } from '../months'
import { once } from '../once'
import { type Amount, hasRole, isSign, type Item, reads } from './item'
import { isDoubtfulPart, isHalfOfDate, isWhole } from './scale'
import { isTime } from './units'

const MASK: Item = { kind: 'mask', year: undefined }

const months = once((): ReadonlySet<string> => new Set(MONTHS.flat()))

/** Month names that are everyday words elsewhere count in their own language only. */
const OWN_MONTHS: Readonly<Record<string, string>> = {
  set: 'pt',
  out: 'pt',
  ago: 'es pt',
  mars: 'fr',
  mai: 'de fr',
  mar: 'es pt',
}

/** A number and what stands beside it. */
interface Place {
  readonly item: Amount
  readonly before: Item | undefined
  readonly next: Item | undefined
  /** Behind de as well: 31 de dezembro. */
  readonly month: Item | undefined
  readonly isFirst: boolean
  readonly language: string
}

/** Takes out the numbers that are no targets: of dates, places in an order, versions and spans of time. */
export function maskItems(items: readonly Item[], language: string): Item[] {
  const masked: Item[] = []
  items.forEach((item, i) => {
    const isHidden =
      item.kind === 'amount' && (isNoTarget(placeOf(items, i, item, language)) || isOnScale(items, i))
    masked.push(isHidden || isNextLabelled(items, masked, i) ? MASK : asYear(item, items, i))
  })
  return masked
}

function isOnScale(items: readonly Item[], i: number): boolean {
  return isHalfOfDate(items, i) || isWhole(items, i)
}

function asYear(item: Item, items: readonly Item[], i: number): Item {
  if (item.kind !== 'amount') return item
  if (isYear(item) && !isCounted(items, i)) return { kind: 'mask', year: item.value }
  // Write 2027 strategy.
  return isYear(item) || isDoubtfulPart(items, i) ? { ...item, isDoubtful: true } : item
}

/** A full stop or a hyphen between a number and its word is passed over: 3. Quartal, No. 5, Top-10. */
function placeOf(items: readonly Item[], i: number, item: Amount, language: string): Place {
  const before = isSign(items[i - 1], '-', '.', '–') ? items[i - 2] : labelBefore(items, i)
  let frame = i - 1
  while (hasRole(items[frame], 'filler') && !hasRole(items[frame], 'frame')) frame--
  const next = isSign(items[i + 1], '.') ? items[i + 2] : items[i + 1]
  return {
    item,
    before: hasRole(items[frame], 'frame') ? items[frame] : before,
    next,
    month: hasRole(next, 'of') ? items[i + 2] : next,
    isFirst: isListNumber(items, i) || isObjectiveNumber(items, i),
    language,
  }
}

/** Im 3. Quartal 5 Kunden, pro Woche 3: the quarter has its number already, the week has none. */
function labelBefore(items: readonly Item[], i: number): Item | undefined {
  const before = items[i - 1]
  const far = isSign(items[i - 2], '.') ? items[i - 3] : items[i - 2]
  const isTaken = hasRole(before, 'ending') && far?.kind === 'amount'
  return isTaken || hasRole(far, 'frame') ? undefined : before
}

function isNoTarget(place: Place): boolean {
  return place.isFirst || isLabelled(place) || isEnded(place) || isFramed(place) || isDated(place)
}

/** Objetivo 3: … */
function isObjectiveNumber(items: readonly Item[], i: number): boolean {
  const item = items[i]
  const isPlain = item?.kind === 'amount' && item.isPlain
  return i === 1 && isPlain && hasRole(items[0], 'to') && isSign(items[2], ':')
}

/** `2. Launch …`, `(2) Launch …`, `2.1 Launch …`. */
function isListNumber(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]]
  const isFirst = i === 0 || (i === 1 && isSign(items[0], '(', '[', '•', '-', '*'))
  if (!isFirst || item?.kind !== 'amount' || item.isWord || item.unit !== undefined || item.size > 1)
    return false
  if (isSign(next, '.', ')', ']', ':')) return items[i + 2] !== undefined
  return !item.isPlain && hasRole(next, 'up', 'down', 'reach', 'keep', 'make', 'improve')
}

/** Tier 1, Top 10, week 40, No. 5, the top 5 % of employers. */
function isLabelled({ item, before }: Place): boolean {
  if (item.unit === 'percent') return reads(before, /^(?:top|トップ|上位)$/)
  return hasRole(before, 'label') && item.size === 1 && (item.unit === undefined || item.unit === 'ratio')
}

/** Phases 1 to 3, Tier 1 and 2. */
function isNextLabelled(items: readonly Item[], masked: readonly Item[], i: number): boolean {
  // De la posición 8 a la 3.
  const at = masked[i - 2]?.kind !== 'mask' && hasRole(items[i - 1], 'filler') ? i - 2 : i - 1
  const [item, joint] = [items[i], items[at]]
  const isJoint = isSign(joint, '-', '–', '/', '&') || hasRole(joint, 'and', 'to', 'upTo')
  const isAfter = isJoint && masked[at - 1]?.kind === 'mask' && hasRole(items[at - 2], 'label')
  return isAfter && item?.kind === 'amount' && item.unit === undefined
}

/** 90 percentile, 3. Quartal, 5 pm, one of us. */
function isEnded({ item, next }: Place): boolean {
  if (hasRole(next, 'ending')) return item.unit !== 'percent' && !isTime(item.unit)
  return item.isWord && item.value === 1 && hasRole(next, 'of')
}

/** First 90 days, per 1000 users, every 2 weeks; 90 premiers jours. */
function isFramed({ item, before, next }: Place): boolean {
  if (hasRole(next, 'frameAfter')) return true
  if (!hasRole(before, 'frame') || item.unit === 'percent') return false
  // For what is also by or for: 1000 people, but not 15 %.
  return !hasRole(before, 'by', 'during') || (item.unit === undefined && item.value >= 100)
}

/** 31 December, December 31, 1 de mayo, 3. März. */
function isDated({ item, before, month, language }: Place): boolean {
  const isDay = item.unit === undefined && item.value <= 2100 && item.size === 1
  return isDay && (isMonth(month, language) || isMonth(before, language))
}

function isMonth(item: Item | undefined, language: string): boolean {
  if (item?.kind !== 'word' && item?.kind !== 'mark') return false
  return months().has(item.key) && (OWN_MONTHS[item.key]?.includes(language) ?? true)
}

/** Nobody looks back or plans further than this. */
function isYear({ isPlain, value }: Amount): boolean {
  return isPlain && value >= 2015 && value <= 2045
}

/** 2030 users: a word behind it and a mark before it. */
function isCounted(items: readonly Item[], i: number): boolean {
  return items[i + 1]?.kind === 'word' && hasRole(items[i - 1], 'atLeast', 'moreThan', 'make', 'reach')
}

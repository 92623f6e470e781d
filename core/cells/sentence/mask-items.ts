import { MONTHS } from '../months'
import type { Amount, Item } from './item'
import type { Role } from './role'
import { isTime } from './units'

const MASK: Item = { kind: 'mask', year: undefined }

let months: ReadonlySet<string> | undefined

/** Month names that are everyday words elsewhere count in their own language only. */
const OWN_MONTHS: Readonly<Record<string, string>> = {
  set: 'pt',
  out: 'pt',
  ago: 'es pt',
  mars: 'fr',
  mai: 'de fr',
  mar: 'es pt',
}

/** Takes out the numbers that are no targets: of dates, places in an order, versions and spans of time. */
export function maskItems(items: readonly Item[], language: string): Item[] {
  const at = (place: number): Item | undefined => items[place]
  const isHidden = items.map((item, i) => item.kind === 'amount' && isNoTarget({ item, i, at, language }))
  // Phases 1 to 3, Tier 1 and 2.
  items.forEach((item, i) => {
    if (
      item.kind === 'amount' &&
      isHidden[i - 2] === true &&
      item.unit === undefined &&
      isJoint(at(i - 1)) &&
      hasRole(at(i - 3), 'label')
    )
      isHidden[i] = true
  })
  return items.map((item, i) => {
    if (isHidden[i] === true || isWhole(at, i)) return MASK
    if (item.kind === 'amount' && isWhole(at, i + 2) && !isMarkOnScale(at, i))
      return { ...item, isDoubtful: true }
    return item.kind === 'amount' && isYear(item) && !isCounted(at, i)
      ? { kind: 'mask', year: item.value }
      : item
  })
}

interface Place {
  readonly item: Amount
  readonly i: number
  readonly at: (place: number) => Item | undefined
  readonly language: string
}

function isNoTarget(place: Place): boolean {
  return (
    isListNumber(place) ||
    isLabelled(place) ||
    isEnded(place) ||
    isFramed(place) ||
    isDated(place) ||
    isHalfOfDate(place)
  )
}

export function hasRole(item: Item | undefined, ...roles: readonly Role[]): boolean {
  return item?.kind === 'mark' && roles.some((role) => item.roles.has(role))
}

function isSign(item: Item | undefined, ...texts: readonly string[]): boolean {
  return item?.kind === 'sign' && texts.includes(item.text)
}

/** `2. Launch …`, `(2) Launch …`. */
function isListNumber({ item, i, at }: Place): boolean {
  const isFirst = i === 0 || (i === 1 && isSign(at(0), '(', '[', '•', '-', '*'))
  const next = at(i + 1)
  if (
    isFirst &&
    item.unit === undefined &&
    !item.isWord &&
    isSign(next, '.', ')', ']', ':') &&
    at(i + 2) !== undefined
  )
    return true
  return (
    isFirst &&
    !item.isPlain &&
    item.unit === undefined &&
    item.size === 1 &&
    hasRole(next, 'up', 'down', 'reach', 'keep', 'make', 'improve')
  )
}

/** Tier 1, Top 10, week 40, No. 5. */
function isLabelled({ item, i, at }: Place): boolean {
  const before = isSign(at(i - 1), '-', '.', '–') ? at(i - 2) : at(i - 1)
  // The top 5 % of employers.
  if (item.unit === 'percent' && before?.kind === 'mark' && /^(?:top|トップ|上位)$/.test(before.key))
    return true
  if (item.unit !== undefined && item.unit !== 'ratio') return false
  return hasRole(before, 'label') && (item.isPlain || item.isWord || item.size === 1)
}

/** 90 percentile, 3. Quartal, 5 pm, 1 of us. */
function isEnded({ item, i, at }: Place): boolean {
  if (item.unit === 'percent') return false
  const next = isSign(at(i + 1), '.') ? at(i + 2) : at(i + 1)
  if (hasRole(next, 'ending')) return item.unit === undefined || !isTime(item.unit)
  const isOneOf = item.isWord && item.value === 1 && hasRole(next, 'of')
  return isOneOf || (item.unit === 'years' && next?.kind === 'word' && /^old$/.test(next.key))
}

/** First 90 days, per 1000 users, every 2 weeks; 90 premiers jours. */
function isFramed({ item, i, at }: Place): boolean {
  if (hasRole(at(i + 1), 'frameAfter')) return true
  let before = i - 1
  while (hasRole(at(before), 'filler') && !hasRole(at(before), 'frame')) before--
  const frame = at(before)
  if (!hasRole(frame, 'frame') || item.unit === 'percent') return false
  // For what is also by or for: 1000 people, but not 15 %.
  return !hasRole(frame, 'by', 'during') || (item.isPlain && item.unit === undefined && item.value >= 100)
}

function isMonth(item: Item | undefined, language: string): boolean {
  if (item?.kind !== 'word' && item?.kind !== 'mark') return false
  months ??= new Set(MONTHS.flat())
  return months.has(item.key) && (OWN_MONTHS[item.key]?.includes(language) ?? true)
}

/** 31 December, December 31, 1 de mayo, 3. März. */
function isDated({ item, i, at, language }: Place): boolean {
  if (item.unit !== undefined || item.value > 2100 || item.size > 1) return false
  const behind = isSign(at(i + 1), '.') || hasRole(at(i + 1), 'of') ? at(i + 2) : at(i + 1)
  return isMonth(behind, language) || isMonth(at(i - 1), language)
}

const SCALES: readonly number[] = [4, 5, 6, 7, 10, 15, 20, 100]

/** Numbers around a slash that are no mark on a scale, such as 12/31. */
function isHalfOfDate({ item, i, at }: Place): boolean {
  const [next, before] = [at(i + 2), at(i - 2)]
  if (isSign(at(i + 1), '/') && next?.kind === 'amount')
    return !isScale(item, next) || hasRole(at(i - 1), 'by', 'upTo')
  if (isSign(at(i - 1), '/') && before?.kind === 'amount') return true
  return false
}

/** The 5 of `4.5 out of 5`, or the 7 of `5 of 7 milestones`. */
function isWhole(at: (place: number) => Item | undefined, i: number): boolean {
  const [part, joint, whole] = [at(i - 2), at(i - 1), at(i)]
  if (part?.kind !== 'amount' || whole?.kind !== 'amount' || part.value > whole.value) return false
  if (part.unit !== undefined || whole.unit === 'percent') return false
  if (!hasRole(joint, 'scale')) return hasRole(joint, 'of') && !hasRole(joint, 'from', 'to')
  // von 3 von 5 auf …, but um 5 von 10 auf 15.
  if (!hasRole(joint, 'from') || (hasRole(at(i - 3), 'from') && isScale(part, whole))) return true
  return !hasRole(at(i + 1), 'to', 'upTo') && !hasRole(at(i - 3), 'by')
}

/** A mark such as 4.5 lies on a scale; 9 out of 10 customers are a share. */
function isMarkOnScale(at: (place: number) => Item | undefined, i: number): boolean {
  const [part, whole] = [at(i), at(i + 2)]
  if (part?.kind !== 'amount' || whole?.kind !== 'amount' || !isScale(part, whole)) return false
  return part.value % 1 !== 0 || whole.unit === 'points' || at(i + 3)?.kind !== 'word'
}

/** The 5 of 4.5/5. */
function isScale(value: Amount, scale: Amount): boolean {
  return scale.unit !== 'percent' && value.value <= scale.value && SCALES.includes(scale.value)
}

function isJoint(item: Item | undefined): boolean {
  return isSign(item, '-', '–', '/', '&') || hasRole(item, 'and', 'to', 'upTo')
}

/** Nobody plans further than this. */
function isYear({ isPlain, value }: Amount): boolean {
  return isPlain && value >= 2015 && value <= 2045
}

/** 2030 users: a word behind it and a mark before it. */
function isCounted(at: (place: number) => Item | undefined, i: number): boolean {
  return at(i + 1)?.kind === 'word' && hasRole(at(i - 1), 'atLeast', 'moreThan', 'make', 'reach')
}

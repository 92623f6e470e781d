import { hasRole, reads } from '../item'
import { NOTHING, type Reading, single, STRENGTH } from '../reading'
import { has, isBreak, type Seen, type Sentence } from '../sentence'
import { isCounter, isTime } from '../units'

/** `Launch two features`, `3 new partners`. */
export function count(sentence: Sentence): readonly Reading[] {
  if (sentence.seen.length === 0) return oneThing(sentence)
  return sentence.seen.flatMap((seen) => {
    const isSure = isCountable(sentence, seen) ? sureness(sentence, seen) : undefined
    return isSure === undefined
      ? []
      : [single(seen, { comparator: 'count', isSure, strength: STRENGTH.count })]
  })
}

/** What is counted is whole and has no unit but what counts things. */
function isCountable({ language }: Sentence, { noun, amount: { value, unit, sign, isOpen } }: Seen): boolean {
  const isCounted = language === 'ja' && unit !== undefined && isCounter(unit)
  return (
    (unit === undefined || isCounted) &&
    !isTime(noun) &&
    value > 0 &&
    value % 1 === 0 &&
    sign === '' &&
    !isOpen
  )
}

/** Undefined where nothing is made. */
function sureness(sentence: Sentence, seen: Seen): boolean | undefined {
  const { language } = sentence
  if (language === 'ja') return has(sentence, 'make') ? true : undefined
  // Formar a veinte docentes.
  const isBare = [...seen.roles].every((role) => role === 'filler' || (language === 'es' && role === 'to'))
  // Contratación de cinco enfermeras.
  if (hasRole(seen.before, 'make') && (isBare || hasRole(seen.mark, 'of'))) return true
  return isBare && seen.verb === undefined && seen.noun !== undefined
    ? looseSureness(sentence, seen)
    : undefined
}

/** The number does not follow its verb at once. */
function looseSureness(sentence: Sentence, seen: Seen): boolean | undefined {
  const { before, noun, stop } = seen
  const isMade = has(sentence, 'make')
  if (isKnown(seen)) return undefined
  if (isStart(seen)) return isMade || noun !== noun?.toUpperCase() ? true : undefined
  // Hire and onboard 5.
  if (isBreak(before) && hasRole(sentence.items[stop - 1], 'make')) return true
  return isMade && !hasRole(before, 'preposition', 'during') ? verbLast(sentence, seen) : undefined
}

/** The 12 teams are there already. */
function isKnown({ mark }: Seen): boolean {
  return reads(mark, /^(?:the|die|l[eo]s|las|os|as)$/)
}

/** Im Blog, im 3. Quartal, in 3 Monaten 12 Beiträge veröffentlichen. */
function verbLast({ language }: Sentence, { before }: Seen): boolean | undefined {
  if (language !== 'de') return false
  const isSpan = before?.kind === 'amount' && isTime(before.unit)
  return before?.kind === 'word' || hasRole(before, 'ending', 'label') || isSpan || undefined
}

/** At the start, behind a colon, or behind a date. */
function isStart({ before }: Seen): boolean {
  if (before?.kind === 'sign') return /^[:.)\]•*,-]$/.test(before.text)
  return before === undefined || before.kind === 'mask'
}

/** Ein Pilotprojekt starten: an article may be a number, and may be none. */
function oneThing(sentence: Sentence): readonly Reading[] {
  const { items } = sentence
  const first = items.findIndex((item) => item.kind === 'mark' && item.isArticle)
  const isMade = hasRole(items[first - 1], 'make') || (first === 0 && has(sentence, 'make'))
  if (
    first < 0 ||
    !isMade ||
    hasRole(items[first + 1], 'of') ||
    has(sentence, 'up', 'down', 'reach', 'keep', 'improve')
  )
    return []
  const how = { strength: STRENGTH.lone, first, last: first }
  return [{ ...NOTHING, ...how, comparator: 'count', target: 1, unit: 'count' }]
}

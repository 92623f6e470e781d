import type { Amount, Item } from '../item'
import { hasRole } from '../mask-items'
import { NOTHING, type Reading, single, STRENGTH } from '../reading'
import { amountAt, has, isBreak, leftOf, nounBehind, type Sentence, verbOfAmount } from '../sentence'

/** `Launch two features`, `3 new partners`. */
export function count(sentence: Sentence): readonly Reading[] {
  const readings = sentence.places.flatMap((place) => {
    const amount = amountAt(sentence, place)
    if (amount === undefined || !isCountable(sentence, amount)) return []
    const isSure = isMade(sentence, place)
    return isSure === undefined
      ? []
      : [single(sentence, place, amount, { comparator: 'count', isSure, strength: STRENGTH.count })]
  })
  return readings.length > 0 || sentence.places.length > 0 ? readings : oneThing(sentence)
}

/** What is counted is whole and has no unit but what counts things. */
function isCountable({ language }: Sentence, { value, unit, sign, isOpen }: Amount): boolean {
  const isCounter = language === 'ja' && unit !== undefined && /^[^\w%]+$/.test(unit)
  return (unit === undefined || isCounter) && value > 0 && value % 1 === 0 && sign === '' && !isOpen
}

/** Whether it is sure; undefined where nothing is made. */
function isMade(sentence: Sentence, place: number): boolean | undefined {
  const { items, language } = sentence
  const { roles, stop } = leftOf(sentence, place)
  const before = items[stop]
  // Formar a veinte docentes.
  const isBare = [...roles].every((role) => role === 'filler' || (language === 'es' && role === 'to'))
  const noun = nounBehind(sentence, place)
  if (language === 'ja') return has(sentence, 'make') ? true : undefined
  // Contratación de cinco enfermeras.
  if (hasRole(before, 'make') && (isBare || hasRole(items[stop + 1], 'of'))) return true
  if (!isBare || verbOfAmount(sentence, place) !== undefined || noun === undefined) return undefined
  if (isStart(items, stop)) return has(sentence, 'make') || !isName(noun) ? true : undefined
  if (isBreak(before) && hasRole(items[stop - 1], 'make')) return true
  if (language === 'de' && has(sentence, 'make'))
    return before?.kind === 'word' || before?.kind === 'mask' ? true : undefined
  return hasRole(before, 'preposition', 'during') ? undefined : has(sentence, 'make') ? false : undefined
}

/** At the start, behind a colon, or behind a date. */
function isStart(items: readonly Item[], stop: number): boolean {
  const before = items[stop]
  return stop < 0 || before?.kind === 'mask' || (before?.kind === 'sign' && /^[:.)\]•*,-]$/.test(before.text))
}

/** NPS, ARR. */
function isName(noun: string): boolean {
  return noun === noun.toUpperCase()
}

/** Ein Pilotprojekt starten: an article may be a number, and may be none. */
function oneThing(sentence: Sentence): readonly Reading[] {
  const { items } = sentence
  const at = items.findIndex((item) => item.kind === 'mark' && item.isArticle)
  const isMadeOne = at >= 0 && (hasRole(items[at - 1], 'make') || (at === 0 && has(sentence, 'make')))
  if (!isMadeOne || has(sentence, 'up', 'down', 'reach', 'keep', 'improve')) return []
  return [
    {
      ...NOTHING,
      comparator: 'count',
      target: 1,
      unit: 'count',
      strength: STRENGTH.lone,
      first: at,
      last: at,
    },
  ]
}

import { hasRole } from '../item'
import { NOTHING, type Reading, single, STRENGTH } from '../reading'
import { nounBehind, type Seen, type Sentence } from '../sentence'

/** `Zero critical bugs`, `0 incidents`, `no accidents`; a number elsewhere in the sentence says more. */
export function zero(sentence: Sentence): readonly Reading[] {
  return sentence.seen.length > 0
    ? sentence.seen.flatMap((seen) => zeroThings(sentence, seen))
    : noThings(sentence)
}

function zeroThings({ items, language }: Sentence, seen: Seen): readonly Reading[] {
  const { amount, before, place, roles } = seen
  const isEnd = language === 'ja' && place === items.length - 1
  const isStart = (before?.kind ?? 'sign') === 'sign' || isEnd
  const isBare = [...roles].every((role) => role === 'filler')
  // Pass the audit with zero findings.
  if (amount.value !== 0 || !isBare || !(isStart || hasRole(before, 'preposition'))) return []
  const strength = isStart ? STRENGTH.bound : STRENGTH.zeroWith
  return [single(seen, { comparator: '<=', isSure: true, strength })]
}

function noThings({ items, language }: Sentence): readonly Reading[] {
  const first = items.findIndex((item) => hasRole(item, 'none'))
  const before = items[first - 1]
  const isStart =
    (before?.kind ?? 'sign') === 'sign' || hasRole(before, 'reach', 'keep', 'to', 'filler', 'make')
  const unit = first < 0 || !isStart ? undefined : nounBehind(items, language, first)
  if (unit === undefined) return []
  const how = { isSure: true, strength: STRENGTH.bound, first, last: first }
  return [{ ...NOTHING, ...how, comparator: '<=', target: 0, unit }]
}

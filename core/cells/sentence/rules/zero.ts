import { hasRole } from '../mask-items'
import { NOTHING, type Reading, single, STRENGTH } from '../reading'
import { amountAt, leftOf, nounBehind, type Sentence } from '../sentence'

/** `No critical bugs`, `keine Unfälle`; a number elsewhere in the sentence says more. */
export function zero(sentence: Sentence): readonly Reading[] {
  const { items, places } = sentence
  if (places.length > 0) return places.flatMap((place) => zeroThings(sentence, place))
  const at = items.findIndex((item) => hasRole(item, 'none'))
  if (at < 0) return []
  const before = items[at - 1]
  const isStart =
    at === 0 || before?.kind === 'sign' || hasRole(before, 'reach', 'keep', 'to', 'filler', 'make')
  const unit = nounBehind(sentence, at)
  if (!isStart || unit === undefined) return []
  return [
    {
      ...NOTHING,
      comparator: '<=',
      target: 0,
      unit,
      isSure: true,
      strength: STRENGTH.bound,
      first: at,
      last: at,
    },
  ]
}

/** `Zero critical bugs`, `0 incidents`. */
function zeroThings(sentence: Sentence, place: number): readonly Reading[] {
  const amount = amountAt(sentence, place)
  const { roles, stop } = leftOf(sentence, place)
  const isBare = [...roles].every((role) => role === 'filler')
  const before = sentence.items[stop]
  const isEnd = sentence.language === 'ja' && place === sentence.items.length - 1
  const isStart = stop < 0 || before?.kind === 'sign' || isEnd
  // Pass the audit with zero findings.
  const isWith = hasRole(before, 'preposition')
  if (amount?.value !== 0 || !isBare || (!isStart && !isWith)) return []
  const strength = isStart ? STRENGTH.bound : STRENGTH.zeroWith
  return [single(sentence, place, amount, { comparator: '<=', isSure: true, strength })]
}

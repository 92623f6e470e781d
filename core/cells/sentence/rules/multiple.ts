import { hasRole } from '../mask-items'
import { NOTHING, type Reading, STRENGTH } from '../reading'
import type { Role } from '../role'
import { isBreak, type Sentence } from '../sentence'

/** A double is 100 per cent more, half is 50 per cent less. */
const CHANGES = [
  ['double', 100],
  ['triple', 200],
  ['quadruple', 300],
  ['halve', -50],
] as const satisfies readonly (readonly [Role, number])[]

/** `double revenue`, `cut costs in half`. */
export function multiple(sentence: Sentence): readonly Reading[] {
  const { items } = sentence
  return items.flatMap((item, i) => {
    const [, change] = CHANGES.find(([role]) => hasRole(item, role)) ?? []
    if (change === undefined || !isVerb(sentence, i)) return []
    return [
      {
        ...NOTHING,
        comparator: change > 0 ? 'increase by' : 'decrease by',
        target: Math.abs(change),
        unit: 'percent',
        isSure: true,
        strength: STRENGTH.by,
        first: i,
        last: i,
      },
    ]
  })
}

/** A double room is no doubling: in English the word must begin what is to be done. */
function isVerb({ items, language }: Sentence, i: number): boolean {
  const [before, item] = [items[i - 1], items[i]]
  if (language !== 'en' || item?.kind !== 'mark' || !/^(?:double|triple|quadruple)$/.test(item.key))
    return true
  const isStart =
    before === undefined || before.kind === 'sign' || isBreak(before) || hasRole(before, 'to', 'filler')
  const next = items[i + 1]
  return (
    isStart &&
    !(next?.kind === 'mark' && next.key === 'down') &&
    !(next?.kind === 'sign' && next.text === '-')
  )
}

import { latestAt, until } from '../series/series'
import type { Bet } from './bet'
import type { Evidence } from './evidence'
import { scaled } from './wanted-move'

/** Whether a guardrail held all the time, with the value that broke it. */
export type GuardrailState =
  | { readonly is: 'held' | 'not known' }
  | { readonly is: 'broken'; readonly value: number; readonly day: number; readonly bound: number }

/** Looks at every value from the day of the key result to the last day of the bet; the bound itself holds. */
export function guardrailState(bet: Bet, { series, today }: Evidence): GuardrailState | undefined {
  const { guardrail, by } = bet
  if (guardrail === undefined) return undefined
  const values = series(guardrail.name)
  const bound = guardrail.bound.value * scaled(guardrail.bound, values)
  const after = until(values, Math.min(bet.until, today)).filter(({ day }) => day > by)
  if (after.length === 0) return { is: 'not known' }
  const isTop = isUpper(guardrail.bound.side, latestAt(values, by)?.value ?? after[0]?.value ?? 0, bound)
  const broken = after.find(({ value }) => (isTop ? value > bound : value < bound))
  return broken === undefined ? { is: 'held' } : { is: 'broken', ...broken, bound }
}

/** Without a word for it, the guardrail is to stay on the side where it was. */
function isUpper(side: 'at least' | 'at most' | undefined, before: number, bound: number): boolean {
  return side === undefined ? before < bound : side === 'at most'
}

import { filled } from './filled'
import type { Counted, Words } from './words'

/** `1 objective`, `2 objectives`; `more` are the other numbers of the phrase. */
export function countText(
  { singular }: Words,
  [one, several]: Counted,
  count: number,
  more: Readonly<Record<string, number>> = {},
): string {
  const numbers = new Map(Object.entries({ ...more, count }))
  return filled(singular.includes(count) ? one : several, (name) => String(numbers.get(name) ?? ''))
}

import { say } from './filled'
import type { Counted, Words } from './words'

/** `1 objective`, `2 objectives`; `more` are the other numbers of the phrase. */
export function countText(
  { singular }: Words,
  [one, several]: Counted,
  count: number,
  more: Readonly<Record<string, string>> = {},
): string {
  return say(singular.includes(count) ? one : several, { ...more, count: String(count) })
}

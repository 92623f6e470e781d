import type { Cell } from '../cells/cell'
import { readNumber } from '../cells/number'

const TO = / (?:to|bis|a|à) |\s?から\s?/i

/** In a sentence with words before its numbers, these may well be a change. */
const NUMBER_FIRST = /^\P{L}*\d/u

/** The target `4 to 5` as the range `4–5`; as it is where the row starts at 4 and so moves from there to 5. */
export function asRange(text: string, start: Cell): string {
  const ends = text.split(TO)
  if (ends.length !== 2 || !ends.every((end) => NUMBER_FIRST.test(end))) return text
  const [from, begin] = [readNumber(ends[0]), readNumber(start)]
  const isChange = from.kind === 'number' && begin.kind === 'number' && from.value === begin.value
  return isChange ? text : ends.join('–')
}

import { JOINTS } from './joint.words'
import { isEdge, placeOf } from '../kpi/find-name'
import { once } from '../cells/once'

export type BetWord = keyof typeof JOINTS

/** Where a word stands in a text. */
export interface Found {
  readonly at: number
  readonly end: number
}

const lists = once(
  () =>
    new Map(Object.entries(JOINTS).map(([name, list]) => [name, list.split(',').map((word) => word.trim())])),
)

/** The first of these words in a text that `folded` has made, and of two in one place the longer one. */
export function findWord(text: string, name: BetWord): Found | undefined {
  let best: Found | undefined
  for (const word of lists().get(name) ?? []) {
    const found = findOne(text, word)
    const isBetter =
      found !== undefined &&
      (best === undefined || found.at < best.at || (found.at === best.at && found.end > best.end))
    if (isBetter) best = found
  }
  return best
}

function findOne(text: string, word: string): Found | undefined {
  const isStart = word.endsWith('*')
  const plain = isStart ? word.slice(0, -1) : word
  const at = placeOf(text, plain, isStart ? () => true : isEdge)
  return at < 0 ? undefined : { at, end: at + plain.length }
}

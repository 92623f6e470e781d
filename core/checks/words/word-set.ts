import { fold } from '../../cells/sentence/fold'

/** One list of words, ready for looking up; all of them folded. */
export interface WordSet {
  readonly whole: ReadonlySet<string>
  /** Of `*quote`. */
  readonly endings: readonly string[]
  /** Words of the longest phrase. */
  readonly longest: number
}

export function wordSet(list: string): WordSet {
  const words = list
    .split(',')
    .map((one) => fold(one.trim().replace(/\s+/g, ' ')))
    .filter((one) => one !== '')
  return {
    whole: new Set(words.filter((one) => !one.startsWith('*'))),
    endings: words.filter((one) => one.startsWith('*')).map((one) => one.slice(1)),
    longest: Math.max(0, ...words.map((one) => one.split(' ').length)),
  }
}

/** How many words from this place on are one entry of the set, the longest first; 0 for none. */
export function lengthAt({ whole, endings, longest }: WordSet, keys: readonly string[], at: number): number {
  const first = keys[at] ?? ''
  if (first === '') return 0
  for (let length = Math.min(longest, keys.length - at); length > 1; length--) {
    if (whole.has(keys.slice(at, at + length).join(' '))) return length
  }
  return whole.has(first) || endings.some((ending) => first.endsWith(ending)) ? 1 : 0
}

import { fold } from '../cells/sentence/fold'

/** A known name in a text, and the text without it. */
export interface NameInText {
  readonly name: string
  readonly rest: string
}

/** The longest of the names that stands in the text as a word of its own. */
export function findName(text: string, names: readonly string[]): NameInText | undefined {
  const folded = sameLength(text)
  let best: { readonly name: string; readonly at: number } | undefined
  for (const name of names) {
    if (name.length <= (best?.name.length ?? 0)) continue
    const at = placeOf(folded, sameLength(name))
    if (at >= 0) best = { name, at }
  }
  if (best === undefined) return undefined
  const { name, at } = best
  return { name, rest: `${text.slice(0, at)} ${text.slice(at + name.length)}` }
}

/** Where a word stands in a text by itself, or with any ending where `ends` allows it; -1 where it does not. */
export function placeOf(text: string, word: string, ends: typeof isEdge = isEdge): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    const begins = isEdge(text.charAt(at - 1), text.charAt(at))
    if (begins && ends(text.charAt(end - 1), text.charAt(end))) return at
  }
  return -1
}

const LETTER = /[\p{L}\p{N}]/u
const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u

/** Whether a word may begin or end between these two characters; Japanese has no blanks. */
export function isEdge(before: string, after: string): boolean {
  return !LETTER.test(before) || !LETTER.test(after) || JAPANESE.test(before) || JAPANESE.test(after)
}

/** As the words are compared; each letter stays in its place, so that a place there is one in the text. */
export function sameLength(text: string): string {
  return Array.from(text, (letter) => {
    const plain = fold(letter)
    return plain.length === letter.length ? plain : letter
  }).join('')
}

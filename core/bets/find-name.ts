import { isEdge, sameLength } from './bet-words'

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

function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    const isWord =
      isEdge(text.charAt(at - 1), text.charAt(at)) && isEdge(text.charAt(end - 1), text.charAt(end))
    if (isWord) return at
  }
  return -1
}

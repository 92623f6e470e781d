import { headerKey } from './vocabularies'

/** What each word of these lists with commas between means; where two have one word, the first counts. */
export function meanings<T extends string>(
  lists: Readonly<Record<T, string>>,
  keyOf: (word: string) => string = headerKey,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const [meaning, words] of Object.entries<string>(lists)) {
    for (const word of words.split(',')) {
      const key = keyOf(word.trim())
      if (!found.has(key)) found.set(key, meaning as T)
    }
  }
  return found
}

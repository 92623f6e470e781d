import type { Language } from '../../table/table-language'
import { WORD_LISTS } from '../words/check-lists.words'
import type { WordLists } from '../words/word-lists'
import { type WordSet, wordSet } from '../words/word-set'

const sets = new Map<string, WordSet>()

/** A list of the title's language, taken apart when it is first used. */
export function setOf({ language }: { readonly language: Language }, name: keyof WordLists): WordSet {
  const key = `${language} ${name}`
  let set = sets.get(key)
  if (set === undefined) sets.set(key, (set = wordSet(WORD_LISTS[language][name])))
  return set
}

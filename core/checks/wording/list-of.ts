import { onceFor } from '../../cells/once'
import type { Language } from '../../table/table-language'
import { WORD_LISTS } from '../words/check-lists.words'
import type { WordLists } from '../words/word-lists'
import { type WordSet, wordSet } from '../words/word-set'

const setsOf = onceFor((language: Language) =>
  onceFor((name: keyof WordLists) => wordSet(WORD_LISTS[language][name])),
)

/** A list of the title's language, taken apart when it is first used. */
export function setOf({ language }: { readonly language: Language }, name: keyof WordLists): WordSet {
  return setsOf(language)(name)
}

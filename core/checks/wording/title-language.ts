import { chooseLexicons } from '../../cells/sentence/choose-lexicon'
import { onceFor } from '../../cells/once'
import type { Token } from '../../cells/sentence/token'
import type { Language } from '../../table/table-language'
import { WORD_LISTS } from '../words/check-lists.words'
import { wordSet } from '../words/word-set'

interface Title {
  readonly tokens: readonly Token[]
  readonly plain: string
  readonly keys: readonly string[]
  readonly sheet: () => Language
}

/** By what its words do, unless the language of the sheet knows more of them. */
export function languageOfTitle({ tokens, plain, keys, sheet }: Title): Language {
  const chosen = chooseLexicons(tokens, plain).map(({ language }) => language as Language)
  const [first = sheet()] = chosen
  if (first === 'ja' || (first === sheet() && chosen.length < 2)) return first
  const counts = [sheet(), ...chosen].map((language) => ({ language, count: knownCount(language, keys) }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language
}

function knownCount(language: Language, keys: readonly string[]): number {
  const words = vocabularyOf(language)
  return keys.filter((key) => words.has(key)).length
}

/** Every word of every list. */
const vocabularyOf = onceFor((language: Language): ReadonlySet<string> => {
  const lists = Object.values(WORD_LISTS[language]).join(',')
  return new Set([...wordSet(lists).whole].flatMap((phrase) => phrase.split(' ')))
})

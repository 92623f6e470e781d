import { type Lexicon, lexicons, rolesOf } from './lexicon'
import type { Token } from './token'

/**
 * The languages that the words speak for most; several when they speak for several. Without a known word the list is
 * empty.
 */
export function chooseLexicons(tokens: readonly Token[], text: string): readonly Lexicon[] {
  if (tokens.some(({ kind }) => kind === 'run')) return lexicons().filter(({ language }) => language === 'ja')
  const letters = Array.from(text.toLowerCase()).filter((letter) => letter > LAST_COMMON)
  const keys = tokens.map((token) => (token.kind === 'word' ? token.key : NO_WORD))
  const scores = lexicons().map((lexicon) => scoreOf(lexicon, keys, letters))
  const best = Math.max(...scores)
  return best === 0 ? [] : lexicons().filter((_, i) => scores[i] === best)
}

/** Letters up to this are no language's own. */
const LAST_COMMON = '~'

/** No key of a word. */
const NO_WORD = '\n'

/** A word counts one, a phrase of several words one for each, a letter of the language's own one. */
function scoreOf(lexicon: Lexicon, keys: readonly string[], letters: readonly string[]): number {
  let score = 0
  for (const letter of letters) if (lexicon.letters.has(letter)) score++
  keys.forEach((key, i) => {
    if (key === NO_WORD) return
    score += weightOf(lexicon, key)
    if (lexicon.phrases.has(`${key} ${keys[i + 1] ?? ''}`)) score++
  })
  return score
}

/** A beginning of words says less than a whole word. */
function weightOf(lexicon: Lexicon, key: string): number {
  const { numbers, magnitudes, phrases } = lexicon
  if (numbers.has(key) || magnitudes.has(key) || phrases.has(key)) return 1
  return rolesOf(lexicon, key) === undefined ? 0 : 0.9
}

/** Arrows, bounds and digits mean the same in every language. */
export const NO_LANGUAGE: Lexicon = {
  language: '',
  decimal: '.',
  letters: new Set(),
  phrases: new Map(),
  beginnings: new Map(),
  endings: [],
  numbers: new Map(),
  magnitudes: new Map(),
  articles: new Set(),
  counters: new Set(),
}

import type { Language } from '../../table/table-language'

/** Sentences one after the other; Japanese has no blanks between. */
export function inARow(sentences: readonly string[], language: Language): string {
  return sentences.join(language === 'ja' ? '' : ' ')
}

import type { ScoredTree } from '../../score/scored-tree'
import { type Language, languageOf } from '../../table/table-language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { Words } from './words'

const WORDS: Readonly<Record<Language, Words>> = { en, de, es, fr, pt, ja }

export function wordsOf(language: Language): Words {
  return WORDS[language]
}

/** The language that is answered in: what the settings say, else that of the header. */
export function languageFor({ settings, table }: Pick<ScoredTree, 'settings' | 'table'>): Language {
  return settings.language ?? languageOf(table)
}

import type { Language } from '../../table/table-language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { ExplanationWords } from './words'

const WORDS: Readonly<Record<Language, ExplanationWords>> = { en, de, es, fr, pt, ja }

export function explanationWords(language: Language): ExplanationWords {
  return WORDS[language]
}

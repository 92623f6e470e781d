import { ALL_RULES } from '../../score/rules/all-rules'
import type { ByLanguage } from '../../table/table-language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { ExplanationWords } from './words'

/** The rules say in English themselves what they do. */
const summaries = Object.fromEntries(
  ALL_RULES.map(({ name, summary }) => [name, summary]),
) as ExplanationWords['summaries']

export const EXPLANATION_WORDS: ByLanguage<ExplanationWords> = {
  en: { ...en, summaries },
  de,
  es,
  fr,
  pt,
  ja,
}

import type { ByLanguage } from '../../table/table-language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { WordLists } from './word-lists'

export const WORD_LISTS: ByLanguage<WordLists> = { en, de, es, fr, pt, ja }

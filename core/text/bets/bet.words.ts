import type { ByLanguage } from '../../table/table-language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { BetWords } from './words'

export const BET_WORDS: ByLanguage<BetWords> = { en, de, es, fr, pt, ja }

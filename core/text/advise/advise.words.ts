import type { ByLanguage } from '../../table/table-language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { AdviseWords } from './words'

export const ADVISE_WORDS: ByLanguage<AdviseWords> = { en, de, es, fr, pt, ja }

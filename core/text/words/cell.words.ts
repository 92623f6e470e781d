import type { ByLanguage } from '../../table/table-language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { Words } from './words'

export const CELL_WORDS: ByLanguage<Words> = { en, de, es, fr, pt, ja }

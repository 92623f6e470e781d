import type { ByLanguage } from '../../table/table-language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'
import type { KpiWords } from './words'

export const KPI_WORDS: ByLanguage<KpiWords> = { en, de, es, fr, pt, ja }

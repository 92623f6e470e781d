import type { Vocabulary } from '../vocabulary'
import { de } from './de'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'

/** Beside English, which most headers are in and which is at hand for every call. */
export const OTHER_WORDS: Readonly<Record<string, Vocabulary>> = { de, es, fr, pt, ja }

import type { Words } from '../role'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'

export const SENTENCE_WORDS: Readonly<Record<string, Words>> = { en, de, es, fr, pt, ja }

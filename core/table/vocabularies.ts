import type { Field } from './field'
import type { RowKind } from './row-kind'
import type { Vocabulary } from './vocabulary'
import { de } from './languages/de'
import { en } from './languages/en'
import { es } from './languages/es'
import { fr } from './languages/fr'
import { ja } from './languages/ja'
import { pt } from './languages/pt'

/** All of them at once: teams mix languages in one header. Where two differ about a word, the first one counts. */
export const LANGUAGES: readonly Vocabulary[] = [en, de, es, fr, pt, ja]

/** Every known header, as `headerKey` leaves it, with the fields it may mean, best first. */
export const HEADER_KEYS: ReadonlyMap<string, readonly Field[]> = indexHeaders()
const KIND_BY_WORD = indexKinds()
const TOTAL_WORDS = LANGUAGES.flatMap(({ totals }) => totals.split(',').map((word) => word.trim()))
const TOTALS: ReadonlySet<string> = new Set(TOTAL_WORDS.map(headerKey))
const TOTAL_STARTS: ReadonlySet<string> = new Set(
  TOTAL_WORDS.flatMap((word) => [startOf(word), startOf(headerKey(word))]),
)

/** The fields that a header cell may mean, best first; none when it is unknown. */
export function fieldsOfHeader(key: string): readonly Field[] {
  return HEADER_KEYS.get(key) ?? []
}

/** What a Type cell means; undefined when its word is not known. */
export type KindReader = (type: string) => RowKind | undefined

/** A Type column repeats a few words over all its rows, so each is looked up once. */
export function kindReader(): KindReader {
  const known = new Map<string, RowKind | undefined>()
  return (type) => {
    if (!known.has(type)) known.set(type, KIND_BY_WORD.get(headerKey(type)))
    return known.get(type)
  }
}

/** Whether a row's name says that it sums up others. */
export function isTotal(name: string): boolean {
  // Asked for every row, and taking a name apart costs more than all else that is done with it.
  return TOTAL_STARTS.has(startOf(name)) && TOTALS.has(headerKey(name))
}

function startOf(word: string): string {
  return word.slice(0, 2).toLowerCase()
}

/** Lower case, no accents, no punctuation, no remark in brackets: `Key Result(s) *` and `key-results` meet. */
export function headerKey(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      // Together again, or the marks of Japanese syllables would count as punctuation.
      .normalize('NFKC')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/\(s\)/g, 's')
      .replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
      .replace(/[^\p{L}\p{N}#/&]+/gu, ' ')
      .trim()
  )
}

function indexHeaders(): ReadonlyMap<string, readonly Field[]> {
  const index = new Map<string, readonly Field[]>()
  for (const { headers, ambiguousHeaders } of LANGUAGES) {
    for (const [word, fields] of Object.entries(ambiguousHeaders)) addFirst(index, headerKey(word), fields)
    for (const [field, words] of Object.entries(headers)) {
      for (const word of words.split(',')) addFirst(index, headerKey(word), [field as Field])
    }
  }
  return index
}

function indexKinds(): ReadonlyMap<string, RowKind> {
  const index = new Map<string, RowKind>()
  for (const { kinds } of LANGUAGES) {
    for (const [kind, words] of Object.entries(kinds)) {
      for (const word of words.split(',')) addFirst(index, headerKey(word), kind as RowKind)
    }
  }
  return index
}

function addFirst<T>(index: Map<string, T>, key: string, value: T): void {
  if (!index.has(key)) index.set(key, value)
}

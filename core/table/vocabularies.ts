import type { Field } from './field'
import type { RowKind } from './row-kind'
import type { Vocabulary } from './vocabulary'
import { en } from './vocabulary-en'

const LANGUAGES: readonly Vocabulary[] = [en]

const FIELDS_BY_HEADER = indexHeaders()
const KIND_BY_WORD = indexKinds()

/** The fields that a header cell may mean, best first; none when it is unknown. */
export function fieldsOfHeader(key: string): readonly Field[] {
  return FIELDS_BY_HEADER.get(key) ?? []
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

/** Lower case, no accents, no punctuation, no remark in brackets: `Key Result(s) *` and `key-results` meet. */
export function headerKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/[^\p{L}\p{N}#/&]+/gu, ' ')
    .trim()
}

function indexHeaders(): ReadonlyMap<string, readonly Field[]> {
  const index = new Map<string, readonly Field[]>()
  for (const { headers, ambiguousHeaders } of LANGUAGES) {
    for (const [spelling, fields] of Object.entries(ambiguousHeaders)) index.set(spelling, fields)
    for (const [field, spellings] of Object.entries(headers)) {
      for (const spelling of words(spellings)) index.set(spelling, [field as Field])
    }
  }
  return index
}

function indexKinds(): ReadonlyMap<string, RowKind> {
  const index = new Map<string, RowKind>()
  for (const { kinds } of LANGUAGES) {
    for (const [kind, spellings] of Object.entries(kinds)) {
      for (const word of words(spellings)) index.set(word, kind as RowKind)
    }
  }
  return index
}

function words(spellings: string): string[] {
  return spellings.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}

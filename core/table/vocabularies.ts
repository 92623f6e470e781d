import { folded } from '../cells/folded'
import { once } from '../cells/once'
import type { Field } from './field'
import type { JudgedAs, RowKind } from './row-kind'
import type { Vocabulary } from './vocabulary'
import { en } from './languages/en'
import { OTHER_WORDS } from './languages/other.words'
import { RARE_WORDS } from './languages/rare.words'
import { RESULTS, TOTALS } from './languages/totals'

/**
 * English, then all others, which a sheet in English never needs; a function is called thousands of times. Teams mix
 * languages in one header. Where two differ about a word, the first one counts.
 */
const GROUPS: readonly (() => readonly Vocabulary[])[] = [() => [en], () => Object.values(OTHER_WORDS)]

/** Of every language. */
export function vocabularies(): readonly Vocabulary[] {
  return GROUPS.flatMap((group) => group())
}

/** Every known header, as `headerKey` leaves it, with the fields it may mean, best first. */
const headerIndexes = GROUPS.map((group) => once(() => indexHeaders(group())))
const kindIndexes = GROUPS.map((group) => once(() => indexWords<RowKind>(group(), ({ kinds }) => kinds)))
const judgedAsIndexes = GROUPS.map((group) =>
  once(() => indexWords<JudgedAs>(group(), ({ judgedAs }) => judgedAs)),
)
const totalWords = once(() => new Set(headerKeys(TOTALS)))
const resultWords = once(() => new Set(headerKeys(RESULTS)))
const ofTotals = once(() => new Set(headerKeys(RARE_WORDS.ofTotals)))
const totalStarts = once(startsOfTotals)

/** The fields that a header cell may mean, best first; none when it is unknown. Where two languages differ, the first counts. */
export function fieldsOfHeader(key: string): readonly Field[] {
  return firstIn(headerIndexes, key) ?? firstIn(headerIndexes, singular(key)) ?? []
}

/** Of most words in four of the languages. */
export function singular(key: string): string {
  return key.replace(/s$/, '')
}

/** Every header of every language, to find a misspelt one. */
export function* knownHeaders(): Iterable<readonly [key: string, fields: readonly Field[]]> {
  for (const index of headerIndexes) yield* index()
}

/** What a Type cell means, with a number behind it or without; undefined when its word is not known. */
export function kindOf(type: string): RowKind | undefined {
  const key = headerKey(type)
  return (
    firstIn(kindIndexes, key) ??
    firstIn(kindIndexes, key.slice(0, LONGEST_KIND).replace(/[ #]*\d[\d .]*$/, ''))
  )
}

/** With its number; a pattern that looks for an end must not look far. */
const LONGEST_KIND = 30

/** How a key result is judged, by the word in its cell; undefined when that is not known. */
export function judgedAsOf(text: string): JudgedAs | undefined {
  return firstIn(judgedAsIndexes, headerKey(text))
}

function firstIn<T>(indexes: readonly (() => ReadonlyMap<string, T>)[], key: string): T | undefined {
  for (const index of indexes) {
    const found = index().get(key)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a row's name says that it sums up others. */
export function isTotal(name: string): boolean {
  return mayBeTotal(name) && totalWords().has(headerKey(name))
}

/** The same for a name that is a total's only where a number is all that stands beside it. */
export function isResult(name: string): boolean {
  return mayBeTotal(name) && resultWords().has(headerKey(name))
}

/** The same for a longer name, which a key result may have too: Average score. */
export function isLongTotal(name: string): boolean {
  if (!mayBeTotal(name) || name.length > LONGEST_TOTAL) return false
  const words = headerKey(name).split(' ')
  return (
    words.some(isTotalWord) &&
    words.every((word) => isTotalWord(word) || ofTotals().has(word) || /^q?\d+$/.test(word))
  )
}

function isTotalWord(word: string): boolean {
  return totalWords().has(word)
}

const LONGEST_TOTAL = 60

/** Asked for every row, and taking a name apart costs more than all else that is done with it. */
export function mayBeTotal(name: string): boolean {
  return totalStarts()[startOf(name)] === 1
}

const STARTS = 4096

/** A place for the first two letters of a word, their case put aside; others may meet there by chance, which costs a look. */
export function startOf(word: string): number {
  return ((word.charCodeAt(0) | 32) * 31 + (word.charCodeAt(1) | 32)) & (STARTS - 1)
}

/** With their accents and without. */
function startsOfTotals(): Uint8Array {
  const starts = new Uint8Array(STARTS)
  for (const word of `${TOTALS}, ${RESULTS}`.split(/, ?/)) {
    starts[startOf(word)] = 1
    starts[startOf(folded(word))] = 1
  }
  return starts
}

/** The words of a list with commas between, as keys. */
export function headerKeys(list: string): string[] {
  return list.split(',').map((word) => headerKey(word.trim()))
}

/** What `headerKey` leaves as it is, as it is most words: taking them apart would be half of a first call. */
const PLAIN_WORDS = /^[a-z0-9#/&]+(?: [a-z0-9#/&]+)*$/

/** Lower case, no accents, no punctuation, no remark in brackets: `Key Result(s) *` and `key-results` meet. */
export function headerKey(text: string): string {
  const plain = text.toLowerCase()
  if (PLAIN_WORDS.test(plain)) return plain
  return folded(text)
    .replace(/\(s\)/g, 's')
    .replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/[^\p{L}\p{N}#/&]+/gu, ' ')
    .trim()
}

function indexHeaders(languages: readonly Vocabulary[]): ReadonlyMap<string, readonly Field[]> {
  const index = new Map<string, readonly Field[]>()
  for (const { headers, ambiguousHeaders } of languages) {
    for (const [word, fields] of Object.entries(ambiguousHeaders)) addFirst(index, headerKey(word), fields)
    for (const [field, words] of Object.entries(headers)) {
      const fields = [field as Field]
      for (const word of headerKeys(words)) addFirst(index, word, fields)
    }
  }
  return index
}

function indexWords<T extends string>(
  languages: readonly Vocabulary[],
  listsOf: (vocabulary: Vocabulary) => Readonly<Record<T, string>>,
): ReadonlyMap<string, T> {
  const index = new Map<string, T>()
  for (const vocabulary of languages) {
    for (const [meaning, words] of Object.entries<string>(listsOf(vocabulary))) {
      for (const word of headerKeys(words)) addFirst(index, word, meaning as T)
    }
  }
  return index
}

function addFirst<T>(index: Map<string, T>, key: string, value: T): void {
  if (!index.has(key)) index.set(key, value)
}

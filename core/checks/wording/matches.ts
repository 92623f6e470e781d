import { onceFor } from '../../cells/once'
import type { Language } from '../../table/table-language'
import type { WordLists } from '../words/word-lists'
import { lengthAt, type WordSet } from '../words/word-set'
import { setOf } from './list-of'
import type { Wording } from './wording'

/** The word that governs a title: where it stands, and how many words it has. */
export interface Lead {
  readonly at: number
  readonly length: number
}

type ListName = keyof WordLists

/** Whether a word of the list stands anywhere in the title. */
export function mentions(wording: Wording, name: ListName): boolean {
  return placesOf(wording, name).length > 0
}

/** Where words of the list stand: among the words, in Japanese among the characters. */
export function placesOf(wording: Wording, name: ListName): readonly number[] {
  const set = setOf(wording, name)
  const { text, keys } = wording
  if (wording.language === 'ja')
    return [...set.whole].map((word) => text.lastIndexOf(word)).filter((at) => at >= 0)
  return keys.flatMap((_, at) => (lengthAt(set, keys, at) > 0 ? [at] : []))
}

/**
 * The word of the list that governs the title: its first word, in German also its last one, and in Japanese its end.
 * `KR 1:` and words such as we stand before it.
 */
export function leadOf(wording: Wording, name: ListName): Lead | undefined {
  return wording.language === 'ja' ? endOf(wording, name) : firstOf(wording, name)
}

/** Only what is done to something: 離職率を下げる, but not the name コスト削減. */
function endOf(wording: Wording, name: ListName): Lead | undefined {
  const { text } = wording
  const end = [...setOf(wording, name).whole].find(
    (word) => text.endsWith(word) && (/^[をにの]/.test(word) || text.slice(0, -word.length).includes('を')),
  )
  return end === undefined ? undefined : { at: text.length - end.length, length: end.length }
}

function firstOf(wording: Wording, name: ListName): Lead | undefined {
  const set = setOf(wording, name)
  const { keys, language } = wording
  const at = beginOf(wording)
  const length = lengthAt(set, keys, at)
  if (length > 0) return { at, length }
  return language === 'de' ? lastOf(set, keys, at) : undefined
}

/** Neue App launchen, neue App live schalten. */
function lastOf(set: WordSet, keys: readonly string[], from: number): Lead | undefined {
  const last = lastWord(keys, from)
  const at = [last - 1, last].find((place) => place >= 0 && lengthAt(set, keys, place) === last - place + 1)
  return at === undefined ? undefined : { at, length: last - at + 1 }
}

/** A label such as `KR 1:` or `KR1` is short. */
const LONGEST_LABEL = 4

/** Where the title begins behind its label and its bullet. */
export function bodyOf({ keys }: Pick<Wording, 'keys'>): number {
  const colon = keys.slice(0, LONGEST_LABEL).indexOf(':')
  let at = colon + 1
  if (/^[a-z]{1,4}\d[\d.]*$/.test(keys[at] ?? '')) at++
  else if (keys[at] === 'kr' && keys[at + 1] === '#') at += 2
  if (keys[at] === '#' && /^[.)\]:]$/.test(keys[at + 1] ?? '')) at += 2
  while (isSign(keys[at])) at++
  return at
}

function beginOf(wording: Wording): number {
  const { keys } = wording
  let at = bodyOf(wording)
  const openers = setOf(wording, 'openers')
  while (lengthAt(openers, keys, at) > 0) at++
  return isWord(keys[at]) ? at : -1
}

/** The last word before a bracket, a comma or a dash. */
function lastWord(keys: readonly string[], from: number): number {
  const end = keys.findIndex((key, i) => i > from && /^[(,;–|→:]$/.test(key) && isWord(keys[i - 1]))
  let at = (end < 0 ? keys.length : end) - 1
  while (at >= 0 && isSign(keys[at])) at--
  return isWord(keys[at]) ? at : -1
}

function isSign(key: string | undefined): boolean {
  return key !== undefined && key !== '#' && !isWord(key)
}

export function isWord(key: string | undefined): boolean {
  return key !== undefined && /\p{L}/u.test(key)
}

/** The title without words that change nothing, such as monthly, is one of the names in the list. */
export function isNamed(wording: Wording, name: 'rises' | 'falls' | 'activityTitles'): boolean {
  const keys = wording.keys.slice(bodyOf(wording))
  const bare = bareOf(wording, { keys, text: wording.text.replace(/^kr[\d.:-]*/, '') })
  return bare !== '' && namesOf(wording.language)(name).has(bare)
}

/** The rest of a title beside the word that governs it: revenue of increase revenue. */
export function withoutLead(wording: Wording, { at, length }: Lead): Wording {
  const { keys, text } = wording
  return { ...wording, keys: [...keys.slice(0, at), ...keys.slice(at + length)], text: text.slice(0, at) }
}

const namesOf = onceFor((language: Language) =>
  onceFor((name: ListName): ReadonlySet<string> => {
    const { whole } = setOf({ language }, name)
    return new Set([...whole].map((one) => bareOf({ language }, { keys: one.split(' '), text: one })))
  }),
)

function bareOf(
  { language }: Pick<Wording, 'language'>,
  { keys, text }: Pick<Wording, 'keys' | 'text'>,
): string {
  const plain = setOf({ language }, 'plain').whole
  if (language !== 'ja') return keys.filter((key) => isWord(key) && !plain.has(key)).join(' ')
  let bare = text
  for (const word of plain) bare = bare.split(word).join('')
  return bare.replace(/[\d.,%→:~-]/g, '').replace(/[をのに]$/, '')
}

/** Whether the word at this place is one of the list. */
export function isWordIn(wording: Wording, name: ListName, at: number): boolean {
  return lengthIn(wording, name, at) > 0
}

/** How many words from this place on are one of the list; 0 for none. */
export function lengthIn(wording: Wording, name: ListName, at: number): number {
  return lengthAt(setOf(wording, name), wording.keys, at)
}

import type { Amount, Item } from './item'
import { hasRole } from './mask-items'
import type { Role } from './role'

/** A sentence as the rules see it. */
export interface Sentence {
  readonly language: string
  readonly items: readonly Item[]
  /** Where the amounts stand among the items. */
  readonly places: readonly number[]
}

/** What stands left of a number: what its marks do, and where the first other thing stands. */
export interface Side {
  readonly roles: ReadonlySet<Role>
  readonly stop: number
}

export const VERBS = ['up', 'down', 'improve', 'reach', 'keep'] as const
export type Verb = (typeof VERBS)[number]

const LEFT: ReadonlySet<Role> = new Set<Role>([
  'from',
  'to',
  'upTo',
  'by',
  'of',
  'at',
  'between',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'within',
  'during',
  'filler',
])

const AFTER: ReadonlySet<Role> = new Set<Role>([
  'fromAfter',
  'toAfter',
  'betweenAfter',
  'atLeastAfter',
  'moreThanAfter',
  'atMostAfter',
  'lessThanAfter',
  'withinAfter',
])

export function amountAt({ items }: Sentence, place: number | undefined): Amount | undefined {
  const item = place === undefined ? undefined : items[place]
  return item?.kind === 'amount' ? item : undefined
}

const BOUND_SIGNS: Readonly<Record<string, Role>> = {
  '>=': 'atLeast',
  '≥': 'atLeast',
  '≧': 'atLeast',
  '⩾': 'atLeast',
  '<=': 'atMost',
  '=<': 'atMost',
  '≤': 'atMost',
  '≦': 'atMost',
  '⩽': 'atMost',
  '>': 'moreThan',
  '<': 'lessThan',
}

/** The marks left of a number, such as `to at least`. */
export function leftOf({ items }: Sentence, place: number): Side {
  const roles = new Set<Role>()
  let stop = place - 1
  for (; stop >= 0; stop--) {
    const item = items[stop]
    if (item?.kind === 'sign') {
      const bound = BOUND_SIGNS[item.text]
      if (bound !== undefined) roles.add(bound)
      else if (!/^[:=(~±"“„«]$/.test(item.text)) break
    } else if (item?.kind === 'mark') {
      const own = [...item.roles].filter((role) => LEFT.has(role))
      if (own.length === 0 || VERBS.some((verb) => item.roles.has(verb))) break
      for (const role of own) roles.add(role)
    } else break
  }
  return { roles, stop }
}

/** The marks right of a number, such as `or more`; up to three words may lie between. */
export function rightOf({ items }: Sentence, place: number): Side {
  const roles = new Set<Role>()
  let words = 0
  let stop = place + 1
  for (; stop < items.length; stop++) {
    const item = items[stop]
    if (item?.kind === 'word' && roles.size === 0 && words < 3) words++
    else if (item?.kind === 'mark') {
      const own = [...item.roles].filter((role) => AFTER.has(role))
      if (own.length === 0 && !isPassed(item, roles.size === 0)) break
      for (const role of own) roles.add(role)
    } else if (item?.kind !== 'sign' || !/^[)"”“»]$/.test(item.text)) break
  }
  return { roles, stop: words > 0 && roles.size === 0 ? place + 1 : stop }
}

/** Between a number and `or more`. */
function isPassed(item: Item, isFirst: boolean): boolean {
  if (hasRole(item, 'more', 'fewer', 'up', 'down')) return false
  return hasRole(item, 'filler') || (isFirst && hasRole(item, 'falling'))
}

/** Between clauses: and, a full stop, a semicolon. */
export function isBreak(item: Item | undefined): boolean {
  if (item?.kind === 'sign') return /^[.;,!?&|、。；，]$/.test(item.text)
  return hasRole(item, 'and')
}

/** The verb that governs a number: in German and Japanese the one behind it, elsewhere the one before. */
export function verbOfAmount(
  { items, language }: Sentence,
  place: number,
  among: readonly Verb[] = VERBS,
): Verb | undefined {
  const verbOf = (item: Item | undefined): Verb | undefined => among.find((verb) => hasRole(item, verb))
  let behind: Verb | undefined
  for (let i = place + 1; i < items.length && behind === undefined && !isBreak(items[i]); i++)
    behind = verbOf(items[i])
  let before: Verb | undefined
  for (let i = place - 1; i >= 0 && before === undefined; i--) before = verbOf(items[i])
  return language === 'de' || language === 'ja'
    ? (behind ?? before)
    : (before ?? behind ?? items.map(verbOf).find((verb) => verb !== undefined))
}

export function has(sentence: Sentence, ...roles: readonly Role[]): boolean {
  return sentence.items.some((item) => hasRole(item, ...roles))
}

/** What is counted, where the number has no unit: the plural behind it in English, the noun in German, else the next word. */
export function nounBehind({ items, language }: Sentence, place: number): string | undefined {
  const words: string[] = []
  const amount = items[place]
  // 2 millones de usuarios.
  const isLarge = amount?.kind === 'amount' && amount.size >= 1e6 && hasRole(items[place + 1], 'of')
  for (let at = place + (isLarge ? 2 : 1); words.length < 3; at++) {
    const item = items[at]
    if (item?.kind === 'word' || hasRole(item, 'falling'))
      words.push(item?.kind === 'word' || item?.kind === 'mark' ? item.text : '')
    else if (!isAdjective(item, words)) break
  }
  const isNoun = NOUNS[language]
  return (isNoun === undefined ? undefined : words.find((word) => isNoun.test(word))) ?? words[0]
}

const NOUNS: Readonly<Record<string, RegExp>> = { en: /[^su]s$/i, de: /^\p{Lu}/u }

/** New, and words such as open that are a verb elsewhere. */
function isAdjective(item: Item | undefined, words: readonly string[]): boolean {
  if (hasRole(item, 'and', 'from', 'to', 'by', 'at')) return false
  return (
    (hasRole(item, 'filler') && words.length === 0) ||
    (hasRole(item, 'make') && !hasRole(item, 'preposition'))
  )
}

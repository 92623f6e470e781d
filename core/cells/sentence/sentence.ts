import { type Amount, hasRole, type Item } from './item'
import type { Role } from './role'

/** A sentence as the rules see it. */
export interface Sentence {
  readonly language: string
  readonly items: readonly Item[]
  readonly seen: readonly Seen[]
}

/** A number and what stands around it. */
export interface Seen {
  /** Its place among the items. */
  readonly place: number
  readonly amount: Amount
  /** What the marks on both sides do. */
  readonly roles: ReadonlySet<Role>
  /** The first items beside it that are no such marks. */
  readonly before: Item | undefined
  readonly stop: number
  readonly after: number
  /** The mark next to `before`. */
  readonly mark: Item | undefined
  /** The verb that governs it, and the one of change. */
  readonly verb: Verb | undefined
  readonly change: Verb | undefined
  /** What is counted, where the number has no unit. */
  readonly noun: string | undefined
}

const CHANGES = ['up', 'down', 'improve'] as const
const VERBS = ['up', 'down', 'improve', 'reach', 'keep'] as const
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
  'not',
])

const BOUND_SIGNS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:>=|[≥≧⩾])$/, 'atLeast'],
  // Within ±2 % is at most 2 % off.
  [/^(?:<=|=<|[≤≦⩽±])$/, 'atMost'],
  [/^>$/, 'moreThan'],
  [/^<$/, 'lessThan'],
]

/** Looks at the surroundings of every number. */
export function look(items: readonly Item[], language: string): Sentence {
  const seen = items.flatMap((amount, place) =>
    amount.kind === 'amount' ? [seenAt(items, language, place, amount)] : [],
  )
  return { language, items, seen }
}

function seenAt(items: readonly Item[], language: string, place: number, amount: Amount): Seen {
  const roles = new Set<Role>()
  const stop = goLeft(items, place, roles)
  return {
    place,
    amount,
    after: goRight(items, place, roles),
    roles,
    before: items[stop],
    stop,
    mark: items[stop + 1],
    verb: verbOf(items, language, place, VERBS),
    change: verbOf(items, language, place, CHANGES),
    noun: nounBehind(items, language, place),
  }
}

/** Whether one of the marks beside the number has one of these roles. */
export function is({ roles }: Seen, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.has(role))
}

/** 90 % from 200 customers: where the answers come from, and no start. */
export function isOfOther({ amount, noun }: Seen, unit: string | undefined): boolean {
  return amount.unit === undefined && noun !== undefined && noun !== unit
}

/** Whether a mark anywhere in the sentence has one of these roles. */
export function has({ items }: Sentence, ...roles: readonly Role[]): boolean {
  return items.some((item) => hasRole(item, ...roles))
}

/** The marks left of a number, such as `to at least`; answers where they begin. */
function goLeft(items: readonly Item[], place: number, roles: Set<Role>): number {
  let stop = place - 1
  for (; stop >= 0; stop--) {
    const item = items[stop]
    const own = item?.kind === 'sign' ? rolesOfSign(item.text) : rolesOnTheLeft(item)
    if (own === undefined) break
    for (const role of own) roles.add(role)
  }
  return stop
}

function rolesOfSign(text: string): readonly Role[] | undefined {
  if (/^[:=~"“„«]$/.test(text)) return []
  const bound = BOUND_SIGNS.find(([signs]) => signs.test(text))
  return bound === undefined ? undefined : [bound[1]]
}

function rolesOnTheLeft(item: Item | undefined): readonly Role[] | undefined {
  if (item?.kind !== 'mark' || hasRole(item, ...VERBS)) return undefined
  const own = [...item.roles].filter((role) => LEFT.has(role))
  return own.length === 0 ? undefined : own
}

/** The marks right of a number, such as `or more`; up to three words may lie between. */
function goRight(items: readonly Item[], place: number, roles: Set<Role>): number {
  let [words, stop, found] = [0, place + 1, 0]
  for (; stop < items.length; stop++) {
    const item = items[stop]
    const own = rolesOnTheRight(item)
    if (own.length === 0 && !isPassed(item, found === 0 && words < 3)) break
    if (item?.kind === 'word') words++
    found += own.length
    for (const role of own) roles.add(role)
  }
  return words > 0 && found === 0 ? place + 1 : stop
}

function rolesOnTheRight(item: Item | undefined): readonly Role[] {
  return item?.kind === 'mark'
    ? [...item.roles].filter((role) => role !== 'frameAfter' && role.endsWith('After'))
    : []
}

/** Between a number and `or more`. */
function isPassed(item: Item | undefined, isNear: boolean): boolean {
  if (item?.kind === 'sign') return /^[)"”“»]$/.test(item.text)
  if (item?.kind === 'word') return isNear
  if (hasRole(item, 'more', 'fewer', 'up', 'down')) return false
  return hasRole(item, 'filler') || (isNear && hasRole(item, 'falling'))
}

/** Between clauses: and, a full stop, a semicolon. */
export function isBreak(item: Item | undefined): boolean {
  return item?.kind === 'sign' ? /^[.;,!?&|、。；，]$/.test(item.text) : hasRole(item, 'and')
}

/** In German and Japanese the verb behind the number, elsewhere the one before. */
function verbOf(
  items: readonly Item[],
  language: string,
  place: number,
  among: readonly Verb[],
): Verb | undefined {
  const verbs = items.map((item) => among.find((verb) => hasRole(item, verb)))
  const end = items.findIndex((item, i) => i > place && isBreak(item))
  const behind = verbs.slice(place, end < 0 ? undefined : end).find((verb) => verb !== undefined)
  const before = verbs
    .slice(0, place)
    .reverse()
    .find((verb) => verb !== undefined)
  const isVerbLast = language === 'de' || language === 'ja'
  return (isVerbLast ? (behind ?? before) : (before ?? behind)) ?? verbs.find((verb) => verb !== undefined)
}

const NOUNS: Readonly<Record<string, RegExp>> = { en: /[^su]s$/i, de: /^\p{Lu}/u }

/** What is counted: the plural behind the number in English, the noun in German, else the next word. */
export function nounBehind(items: readonly Item[], language: string, place: number): string | undefined {
  const words: string[] = []
  const amount = items[place]
  // 2 millones de usuarios.
  const isLarge = amount?.kind === 'amount' && amount.size >= 1e6 && hasRole(items[place + 1], 'of')
  for (let at = place + (isLarge ? 2 : 1); words.length < 3; at++) {
    const word = nounOf(items[at])
    if (word !== undefined) words.push(word)
    else if (!isAdjective(items[at], words)) break
  }
  return words.find((word) => NOUNS[language]?.test(word)) ?? words[0]
}

function nounOf(item: Item | undefined): string | undefined {
  if (item?.kind === 'word') return item.text
  return item?.kind === 'mark' && item.roles.has('falling') ? item.text : undefined
}

/** New, and words such as open that are a verb elsewhere. */
function isAdjective(item: Item | undefined, words: readonly string[]): boolean {
  if (hasRole(item, 'and', 'from', 'to', 'by', 'at', 'preposition')) return false
  return hasRole(item, 'make') || (hasRole(item, 'filler') && words.length === 0)
}
